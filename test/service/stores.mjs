import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {bundle} from '../../scripts/lib/bundle.mjs';
import {findNats} from '../../scripts/lib/nats.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {folder} from './helpers.mjs';

/** The stores of demo/service, to be called without a service around them. */
export async function importStores() {
  const contents = `
    export {SqliteStore} from './sqlite-store.ts';
    export {JetStreamStore} from './jetstream-store.ts';
    export {Lounge} from './lounge.ts';
    export {connectionTo, readServers} from './jetstream/servers.ts';
  `;
  return import(await bundle({stdin: {contents, resolveDir: join(root, 'demo/service')}}, 'stores.js'));
}

/** Whether the tests of JetStream can run, or why not. */
export const skip = findNats() ? false : 'nats-server is not on this machine';

/** NATS servers of one cluster on free ports, each with a folder that is gone after the test, and more `flags` if need be. */
export async function startNats(t, {nodes = 1, flags = []} = {}) {
  const ports = await freePorts(nodes * 2);
  const clients = ports.slice(0, nodes);
  const routes = ports.slice(nodes).map((port) => `nats://127.0.0.1:${port}`);
  const servers = clients.map(
    (port, index) => new NatsServer(port, nodes > 1 ? {index, routes} : undefined, folder(t), flags),
  );
  t.after(() => Promise.all(servers.map((server) => server.kill())));
  await Promise.all(servers.map((server) => server.start()));
  return {servers, addresses: servers.map(({address}) => address)};
}

/** A NATS server that can be killed and started again. */
class NatsServer {
  #args;
  #child;

  constructor(port, cluster, data, flags) {
    this.address = `nats://127.0.0.1:${port}`;
    this.#args = ['--jetstream', '--store_dir', data, '--addr', '127.0.0.1', '--port', String(port)];
    this.#args.push(...flags);
    if (!cluster) return;
    const {index, routes} = cluster;
    this.#args.push('--server_name', `n${index}`, '--cluster_name', 'chat');
    this.#args.push('--cluster', routes[index], '--routes', routes.join(','));
  }

  get pid() {
    return this.#child.pid;
  }

  /** Resolves when it takes connections. */
  async start() {
    const child = spawn(findNats(), this.#args, {stdio: ['ignore', 'ignore', 'pipe']});
    this.#child = child;
    let output = '';
    await new Promise((resolve, reject) => {
      child.stderr.on('data', (chunk) => {
        output += chunk;
        if (output.includes('Server is ready')) resolve();
      });
      child.once('exit', () => reject(new Error(`nats-server did not start: ${output}`)));
    });
  }

  /** As a power cut does. */
  async kill() {
    if (!this.#child || this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }

  /** Keeps it from answering, and lets it go on. */
  freeze() {
    this.#child.kill('SIGSTOP');
  }

  thaw() {
    this.#child.kill('SIGCONT');
  }
}

/** Ports that nobody listens at just now. */
export async function freePorts(count) {
  const servers = Array.from({length: count}, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
