import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

// Everything is mirrored for languages that are written from right to left, and turned for those written downwards:
// sides are named by the direction of writing.

const root = fileURLToPath(new URL('../../', import.meta.url));

const PROPERTY =
  /^(?:(?:min-|max-|contain-intrinsic-)?(?:width|height)|top|right|bottom|left|(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:top|right|bottom|left)(?:-.+)?|border-(?:top|bottom)-(?:left|right)-radius|overflow-[xy]|overscroll-behavior-[xy]|(?:background|mask)-position-[xy])$/;

const VALUE = {
  'text-align': /\b(?:left|right)\b/,
  float: /\b(?:left|right)\b/,
  clear: /\b(?:left|right)\b/,
  'transform-origin': /^(?!center$|(?:top|bottom)(?: center)?$)/,
  'perspective-origin': /^(?!center$|(?:top|bottom)(?: center)?$)/,
  'background-position': /^(?!center\b|50%)/,
  'mask-position': /^(?!center\b|50%)/,
  'object-position': /^(?!center\b|50%)/,
};

/** Gradients that go to a side, in whatever property. */
const SIDEWAYS = /\bto (?:left|right)\b/;

/** Shorthands that go around: four values of which the second and the fourth differ name a left and a right. */
const AROUND = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/** What names sides for a reason. */
const ALLOWED = [
  // The panel on all of a phone keeps clear of what the device has at its sides, wherever the language begins.
  /^padding: env\(safe-area-inset-top.*env\(safe-area-inset-right.*env\(safe-area-inset-bottom.*env\(safe-area-inset-left/,
  // So do launcher and panel in a corner.
  /^margin: 0 max\(0px, env\(safe-area-inset-right\).* 0 max\(0px, env\(safe-area-inset-left\)/,
  // What is too wide or too high scrolls, to whichever side; not all browsers know it by another name.
  /^overflow-[xy]: auto$/,
];

/** The declarations of a style sheet that name a side of the screen. */
function physical(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/\$\{[^}]*\}/g, 'x');
  const turned = turnedIn(plain);
  return [...plain.matchAll(/(?<=[;{}]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)]
    .map(([, name, value]) => ({name, value: value.trim().replace(/\s+/g, ' ')}))
    .filter(
      ({name, value}) =>
        PROPERTY.test(name) || VALUE[name]?.test(value) || SIDEWAYS.test(value) || isLopsided(name, value),
    )
    .filter(({name}) => PROPERTY.test(name) || !turned.has(name))
    .map(({name, value}) => `${name}: ${value}`)
    .filter((declaration) => !ALLOWED.some((allowed) => allowed.test(declaration)));
}

/** What has no name by the direction of writing, and is set for each: `:dir()`. */
function turnedIn(css) {
  const rules = [...css.matchAll(/:dir\([^{}]*\{([^{}]*)\}/g)].map(([, declarations]) => declarations);
  return new Set(rules.flatMap((each) => [...each.matchAll(/([\w-]+)\s*:/g)].map(([, name]) => name)));
}

function isLopsided(name, value) {
  const values = split(value);
  if (AROUND.test(name)) return values.length === 4 && values[1] !== values[3];
  // Corners go around, too.
  return name === 'border-radius' && values.length > 1;
}

/** The values of a shorthand: what is not within parentheses. */
function split(value) {
  const values = [''];
  let depth = 0;
  for (const letter of value) {
    depth += {'(': 1, ')': -1}[letter] ?? 0;
    if (letter === ' ' && depth === 0) values.push('');
    else values[values.length - 1] += letter;
  }
  return values.filter(Boolean);
}

function files(folder) {
  return readdirSync(join(root, folder), {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && /\.(?:ts|css)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** The style sheets in a file: all of it, or what its `css` templates hold. */
function sheetsIn(path) {
  const text = readFileSync(join(root, path), 'utf8');
  return path.endsWith('.css') ? [text] : [...text.matchAll(/\bcss`([^`]*)`/g)].map(([, css]) => css);
}

const paths = [...files('src'), ...files('demo')].filter((path) => sheetsIn(path).length > 0);

for (const path of paths) {
  test(`${path} names sides by the direction of writing`, () => {
    assert.deepEqual(sheetsIn(path).flatMap(physical), []);
  });
}

test('styles are found where they are', () => {
  for (const path of ['src/theme/tokens.ts', 'src/widget/transcript.styles.ts', 'demo/site.css']) {
    assert.ok(paths.includes(path), path);
  }
});

for (const declaration of [
  'margin-left: 1px',
  'border-right-color: red',
  'left: 0',
  'max-width: 1em',
  'height: 1px',
  'text-align: right',
  'float: left',
  'border-top-left-radius: 2px',
  'border-radius: 1px 2px',
  'padding: 1px calc(1px + 1em) 1px 3px',
  'inset: 0 auto auto 0',
  'overflow-x: hidden',
  'transform-origin: bottom right',
  'transform-origin: 0 100%',
  'background-position: 100%',
  'object-position: left',
  'background: linear-gradient(to right, red, blue)',
  '--_fade: to left',
]) {
  test(`${declaration} is seen`, () => {
    assert.deepEqual(physical(`@media (max-width: 1px) { a:hover { color: red; ${declaration}; } }`), [declaration]);
  });
}

for (const declaration of [
  'margin-inline: 1px 2px',
  'inset-inline-start: 0',
  'padding: 1px 2px 3px 2px',
  'inline-size: 1px',
  'transition: width 1s',
  'transform-origin: bottom center',
  'background-position: center',
  'transform-origin: bottom right; } a:dir(rtl) { transform-origin: bottom left',
]) {
  test(`${declaration} is fine`, () => {
    assert.deepEqual(physical(`@media (max-width: 1px) { a:hover { ${declaration}; } }`), []);
  });
}
