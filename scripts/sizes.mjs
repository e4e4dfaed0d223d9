/**
 * Prints what a page loads from dist/cdn in which state, and what an app takes along with each entry of the package; fails when
 * any of it, or any chunk, is over budget.
 */
import {build} from 'esbuild';
import {readdirSync, readFileSync} from 'node:fs';
import {join, posix, relative} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {chunkName, withStaticImports} from './lib/chunks.mjs';
import {modulesOf} from './lib/entries.mjs';
import {root} from './lib/run.mjs';

/** What a page has loaded when, by the names of chunks, one state after the other. Budgets are bytes after `gzip -9`. */
const STATES = [
  {state: 'a launcher', adds: ['chat-widget'], budget: 10_450},
  {state: 'a conversation in text', adds: ['core', 'database'], budget: 67_300},
  {state: 'with menus and quick replies', adds: ['question-elements'], budget: 69_900},
  {state: 'with a form', adds: ['form-message', 'form', 'form-drafts'], budget: 81_300},
];

/** The most that a chunk may weigh, a few per cent above what it does; those that have no line here weigh little. */
const BUDGETS = {
  attachments: 2_000,
  'call-bar': 1_100,
  'call-message': 1_800,
  'card-elements': 3_250,
  'chat-widget': 10_450,
  core: 56_100,
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
  markdown: 16_300,
  'media-elements': 5_000,
  'message-actions': 2_250,
  'pattern-checks': 16_600,
  picker: 3_250,
  painter: 15_000,
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

/**
 * The most that an entry of the package may weigh in an app, with Lit and all else that it imports but what it fetches later
 * and what the app has anyway (`APPS_OWN`).
 */
const ENTRIES = {
  '.': 69_400,
  './define': 12_300,
  './react': 13_000,
  './server': 9_800,

  './server/lit': 16_300,
  './transports/durable-transport': 3_150,
  './transports/service-transport': 6_900,
  './transports/session': 5_700,
  './transports/socket-line': 2_300,
  './transports/stream-line': 3_400,
  './types/all': 100,
};
/** Other transports, and pieces to build some of. */
const TRANSPORT = 2_000;
const APPS_OWN = ['react', 'react-dom', '@lit-labs/ssr'];

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

console.log('With an app that imports:');
for (const entry of modulesOf(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')), root)) {
  const budget = ENTRIES[entry.name] ?? (entry.name.startsWith('./transports/') ? TRANSPORT : 0);
  report(`chat-widget${entry.name.slice(1)}`, {...(await weigh(entry)), budget});
}

/** What an app's bundler makes of an entry of the package, as far as it is loaded at once. */
async function weigh({path}) {
  const {metafile, outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'bundled',
    write: false,
    metafile: true,
    external: APPS_OWN,
    logLevel: 'error',
  });
  const entryPoint = posix.normalize(path);
  const [entry] = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entryPoint);
  const needed = new Set([entry]);
  // What is added meanwhile is gone through too.
  for (const each of needed) {
    for (const {kind, path: imported, external} of metafile.outputs[each].imports)
      if (kind === 'import-statement' && !external) needed.add(imported);
  }
  const those = outputFiles.filter((file) => needed.has(relative(root, file.path).replaceAll('\\', '/')));
  return weightOf(Buffer.concat(those.map(({contents}) => contents)));
}

function budgetOf(name) {
  if (name.startsWith('data.')) return EMOJI;
  return BUDGETS[name] ?? (languages.has(name) ? LANGUAGE : LITTLE);
}

function measure(path) {
  const content = readFileSync(path);
  return {path, name: chunkName(path), ...weightOf(content)};
}

function weightOf(content) {
  return {gzip: gzipSync(content, {level: 9}).length, brotli: brotliCompressSync(content).length};
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
