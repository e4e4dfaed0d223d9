import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Arguments that make Node run the command of an installed package: works on systems where npm's own links do not. */
export function command(name, packageName = name) {
  const folder = join(root, 'node_modules', packageName);
  const {bin} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/** Runs Node. Resolves with what it printed, rejects with a `RunError` when it fails. */
export function run(...args) {
  const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
  const printed = [];
  child.stdout.on('data', (data) => printed.push(data));
  child.stderr.on('data', (data) => printed.push(data));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const output = Buffer.concat(printed).toString();
      if (code === 0) resolve(output);
      else reject(new RunError(output));
    });
  });
}

/** A command failed, and `output` says why: where we called it from would tell nothing more. */
export class RunError extends Error {
  constructor(output) {
    super('A command failed.');
    this.output = output;
  }
}
