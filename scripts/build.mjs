/**
 * Builds all that is made from the sources: dist/ (modules, cdn/, demo/) and custom-elements.json. With `--if-stale`
 * only when something changed since.
 */
import {cpSync, rmSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeIntegrity} from './lib/integrity.mjs';
import {command, root, run} from './lib/run.mjs';

const INPUTS = [
  'src',
  'demo',
  'scripts',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
];

const MANIFEST = join(root, 'custom-elements.json');

/** Written last, so that a build that failed or was stopped counts for nothing. */
const STAMP = join(root, 'dist/.built');

const isForTests = process.argv.includes('--if-stale');

if (!isForTests || isStale()) await build();

async function build() {
  rmSync(join(root, 'dist'), {recursive: true, force: true});
  const tools = [
    [command('tsc', 'typescript'), '--project', 'tsconfig.build.json'],
    [command('rollup'), '--config', '--silent'],
    [command('cem', '@custom-elements-manifest/analyzer'), 'analyze', '--quiet'],
  ];
  try {
    await Promise.all(tools.map((args) => run(...args)));
    cpSync(join(root, 'src/theme/themes'), join(root, 'dist/themes'), {recursive: true});
    const hashes = writeIntegrity(join(root, 'dist/cdn'));
    if (!isForTests) for (const [name, hash] of Object.entries(hashes)) console.log(`${hash}  dist/cdn/${name}`);
    writeFileSync(STAMP, '');
  } catch (error) {
    console.error(error.output ?? error);
    process.exit(1);
  }
}

function isStale() {
  const built = Math.min(changed(STAMP), changed(MANIFEST));
  return INPUTS.some((path) => newest(join(root, path)) > built);
}

/** When a file, or anything in a folder, last changed. Folders count themselves: they change when a file goes. */
function newest(path) {
  if (!statSync(path).isDirectory()) return changed(path);
  const inside = readdirSync(path, {recursive: true});
  return Math.max(changed(path), ...inside.map((name) => changed(join(path, name))));
}

/** When a file last changed; 0 without one. */
function changed(path) {
  return statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0;
}
