import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

// What moves takes the time of `--_motion`, which is none for readers who asked their system for less of it, or is there
// only for those who did not.

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** What takes a time of its own for a reason. */
const ALLOWED = new Set([
  // A ring around the message that was looked for, which stays where it is and fades.
  'point 1.2s ease-out',
]);

/** The motions in styles that nobody can turn off: those whose first time, which is how long they take, is a number. */
function unstoppable(css) {
  const asked = css
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...asked.matchAll(/\b(?:animation|transition)(?:-duration)?:\s*([^;]+);/g)]
    .flatMap(([, value]) => value.split(/,(?![^(]*\))/))
    .map((value) => value.trim())
    .filter((value) => /^(?:[^(]*\s)?\d*\.?\d+m?s\b/.test(value) && !ALLOWED.has(value));
}

const files = readdirSync(source, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

for (const path of files.filter((each) => /\b(?:animation|transition)\b.*:/.test(readFileSync(each, 'utf8')))) {
  test(`${path.slice(source.length + 1)} moves nothing for who wants no motion`, () => {
    const sheets = [...readFileSync(path, 'utf8').matchAll(/\bcss`([^`]*)`/g)].map(([, css]) => css);
    assert.deepEqual(sheets.flatMap(unstoppable), []);
  });
}

test('a motion with a time of its own is seen', () => {
  assert.deepEqual(unstoppable('a { animation: appear 200ms 2s both; }'), ['appear 200ms 2s both']);
  assert.deepEqual(unstoppable('a { transition: opacity var(--_motion), scale 0.2s; }'), ['scale 0.2s']);
});

test('a motion that can be turned off is fine', () => {
  assert.deepEqual(unstoppable('a { animation: appear var(--_motion) 2s both; }'), []);
  assert.deepEqual(unstoppable('a { animation: appear calc(var(--_motion) * 1.5) ease-out; }'), []);
  assert.deepEqual(
    unstoppable('@media (prefers-reduced-motion: no-preference) { a { animation: breathe 1.2s infinite; } }'),
    [],
  );
});
