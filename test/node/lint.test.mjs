import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';

// The repository's own rules, as its own configuration sets them, on files made for the purpose.

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chat-lint-'));
after(() => rmSync(folder, {recursive: true}));

const html = (markup, names = '') => `import {html} from 'lit';\n${names}export const x = (y) => html\`${markup}\`;`;
const door = (name) => `import {${name}} from '../model/address.js';\n`;

/** What is wrong: by rule, what stands in which file. */
const WRONG = {
  'chat(layers)': {
    'model/a.ts': `import {b} from '../widget/b.js';\nexport const c = b;`,
    'messages/a.ts': `export {b} from '../widget/b.js';`,
    'conversation/a.ts': `export const b = () => import('../elements/b.js');`,
  },
  'chat(no-unsafe-bindings)': {
    'elements/style.ts': html('<p style=${y}></p>'),
    'elements/handler.ts': html('<p onclick=${y}></p>'),
    'elements/frame.ts': html('<iframe title="x" .srcdoc=${y}></iframe>'),
    'elements/inner.ts': html('<p .innerHTML=${y}></p>'),
  },
  'chat(no-markup)': {
    'widget/inner.ts': `export const x = (y) => (y.innerHTML = 'x');`,
    'widget/computed.ts': `export const x = (y) => (y['outerHTML'] = 'x');`,
    'widget/alias.ts': `export const x = ({insertAdjacentHTML}) => insertAdjacentHTML('x');`,
    'widget/assign.ts': `export const x = (y) => Object.assign(y, {innerHTML: 'x'});`,
    'widget/parser.ts': `export const x = (y) => new DOMParser().parseFromString(y, 'text/html');`,
    'widget/range.ts': `export const x = (y) => new Range().createContextualFragment(y);`,
    'widget/unsafe.ts': `export {unsafeHTML} from 'lit/directives/unsafe-html.js';`,
    'widget/svg.ts': `import {unsafeSVG} from 'lit/directives/unsafe-svg.js';\nexport const x = unsafeSVG;`,
    'widget/static.ts': `import {unsafeStatic} from 'lit/static-html.js';\nexport const x = unsafeStatic;`,
    'widget/set.ts': `export const x = (y) => y.setHTMLUnsafe('x');`,
    'widget/parse.ts': `export const x = (y) => Document.parseHTMLUnsafe(y);`,
    'widget/frame.ts': `export const x = (y) => y.setAttribute('srcdoc', 'x');`,
    'widget/write.ts': `export const x = (y) => document.write(y);`,
    'widget/writeln.ts': `export const x = (y) => window.document['writeln'](y);`,
    'widget/sanitizer.ts': `import purify from 'dompurify';\nexport const x = purify;`,
    'elements/reader.ts': `export const x = () => import('marked');`,
  },
  'chat(addresses)': {
    'elements/href.ts': html('<a href=${y}>x</a>'),
    'elements/quoted.ts': html('<a href="${y}">x</a>'),
    'elements/part.ts': html('<a href="https://example.com/${y}">x</a>'),
    'elements/part-checked.ts': html('<a href="x${safePage(y)}">x</a>', door('safePage')),
    'elements/property.ts': html('<img alt="" .src=${y}>'),
    'elements/poster.ts': html('<video poster=${y}></video>'),
    'elements/form.ts': html('<form action=${y}></form>'),
    'elements/button.ts': html('<button formaction=${y}>x</button>'),
    'elements/use.ts': html('<svg><use xlink:href=${y}></use></svg>'),
    'elements/stranger.ts': html('<a href=${safePage(y)}>x</a>', `const safePage = (z) => z;\n`),
    'elements/let.ts': `${door('safePage')}import {html} from 'lit';\nexport const x = (y) => { let z = safePage(y); z = y; return html\`<a href=\${z}>x</a>\`; };`,
    'elements/or.ts': html('<a href=${safePage(y) ?? y}>x</a>', door('safePage')),
    'widget/set.ts': `export const x = (y, z) => { y.href = z; };`,
    'widget/literal.ts': `export const x = (y, z) => { y['src'] = z; };`,
    'widget/attribute.ts': `export const x = (y, z) => y.setAttribute('href', z);`,
    'widget/namespace.ts': `export const x = (y, z) => y.setAttributeNS('x', 'xlink:href', z);`,
    'widget/named.ts': `export const x = (y, z) => y.setAttribute(z, 'x');`,
    'widget/assign.ts': `export const x = (y, src) => Object.assign(y, {src});`,
    'widget/made.ts': `import {make} from './make.js';\nexport const x = (y) => make('a', {href: y});`,
    'widget/window.ts': `export const x = (y) => window.open(y);`,
    'widget/open.ts': `export const x = (y) => open(y);`,
    'widget/location.ts': `export const x = (y) => { location.href = y; };`,
    'widget/whole.ts': `export const x = (y) => { window.location = y; };`,
    'widget/replace.ts': `export const x = (y) => location.replace(y);`,
  },
};

/** What none of the rules minds. */
const RIGHT = {
  'widget/layers.ts': `export {b} from '../model/b.js';`,
  'elements/markup/sanitize.ts': `import purify from 'dompurify';\nexport const x = purify;`,
  'elements/markup/markdown.ts': `import {Lexer} from 'marked';\nexport const x = Lexer;`,
  'elements/called.ts': html('<a href=${safePage(y)}>x</a>', door('safePage')),
  'elements/nothing.ts': html('<img alt="" src=${safePicture(y) ?? nothing}>', door('safePicture')),
  'elements/constant.ts': `${door('safePage')}import {html} from 'lit';\nexport const x = (y) => { const z = safePage(y); return html\`<a href=\${z} class=\${y}>x</a>\`; };`,
  'elements/property.ts': `${door('safePage')}export const x = (y, z) => { y.href = safePage(z)!; };`,
  'elements/own.ts': `export const x = (open: (y: string) => void) => open('x');`,
  'elements/words.ts': `export const x = (y) => y.setAttribute('title', 'x');`,
};

const files = [...Object.values(WRONG), RIGHT].flatMap((cases, index) =>
  Object.entries(cases).map(([name, code]) => ({path: `${index}/src/${name}`, name, code})),
);
const rules = [...Object.keys(WRONG), 'nothing'];

function write(path, content) {
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  writeFileSync(join(folder, path), content);
}

/** What the rules say, by file. */
async function lint() {
  const config = readFileSync(join(root, '.oxlintrc.json'), 'utf8')
    .replace('"./scripts/lint/plugin.mjs"', JSON.stringify(join(root, 'scripts/lint/plugin.mjs')))
    .replace('"./scripts/lint/lit-a11y.mjs"', JSON.stringify(join(root, 'scripts/lint/lit-a11y.mjs')))
    .replace('"typeAware": true', '"typeAware": false');
  for (const index of rules.keys()) write(`${index}/.oxlintrc.json`, config);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const {path, code} of files) write(path, code);
  const said = new Map();
  for (const index of rules.keys()) {
    for (const {filename, code} of await run(join(folder, String(index)))) {
      const path = `${index}/${filename.replaceAll('\\', '/')}`;
      said.set(path, [...(said.get(path) ?? []), code]);
    }
  }
  return said;
}

function run(cwd) {
  return new Promise((resolve) => {
    execFile(join(root, 'node_modules/.bin/oxlint'), ['--format', 'json', 'src'], {cwd}, (_error, stdout) => {
      resolve(JSON.parse(stdout).diagnostics);
    });
  });
}

const said = await lint();

for (const [index, rule] of rules.entries()) {
  for (const {path, name, code} of files.filter((each) => each.path.startsWith(`${index}/`))) {
    const found = (said.get(path) ?? []).filter((each) => each.startsWith('chat('));
    if (rule === 'nothing') test(`no rule minds ${name}: ${code}`, () => assert.deepEqual(found, []));
    else test(`${rule} sees ${name}: ${code}`, () => assert.ok(found.includes(rule), `said of it: ${found.join()}`));
  }
}
