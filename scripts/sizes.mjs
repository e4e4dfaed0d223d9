/** Prints what a page loads from dist/cdn, and fails when that is over budget. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {root} from './lib/run.mjs';

/** In bytes, compressed by `gzip -9`. */
const BUDGET = {
  firstLoad: 14_500,
};

const folder = join(root, 'dist/cdn');
const first = withStaticImports(join(folder, 'chat-widget.js'));
const rows = readdirSync(folder, {recursive: true})
  .filter((name) => name.endsWith('.js'))
  .map((name) => measure(join(folder, name)))
  .toSorted((a, b) => b.isFirst - a.isFirst || b.gzip - a.gzip);
const firstLoad = rows.filter(({isFirst}) => isFirst).reduce((sum, {gzip}) => sum + gzip, 0);

for (const {name, gzip, brotli, isFirst} of rows) {
  console.log(`  ${kilobytes(gzip)} gzip  ${kilobytes(brotli)} brotli  ${isFirst ? 'first' : 'later'}  ${name}`);
}
console.log(`  ${kilobytes(firstLoad)} gzip at first, of ${kilobytes(BUDGET.firstLoad).trim()}`);
if (firstLoad > BUDGET.firstLoad) {
  console.error('The first load is over budget (scripts/sizes.mjs).');
  process.exitCode = 1;
}

function measure(path) {
  const content = readFileSync(path);
  return {
    name: relative(root, path),
    gzip: gzipSync(content, {level: 9}).length,
    brotli: brotliCompressSync(content).length,
    isFirst: first.has(path),
  };
}

/** A chunk and all it imports statically: the browser fetches those before it runs anything. */
function withStaticImports(path, found = new Set()) {
  if (found.has(path) || !existsSync(path)) return found;
  found.add(path);
  for (const [, specifier] of readFileSync(path, 'utf8').matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    withStaticImports(join(dirname(path), specifier), found);
  }
  return found;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(8);
}
