import {connect, createServer} from 'node:net';

/** How often processes are asked whether they take anybody new, and how long they have for the answer, in milliseconds. */
const ASK_EVERY = 200;
const ASK_PATIENCE = 1000;

/**
 * What stands before several service processes: gives each connection to the next of them that says it is ready, and to
 * another one where that one does not answer. It carries bytes and reads none of them.
 */
export class Balancer {
  #server;
  #targets = [];
  #turn = 0;
  #sockets = new Set();
  #asking;

  get port() {
    return this.#server.address().port;
  }

  async listen() {
    this.#server = createServer({noDelay: true}, (client) => this.#take(client));
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', 4096, resolve));
    this.#asking = setInterval(() => this.#targets.forEach(ask), ASK_EVERY);
  }

  /** Sends people to a port from now on. */
  add(port) {
    this.#targets.push({port, isReady: true});
  }

  /** Sends nobody there any more; who is there stays. */
  remove(port) {
    this.#targets = this.#targets.filter((target) => target.port !== port);
  }

  close() {
    clearInterval(this.#asking);
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #take(client) {
    this.#hold(client);
    client.pause();
    const ready = this.#targets.filter(({isReady}) => isReady);
    // As balancers do: where none is ready, any may be.
    const targets = ready.length > 0 ? ready : this.#targets;
    const first = this.#turn++;
    this.#try(
      client,
      targets.map((_, index) => targets[(first + index) % targets.length].port),
    );
  }

  /** Nothing was said yet, so whoever does not answer can be passed over. */
  #try(client, [port, ...others]) {
    if (port === undefined || client.destroyed) {
      client.destroy();
      return;
    }
    const service = connect({port, host: '127.0.0.1', noDelay: true});
    const next = () => this.#try(client, others);
    service.once('error', next);
    service.once('connect', () => {
      service.off('error', next);
      this.#hold(service);
      client.pipe(service).pipe(client);
      // What was said before still goes to the other side.
      client.once('close', () => service.destroySoon());
      service.once('close', () => client.destroySoon());
    });
  }

  #hold(socket) {
    this.#sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => this.#sockets.delete(socket));
  }
}

async function ask(target) {
  if (target.isAsked) return;
  target.isAsked = true;
  const signal = AbortSignal.timeout(ASK_PATIENCE);
  target.isReady = await fetch(`http://127.0.0.1:${target.port}/readyz`, {signal}).then(
    ({ok}) => ok,
    () => false,
  );
  target.isAsked = false;
}
