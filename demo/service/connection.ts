import type {FastifyBaseLogger} from 'fastify';
import type {RawData, WebSocket} from 'ws';
import type {JsonObject} from '../../src/model/wire.js';
import {PROTOCOL_VERSION, type ServiceFrame} from '../../src/transport/protocol.js';
import {idIn} from './envelope.js';
import {Refusal, refusalOf} from './errors.js';
import {feed} from './feed.js';
import {asCount, asId, readObject} from './json.js';
import {Limit} from './limits.js';
import type {Service} from './context.js';
import type {Party} from './tokens.js';

/** What waits for a client that does not read, in bytes; then it is let go. */
const MAX_BUFFERED = 4_000_000;

/** How long a client has for a fresh token when its own has ended, in milliseconds. */
const GRACE = 10_000;

/** The longest time a timer can count. */
const MAX_TIMER = 2 ** 31 - 1;

/** One socket: greets, takes frames, tells news, and goes. */
export class Connection {
  readonly #ws: WebSocket;
  readonly #room: string;
  readonly #service: Service;
  readonly #log: FastifyBaseLogger;
  readonly #frames: Limit;
  readonly #gone = new AbortController();
  readonly #welcomed: Promise<void>;
  #welcome: (() => void) | undefined;
  #party: Party | undefined;
  #isGreeting = false;
  /** Heartbeats since the last sign of life. */
  #silence = 0;
  #working = new Set<Promise<unknown>>();
  #expiry: NodeJS.Timeout | undefined;

  constructor(ws: WebSocket, room: string, service: Service, log: FastifyBaseLogger) {
    this.#ws = ws;
    this.#room = room;
    this.#service = service;
    this.#log = log;
    this.#frames = new Limit(service.limits.frames);
    this.#welcomed = new Promise((resolve) => (this.#welcome = resolve));
    const {helloTimeout, heartbeat} = service.settings;
    const late = setTimeout(() => this.#refuse(new Refusal('unauthorized', 'Nobody said hello.')), helloTimeout * 1000);
    const beat = setInterval(() => this.#beat(), heartbeat * 1000);
    void this.#welcomed.then(() => clearTimeout(late));
    ws.on('message', (data, isBinary) => this.#track(this.#take(data, isBinary)));
    ws.on('pong', () => (this.#silence = 0));
    // What ws itself refuses, such as a frame too heavy, it closes as well.
    ws.on('error', (error) => this.#log.info({event: 'socket-error', room: this.#room, reason: error.message}));
    ws.on('close', () => {
      clearTimeout(late);
      clearInterval(beat);
      clearTimeout(this.#expiry);
      this.#gone.abort();
    });
  }

  /** Finishes what was begun and closes, within a time. */
  async leave(patience: number): Promise<void> {
    const closed = new Promise((resolve) => this.#ws.once('close', resolve));
    const end = setTimeout(() => this.#ws.terminate(), patience);
    await Promise.race([Promise.allSettled(this.#working), closed]);
    this.#ws.close(1012, 'service restart');
    await closed;
    clearTimeout(end);
  }

  #track(work: Promise<void>): void {
    const done = work.catch((error: unknown) => this.#refuse(refusalOf(error)));
    this.#working.add(done);
    void done.finally(() => this.#working.delete(done));
  }

  async #take(data: RawData, isBinary: boolean): Promise<void> {
    if (this.#gone.signal.aborted || this.#ws.readyState !== this.#ws.OPEN) return;
    this.#silence = 0;
    if (!this.#party?.isAgent) this.#frames.take('');
    if (isBinary) throw new Refusal('bad-request', 'Only texts are understood here.');
    const frame = readObject((data as Buffer).toString());
    if (!this.#isGreeting) {
      this.#isGreeting = true;
      return this.#greet(frame);
    }
    // A client may go on without waiting for its welcome.
    if (!this.#party) await this.#welcomed;
    await this.#follow(frame, this.#party!);
  }

  async #greet({type, version, token, since, user}: JsonObject): Promise<void> {
    const {tokens, rooms, lounge, store, settings} = this.#service;
    if (type !== 'hello') throw new Refusal('unauthorized', 'The first word has to be hello.');
    if (version !== PROTOCOL_VERSION) throw new Refusal('version', `Only version ${PROTOCOL_VERSION} is spoken here.`);
    const from = asCount(since, 'since');
    const agent = user === undefined ? undefined : asId(user, 'user');
    const party = await tokens.party(typeof token === 'string' ? token : '', agent);
    await rooms.enter(this.#room, party);
    if (this.#gone.signal.aborted) return;
    const leave = lounge.enter(this.#room, {party, typing: (frame) => void this.#tell(frame)});
    this.#gone.signal.addEventListener('abort', leave);
    this.#party = party;
    this.#expire(party);
    const {heartbeat} = settings;
    void this.#tell({type: 'welcome', version: PROTOCOL_VERSION, room: this.#room, user: {id: party.user}, heartbeat});
    this.#welcome?.();
    for (const typist of lounge.typists(this.#room)) {
      if (typist !== party.user) void this.#tell({type: 'typing', user: typist, on: true});
    }
    feed(store, this.#room, from, (news) => this.#tell({type: 'entries', ...news}), this.#gone.signal).catch(
      (error: unknown) => this.#refuse(refusalOf(error)),
    );
  }

  async #follow(frame: JsonObject, party: Party): Promise<void> {
    const {rooms, tokens} = this.#service;
    switch (frame['type']) {
      case 'send':
        return this.#post(frame['message'], party);
      case 'typing':
        return rooms.typing(this.#room, party, frame['on']);
      case 'seen':
        return rooms.seen(this.#room, party, frame['ids']);
      case 'ping':
        return void this.#tell({type: 'pong'});
      case 'token': {
        const fresh = await tokens.party(String(frame['token']), party.user);
        if (fresh.user !== party.user || fresh.room !== party.room || fresh.isAgent !== party.isAgent) {
          throw new Refusal('forbidden', 'This token is somebody else’s.');
        }
        return this.#expire(fresh);
      }
      default:
      // Something that a later version says.
    }
  }

  async #post(message: unknown, party: Party): Promise<void> {
    const id = idIn(message);
    try {
      const {seq, rev} = await this.#service.rooms.post(this.#room, party, message);
      void this.#tell({type: 'accepted', id, seq, rev});
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === 'unavailable') this.#log.error({event: 'unavailable', room: this.#room, err: refusal.cause});
      void this.#tell({type: 'refused', id, error: refusal.error});
    }
  }

  /** Resolves when the network has taken it, so that whoever has much to tell can wait for slow readers. */
  async #tell(frame: ServiceFrame): Promise<void> {
    if (this.#ws.readyState !== this.#ws.OPEN) return;
    if (this.#ws.bufferedAmount > MAX_BUFFERED) {
      this.#log.info({event: 'too-slow', room: this.#room});
      this.#ws.terminate();
      return;
    }
    await new Promise<void>((resolve) => this.#ws.send(JSON.stringify(frame), () => resolve()));
  }

  /** Browsers answer a ping by themselves, also those of pages that sleep in the background. */
  #beat(): void {
    if (this.#silence === 2) {
      this.#log.info({event: 'silent', room: this.#room});
      this.#ws.terminate();
      return;
    }
    this.#silence += 1;
    this.#ws.ping();
  }

  /** A socket does not outlive its token for long. */
  #expire({until}: Party): void {
    clearTimeout(this.#expiry);
    if (until === Infinity) return;
    this.#expiry = setTimeout(
      () => {
        const refusal = new Refusal('unauthorized', 'This token has expired.');
        void this.#tell({type: 'error', error: refusal.error});
        this.#expiry = setTimeout(() => this.#ws.close(4000 + refusal.status, refusal.code), GRACE);
      },
      Math.min(until - Date.now(), MAX_TIMER),
    );
  }

  #refuse(refusal: Refusal): void {
    if (this.#ws.readyState !== this.#ws.OPEN) return;
    const {code} = refusal;
    if (code === 'unavailable') this.#log.error({event: code, room: this.#room, err: refusal.cause});
    else this.#log.info({event: 'refused', code, room: this.#room});
    void this.#tell({type: 'error', error: refusal.error});
    this.#ws.close(4000 + refusal.status, code);
    setTimeout(() => this.#ws.terminate(), 2000).unref();
  }
}
