/**
 * Makes a version of what is here: `npm run release -- minor`, or `major`, `patch`, or a version by its number. Changes
 * nothing unless everything is committed and all tests pass; sends nothing anywhere. `--dry-run` tells what it would do.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {nextVersion, releasedChangelog} from './lib/release.mjs';
import {root} from './lib/run.mjs';

const MANIFEST = join(root, 'package.json');
const LOCK = join(root, 'package-lock.json');
const CHANGELOG = join(root, 'CHANGELOG.md');

const isDry = process.argv.includes('--dry-run');
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--'));

try {
  release();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function release() {
  const {version: current} = read(MANIFEST);
  const version = nextVersion(current, wanted);
  const tag = `v${version}`;
  const changelog = releasedChangelog(readFileSync(CHANGELOG, 'utf8'), version, new Date().toISOString().slice(0, 10));
  if (git('status', '--porcelain')) throw new Error('Commit what has changed first, or take it away.');
  if (git('tag', '--list', tag)) throw new Error(`There is a ${tag} already.`);
  if (isDry) return console.log(`Would run the tests, then make ${tag} out of ${current}.`);
  test();
  if (git('status', '--porcelain')) throw new Error('The tests have changed something that is committed.');

  writeFileSync(CHANGELOG, changelog);
  write(MANIFEST, (manifest) => Object.assign(manifest, {version}));
  write(LOCK, (lock) => {
    lock.version = version;
    lock.packages[''].version = version;
  });
  git('commit', '--all', '--message', `Version ${version}`);
  git('tag', '--annotate', tag, '--message', `Version ${version}`);
  console.log(`${tag} is committed and tagged. Look at it: git show ${tag}`);
  console.log(`To publish it: git push --follow-tags (.github/workflows/release.yml does the rest)`);
  console.log(`To take it back: git tag --delete ${tag} && git reset --hard HEAD~1`);
}

function test() {
  for (const script of ['test', 'test:angular']) {
    // npm is a script of the shell on Windows, which can't be started without one.
    const shell = process.platform === 'win32';
    const {status} = spawnSync('npm', ['run', script], {cwd: root, stdio: 'inherit', shell});
    if (status !== 0) throw new Error('Not all tests pass.');
  }
}

function git(...args) {
  return execFileSync('git', args, {cwd: root, encoding: 'utf8'}).trim();
}

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function write(path, change) {
  const value = read(path);
  change(value);
  writeFileSync(path, `${JSON.stringify(value, undefined, 2)}\n`);
}
