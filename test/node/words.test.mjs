import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

// Every word has to be translated into all languages, and fetched by every customer: none may be there for nothing.

const source = fileURLToPath(new URL('../../src', import.meta.url));

const files = readdirSync(source, {recursive: true})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({name, text: readFileSync(join(source, name), 'utf8')}));

const isWords = ({name}) => /^i18n\/(en\.ts|en\/|launcher\/en)/.test(name);
const words = files.filter(isWords).flatMap(({text}) => [...text.matchAll(/^ {2}(\w+):/gm)].map(([, word]) => word));

/** All that might say a word. */
const speakers = files
  .filter(({name}) => !name.startsWith('i18n/') || name === 'i18n/format.ts')
  .map(({text}) => text)
  .join('\n');

/** Whether a word is taken from where the words are: by its name, by destructuring, or by its name as a text. */
function isSaid(word) {
  return new RegExp(`\\bstrings\\??\\.${word}\\b|[{,]\\s*${word}\\s*[,:}]|'${word}'`).test(speakers);
}

test('every word is said somewhere', () => {
  assert.ok(words.length > 150);
  assert.deepEqual(
    words.filter((word) => !isSaid(word)),
    [],
  );
});

test('a word that nothing says is found', () => {
  assert.equal(isSaid('wordThatNothingSays'), false);
});
