import {connect, createServer} from 'node:net';
import {Flow} from './flow.mjs';

/** How a proxy treats all connections: those that are there, and those that come. */
const FAIR = {
  /** Nothing goes through, for as long as it lasts. */
  stall: false,
  /** Bytes in a fiftieth of a second. */
  rate: Infinity,
  /** Milliseconds that everything is late. */
  delay: 0,
  /** Connections are taken and closed at once. */
  slam: false,
  /** A proxy that knows no WebSocket. */
  noSockets: false,
  /** A proxy that keeps an event stream until it ends. */
  noStreams: false,
};

/** A way between somebody and a service that can be made as bad as a real one. It carries bytes and reads none of them. */
export class Proxy {
  /** Where the service is now. */
  target = 0;
  weather = FAIR;
  #port = 0;
  #server;
  #links = new Set();

  get port() {
    return this.#port;
  }

  /** Connections that are open. */
  get open() {
    return this.#links.size;
  }

  async listen() {
    const server = createServer({allowHalfOpen: true}, (client) => this.#take(client));
    this.#server = server;
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = server.address().port;
  }

  /** From now on nobody gets a connection. Those that are there stay. */
  refuse() {
    // A server is closed for new ones at once, and altogether when the last one is gone.
    this.#server?.close();
    this.#server = undefined;
  }

  /** Changes the weather; without an argument it is fair again. */
  set(weather = {}) {
    this.weather = {...FAIR, ...weather};
    for (const link of this.#links) link.turn(this.weather);
  }

  /** Cuts all connections, hard or politely. */
  cut(hard = true) {
    for (const link of this.#links) link.end(hard);
  }

  /**
   * Cuts each connection of the moment as soon as so many more bytes went through in a direction, `up` to the service or
   * `down` from it. Resolves when the first was cut, with `true`, or after `patience`, when no more is cut.
   */
  async cutAfter(direction, bytes, patience) {
    const links = [...this.#links];
    return new Promise((resolve) => {
      const disarm = () => links.forEach((link) => link.disarm());
      const timer = setTimeout(() => (disarm(), resolve(false)), patience);
      const done = () => (clearTimeout(timer), resolve(true));
      for (const link of links) link.cutAfter(direction, bytes, done);
    });
  }

  /** The connections of the moment are dead, and neither side is told. */
  freeze() {
    for (const link of this.#links) link.freeze();
  }

  close() {
    this.refuse();
    for (const link of this.#links) link.end(true);
  }

  #take(client) {
    if (this.weather.slam) {
      client.destroy();
      return;
    }
    const link = new Link(client, this.target, this.weather, () => this.#links.delete(link));
    this.#links.add(link);
  }
}

/** One connection through a proxy. */
class Link {
  #sides;
  #flows;
  #ended;
  #isFrozen = false;
  #onCut = () => {};

  constructor(client, port, weather, ended) {
    const service = connect({port, host: '127.0.0.1', allowHalfOpen: true});
    this.#ended = ended;
    this.#sides = [client, service];
    const cut = () => (this.end(true), this.#onCut());
    this.#flows = {up: new Flow(client, service, cut), down: new Flow(service, client, cut)};
    client.on('data', (data) => this.#read(data, client));
    for (const side of this.#sides) {
      side.setNoDelay();
      side.on('error', () => {});
      side.on('close', () => this.#isFrozen || this.#closed(side));
    }
    this.turn(weather);
  }

  turn(weather) {
    this.weather = weather;
    if (this.#isFrozen) return;
    for (const flow of Object.values(this.#flows)) flow.turn(weather);
  }

  freeze() {
    this.#isFrozen = true;
    for (const flow of Object.values(this.#flows)) flow.turn({stall: true});
  }

  cutAfter(direction, bytes, done) {
    this.#onCut = done;
    this.#flows[direction].budget = bytes;
  }

  disarm() {
    for (const flow of Object.values(this.#flows)) flow.budget = Infinity;
  }

  end(hard) {
    for (const side of this.#sides) {
      if (hard) side.resetAndDestroy();
      else side.destroy();
    }
    for (const flow of Object.values(this.#flows)) flow.stop();
    this.#ended();
  }

  /** What a worse proxy would do with some requests. */
  #read(data, client) {
    const {noSockets, noStreams} = this.weather;
    const head = noSockets || noStreams ? data.toString('latin1') : '';
    if (noSockets && /^GET [^]*\r\nupgrade: websocket\r\n/i.test(head)) {
      client.end('HTTP/1.1 501 Not Implemented\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      this.#sides[1].destroy();
    }
    if (noStreams && /^GET \S+\/events[ ?]/.test(head)) this.#flows.down.turn({...this.weather, stall: true});
  }

  async #closed(side) {
    // What was said before still goes to the other side.
    await (side === this.#sides[0] ? this.#flows.up : this.#flows.down).drained;
    if (!this.#isFrozen) this.end(false);
  }
}
