import {serviceTransport} from 'chat-widget/transports/service-transport';
import WebSocket from 'ws';

/** Waits that are short enough for tests. */
const TIMING = {firstPause: 5, longestPause: 100, stable: 10_000, welcome: 2000, answer: 5000, poll: 20};

globalThis.WebSocket ??= WebSocket;

/** Where a site keeps a customer's pass, for all its pages. */
export class Passes {
  saved = [];
  listeners = new Set();
  #turn = Promise.resolve();

  constructor(kept) {
    this.kept = kept;
  }

  async load() {
    return this.kept;
  }

  async save(pass) {
    this.kept = pass;
    this.saved.push(pass);
    for (const listener of this.listeners) listener();
  }

  exclusively(act) {
    const result = this.#turn.then(act);
    this.#turn = result.catch(() => {});
    return result;
  }
}

/** The ways to a service, as endpoints. */
export const WAYS = {
  'by socket': (base) => base.replace(/^http/, 'ws'),
  'by requests': (base) => base,
};

/** What a widget would be told by a transport to `endpoint`. */
export class Client {
  states = [];
  failures = [];
  identities = [];
  typists = [];
  /** Messages by their ids, with their places and in the order in which they first came. */
  messages = new Map();
  /** All that was handed over, one after the other: lists of places, and numbers of changes. */
  log = [];
  #controller = new AbortController();
  #waiting = new Set();

  constructor(t, endpoint, {passes = new Passes(), party = {}, token, agent, timing} = {}) {
    this.passes = passes;
    passes.listeners.add(() => this.#note());
    this.party = {room: '', userId: 'USER_DEFAULT_test', ...party};
    this.transport = serviceTransport(
      endpoint,
      {passes, agent, ...(token !== undefined && {token})},
      {...TIMING, ...timing},
    );
    this.transport.connect(this.party, this, this.#controller.signal);
    t.after(() => this.leave());
  }

  receive(envelopes, places) {
    this.log.push(places);
    envelopes.forEach((envelope, index) => {
      const id = envelope?.data?.id;
      this.messages.set(id, {place: places[index], envelope});
    });
    this.#note();
  }

  reached(cursor) {
    this.cursor = cursor;
    this.log.push(cursor);
    this.#note();
  }

  identified(party) {
    this.identities.push(party);
    Object.assign(this.party, party);
    this.#note();
  }

  connection(state) {
    this.states.push(state);
    this.#note();
  }

  typing(user, on) {
    this.typists.push([user, on]);
    this.#note();
  }

  earlier(more) {
    this.hasEarlier = more;
    this.#note();
  }

  failed(error) {
    this.failures.push(error);
    this.#note();
  }

  get state() {
    return this.states.at(-1);
  }

  /** What the messages say, in the order of their places. */
  get texts() {
    const sorted = [...this.messages.values()].toSorted((a, b) => a.place - b.place);
    return sorted.map(({envelope}) => envelope?.data?.content?.text);
  }

  /** Resolves as soon as it is so. */
  until(holds) {
    return new Promise((resolve) => {
      const look = () => holds(this) && (this.#waiting.delete(look), resolve());
      this.#waiting.add(look);
      look();
    });
  }

  online() {
    return this.until(({state}) => state === 'online');
  }

  /** An envelope of this customer. */
  write(text, data = {}) {
    return {
      room: this.party.room,
      data: {
        replyTo: '',
        id: crypto.randomUUID(),
        messageType: 'TEXT',
        content: {text, user: {id: this.party.userId, isAgent: false}},
        ts: Date.now(),
        deliverySuccess: true,
        deliveryErrorReason: '',
        messageSeen: null,
        ...data,
      },
    };
  }

  say(text, data, files = [], options) {
    return this.transport.send(this.write(text, data), files, options);
  }

  leave() {
    this.#controller.abort();
  }

  #note() {
    for (const look of this.#waiting) look();
  }
}
