import {startService} from '../service/helpers.mjs';

/** Without a bot, and quick to notice who is gone; tokens end several times in a run. */
const FLAGS = ['--no-bot', '--rate', '0', '--heartbeat', '1', '--token-life', '25', '--log', 'error'];

/** The service, a process of its own that can be killed, and started again with what it has kept. */
export class ServiceProcess {
  /** What it printed besides that it is there. */
  complaints = [];
  #data;
  #running;
  #started;

  /** @param started Is told the port, each time. */
  constructor(data, started) {
    this.#data = data;
    this.#started = started;
  }

  /** Where it is when nothing stands between. */
  get base() {
    return this.#running.base;
  }

  request(...asked) {
    return this.#running.request(...asked);
  }

  async start() {
    this.#running = await startService({after() {}}, FLAGS, this.#data);
    const complain = (text) => this.complaints.push(String(text));
    this.#running.child.stderr.on('data', complain);
    this.#started(Number(new URL(this.base).port));
  }

  /** No goodbye. */
  async kill() {
    this.#running.child.kill('SIGKILL');
    await this.#running.exited;
  }

  async stop() {
    if (!this.#running) return;
    this.#running.child.kill('SIGTERM');
    await this.#running.exited;
  }
}
