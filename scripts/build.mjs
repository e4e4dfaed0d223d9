/**
 * Builds all that is made from the sources: dist/ (modules, cdn/, demo/), custom-elements.json and what editors read of it.
 * With `--if-stale` only when something changed since.
 */
import {cpSync, readFileSync, rmSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {prune} from './lib/entries.mjs';
import {foldLitReact} from './lib/fold.mjs';
import {writeIntegrity} from './lib/integrity.mjs';
import {command, root, run} from './lib/run.mjs';
import {buildSite} from './site/build.mjs';

const INPUTS = [
  'src',
  'demo',
  'docs',
  'CHANGELOG.md',
  'SECURITY.md',
  'scripts',
  'package.json',
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
    cpSync(join(root, 'src/types'), join(root, 'dist/types'), {recursive: true, filter: isNoModule});
    await foldLitReact(join(root, 'dist/react'));
    await writeLauncherStyle();
    await run('scripts/manifest/editor-data.mjs');
    prune(root, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')), isCompiled);
    const hashes = writeIntegrity(join(root, 'dist/cdn'));
    buildSite(join(root, 'dist/demo'), join(root, 'dist/cdn'));
    if (!isForTests) for (const [name, hash] of Object.entries(hashes)) console.log(`${hash}  dist/cdn/${name}`);
    writeFileSync(STAMP, '');
  } catch (error) {
    console.error(error.output ?? error);
    process.exit(1);
  }
}

/** For pages that a server draws under a policy without a nonce. */
async function writeLauncherStyle() {
  const {launcherStyle} = await import(pathToFileURL(join(root, 'dist/server/launcher.js')).href);
  writeFileSync(join(root, 'dist/launcher.css'), launcherStyle);
}

/** What the compiler has written, and no bundler. */
function isCompiled(path) {
  return !/^dist\/(cdn|demo|service)\//.test(path);
}

/** What the compiler leaves where it is: folders, declarations. */
function isNoModule(path) {
  return !path.endsWith('.ts') || path.endsWith('.d.ts');
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
