/**
 * Looks at what the project depends on: `node scripts/audit.mjs`. Every version is one version, from the registry and with
 * its hash; what is released is under a licence that lets others build on it, and has no known grave vulnerability, as far
 * as the registry can be asked.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {released, unlicensed, unpinned, unsourced, vulnerable} from './lib/audit.mjs';
import {root} from './lib/run.mjs';

/** Folders with packages of their own. */
const FOLDERS = ['.', 'test/bench', 'test/package/consumer', 'test/package/react-18'];

/** Only needed to build, but then part of what was built. */
const BUNDLED = ['emojibase-data', '@lit/react'];

const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

const lock = read('package-lock.json');
const packages = released(lock, BUNDLED);
const wrong = [
  ...FOLDERS.flatMap((folder) => unpinned(read(folder, 'package.json'))),
  ...FOLDERS.flatMap((folder) => unsourced(read(folder, 'package-lock.json'))),
  ...unlicensed(packages, (path) => read(path, 'package.json')),
];
const known = vulnerable(askRegistry());

console.log(`${packages.length} packages are part of what is released`);
if (known === undefined) console.log('the registry could not be asked for known vulnerabilities');
for (const line of [...wrong, ...(known ?? [])]) console.error(line);
process.exit(wrong.length + (known?.length ?? 0) === 0 ? 0 : 1);

function askRegistry() {
  // npm is a script of the shell on Windows, which can't be started without one.
  const {stdout} = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=10000'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 30_000,
    shell: process.platform === 'win32',
  });
  return stdout ?? '';
}
