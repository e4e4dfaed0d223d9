import {fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const SCRIPT = fileURLToPath(new URL('crowd.mjs', import.meta.url));

/** Many simulated customers in a process of their own. */
export class CrowdProcess {
  #child = fork(SCRIPT, {serialization: 'advanced'});
  #asked = new Map();

  constructor() {
    this.#child.on('message', ({number, result, error}) => {
      const {resolve, reject} = this.#asked.get(number);
      this.#asked.delete(number);
      if (error) reject(new Error(error));
      else resolve(result);
    });
    this.#child.on('exit', () => {
      for (const {reject} of this.#asked.values()) reject(new Error('A crowd is gone.'));
    });
  }

  get pid() {
    return this.#child.pid;
  }

  /** Has it do one of the commands of `crowd.mjs`. */
  ask(command, options = {}) {
    const number = Math.random();
    return new Promise((resolve, reject) => {
      this.#asked.set(number, {resolve, reject});
      this.#child.send({number, command, options});
    });
  }

  close() {
    this.#child.kill('SIGKILL');
  }
}
