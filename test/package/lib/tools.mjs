import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {root} from '../../../scripts/lib/run.mjs';

const execute = promisify(execFile);

/** Where the tools of those who embed the widget are. */
export const consumer = join(root, 'test/package/consumer');

/** Runs a command of one of those tools. Rejects with what it printed when it fails. */
export async function tool(cwd, name, packageName, ...args) {
  const folder = join(consumer, 'node_modules', packageName);
  const {bin} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return runNode(cwd, join(folder, typeof bin === 'string' ? bin : bin[name]), ...args);
}

/** Runs Node in a folder. */
export function runNode(cwd, ...args) {
  return printed(process.execPath, args, {cwd});
}

/** Runs npm in a folder, which is a script of the shell on Windows. */
export function npm(cwd, ...args) {
  return printed('npm', args, {cwd, shell: process.platform === 'win32'});
}

async function printed(command, args, options) {
  try {
    const {stdout} = await execute(command, args, {maxBuffer: 2 ** 26, ...options});
    return stdout;
  } catch (error) {
    throw new Error(`${error.stdout ?? ''}${error.stderr ?? ''}` || error.message, {cause: error});
  }
}
