/** Prints what a page loads from dist/cdn in which state, and fails when that or any chunk is over budget. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {chunkName, withStaticImports} from './lib/chunks.mjs';
import {root} from './lib/run.mjs';

/** What a page has loaded when, by the names of chunks, one state after the other. Budgets are bytes after `gzip -9`. */
const STATES = [
  {state: 'a launcher', adds: ['chat-widget'], budget: 10_300},
  {state: 'a conversation in text', adds: ['core', 'database'], budget: 62_600},
  {state: 'with menus and quick replies', adds: ['question-elements'], budget: 65_200},
  {state: 'with a form', adds: ['form-message', 'form', 'form-drafts'], budget: 76_400},
];

/** The most that a chunk may weigh, a few per cent above what it does; those that have no line here weigh little. */
const BUDGETS = {
  attachments: 2_000,
  'call-bar': 1_100,
  'call-message': 1_800,
  'card-elements': 3_250,
  'chat-widget': 10_300,
  core: 51_600,
  cover: 2_150,
  embed: 1_500,
  'end-confirm': 1_500,
  extras: 2_250,
  form: 8_800,
  'form-drafts': 1_200,
  'form-message': 1_400,
  'image-viewer': 2_300,
  keyboard: 3_100,
  linear: 48_000,
  linkifier: 4_800,
  'media-elements': 5_000,
  'message-actions': 2_250,
  'pattern-checks': 16_600,
  picker: 3_250,
  painter: 30_000,
  'place-share': 1_700,
  'question-elements': 2_250,
  recorder: 2_400,
  'shortcuts-dialog': 2_200,
  'service-builder': 8_800,
  'socket-line': 1_100,
  'stream-line': 2_200,
  translations: 4_000,
};
const LITTLE = 1_000;

/** A translation. */
const LANGUAGE = 4_500;
/** What emoji are called in a language: only that of the page is fetched, once they are to be picked. */
const EMOJI = 48_000;
const languages = new Set(readdirSync(join(root, 'src/i18n/launcher')).map((name) => name.replace('.ts', '')));

const folder = join(root, 'dist/cdn');
const chunks = readdirSync(folder, {recursive: true})
  .filter((name) => name.endsWith('.js'))
  .map((name) => measure(join(folder, name)))
  .toSorted((a, b) => b.gzip - a.gzip);

console.log('Chunks:');
for (const {name, gzip, brotli} of chunks) report(name, {gzip, brotli, budget: budgetOf(name)});

console.log('All that is loaded for:');
const loaded = new Set();
for (const {state, adds, budget} of STATES) {
  for (const name of adds) withStaticImports(pathOf(name), loaded);
  const those = chunks.filter(({path}) => loaded.has(path));
  report(state, {gzip: sum(those, 'gzip'), brotli: sum(those, 'brotli'), budget});
}

function budgetOf(name) {
  if (name.startsWith('data.')) return EMOJI;
  return BUDGETS[name] ?? (languages.has(name) ? LANGUAGE : LITTLE);
}

function measure(path) {
  const content = readFileSync(path);
  return {
    path,
    name: chunkName(path),
    gzip: gzipSync(content, {level: 9}).length,
    brotli: brotliCompressSync(content).length,
  };
}

/** Where a chunk is; fails when there is none of that name any more. */
function pathOf(name) {
  const found = chunks.find((each) => each.name === name);
  if (!found) throw new Error(`there is no chunk named ${name} (scripts/sizes.mjs)`);
  return found.path;
}

function report(what, {gzip, brotli, budget}) {
  const isOver = gzip > budget;
  console.log(`  ${kilobytes(gzip)} gzip  ${kilobytes(brotli)} brotli  of ${kilobytes(budget)}  ${what}`);
  if (!isOver) return;
  console.error(`Over budget (scripts/sizes.mjs): ${what} weighs ${gzip} bytes and may weigh ${budget}.`);
  process.exitCode = 1;
}

function sum(those, key) {
  return those.reduce((total, each) => total + each[key], 0);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(8);
}
