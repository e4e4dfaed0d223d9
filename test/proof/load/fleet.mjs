import {AGENT, startService} from '../../service/helpers.mjs';
import {until} from '../until.mjs';

/** How long a service that is to stop waits until the balancer has noticed, in seconds. */
const DRAIN = 1;

/** Service processes behind a balancer. */
export class Fleet {
  /** What they printed besides that they are there. */
  complaints = [];
  #balancer;
  #flags;
  #data;
  #running = [];
  #ends = [];

  /** @param data A folder for the one process that keeps everything there itself. */
  constructor(balancer, flags, data) {
    this.#balancer = balancer;
    this.#flags = ['--no-bot', '--rate', '0', '--log', 'error', '--drain', String(DRAIN), ...flags];
    this.#data = data;
  }

  get pids() {
    return this.#running.map(({child}) => child.pid);
  }

  async start(count) {
    await Promise.all(Array.from({length: count}, (_, index) => this.#start(index)));
  }

  /** As a power cut does; resolves when it is dead. */
  async kill(index) {
    const {child, exited} = this.#running[index];
    child.kill('SIGKILL');
    await exited;
  }

  /** Another one in the place of one that is dead. */
  async replace(index) {
    this.#balancer.remove(portOf(this.#running[index]));
    await this.#start(index);
  }

  /** As for a new version: one after the other is told to stop, and another one takes its place. */
  async restart(index) {
    const {child, exited} = this.#running[index];
    child.kill('SIGTERM');
    const code = await exited;
    if (code !== 0) this.complaints.push(`A stop ended with ${code}.`);
    await this.replace(index);
  }

  /** All of a room's messages, as one of the processes tells them. */
  async history(index, room) {
    const ids = [];
    for (let page = {more: true, after: 0}; page.more;) {
      const path = `/rooms/${room}/messages?limit=200&after=${page.after}`;
      const {status, json} = await this.#running[index].request('GET', path, {token: AGENT});
      if (status !== 200) throw new Error(`No history: ${status} ${JSON.stringify(json)}`);
      ids.push(...json.entries.map(({message}) => message.data.id));
      page = {more: json.more, after: json.entries.at(-1)?.seq};
    }
    return ids;
  }

  /** What each process says of itself: bytes of memory, and connections. */
  async gauges() {
    return Promise.all(
      this.#running.map(async ({base}) => {
        const text = await until(() => textOf(new URL('/metrics', base)), 60_000);
        const read = (name) => [...text.matchAll(new RegExp(`^${name}(?:{.*})? (\\S+)$`, 'gm'))];
        const sum = (name) => read(name).reduce((total, [, value]) => total + Number(value), 0);
        return {memory: sum('process_resident_memory_bytes'), connections: sum('chat_connections')};
      }),
    );
  }

  async stop() {
    for (const end of this.#ends) end();
    await Promise.all(this.#running.map(({exited}) => exited));
  }

  async #start(index) {
    const service = await startService({after: (end) => this.#ends.push(end)}, this.#flags, this.#data);
    this.#running[index] = service;
    service.child.stderr.on('data', (text) => this.complaints.push(String(text)));
    service.child.stdout.on('data', (text) => this.complaints.push(String(text)));
    this.#balancer.add(portOf(service));
  }
}

/** What stands at an address; `undefined` where there is no time for an answer just now. */
function textOf(address) {
  return fetch(address).then(
    (response) => response.text(),
    () => undefined,
  );
}

function portOf({base}) {
  return Number(new URL(base).port);
}
