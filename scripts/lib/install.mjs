import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './run.mjs';

/** Makes the node_modules of a folder what its lockfile says, unless it is. */
export function ensureInstalled(folder = root) {
  if (isInstalled(folder)) return;
  console.log('installing');
  // npm is a script of the shell on Windows, which can't be started without one.
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

/**
 * npm notes in node_modules what it installed. Comparing that with the lockfile, rather than the files' times, is right
 * after a switch of branches too.
 */
function isInstalled(folder) {
  const wanted = packagesOf(folder, 'package-lock.json');
  const installed = packagesOf(folder, 'node_modules/.package-lock.json');
  if (!installed) return false;
  delete wanted[''];
  return (
    Object.keys(installed).every((path) => path in wanted) &&
    Object.entries(wanted).every(([path, {version, optional}]) =>
      path in installed ? installed[path].version === version : optional,
    )
  );
}

function packagesOf(folder, lockfile) {
  try {
    return JSON.parse(readFileSync(join(folder, lockfile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
