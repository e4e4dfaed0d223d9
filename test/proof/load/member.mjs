import {randomUUID} from 'node:crypto';

/** What everybody says, about as long as what people write. */
const WORDS = 'Hello, I would like to know where my order is, and when it comes. ';

/** The time, in milliseconds with fractions, the same for all processes of a machine. */
export function now() {
  return performance.timeOrigin + performance.now();
}

/** Somebody in a room with the widget's own transport: a customer, or an agent. */
export class Member {
  /** Ids of messages in the order in which this one was told of them, those of its own too. */
  told = [];
  /** When the way to the service was lost, and when it was back: `[from, to]`. */
  outages = [];
  room;
  #known = new Set();
  #isAgent;
  #userId;
  #transport;
  #chat;
  #online;
  #stop = new AbortController();

  /**
   * @param transport What `serviceTransport` makes.
   * @param chat Where all that is said in this room is noted: `{said: Map, isHeard(message)}`.
   */
  constructor(transport, {userId, isAgent = false, chat}) {
    this.#transport = transport;
    this.#userId = userId;
    this.#isAgent = isAgent;
    this.#chat = chat;
  }

  /** Resolves once everything that was said until then is told. */
  async enter(room = '') {
    const online = new Promise((resolve) => (this.#online = resolve));
    this.room = room;
    this.#transport.connect({room, userId: this.#userId}, this, this.#stop.signal);
    await online;
  }

  /** @param due When it is to be said: whoever is late makes all who wait for it wait. */
  say(due) {
    const id = randomUUID();
    const by = this.#isAgent ? 'agent' : 'customer';
    const message = {id, by, due, out: now(), accepted: undefined, heard: undefined};
    this.#chat.said.set(id, message);
    const data = {
      replyTo: '',
      id,
      messageType: 'TEXT',
      content: {text: WORDS + id, user: {id: this.#userId, isAgent: this.#isAgent}},
      ts: Date.now(),
      deliverySuccess: true,
      deliveryErrorReason: '',
      messageSeen: null,
    };
    this.#transport.send({room: this.room, data}, []).then(
      () => (message.accepted = now()),
      (error) => (message.refused = error.message),
    );
  }

  /** Whether it is there, and was told of everything that was said. */
  get isUpToDate() {
    const isThere = this.outages.every(([, to]) => to !== undefined);
    return isThere && this.#known.size >= this.#chat.said.size;
  }

  leave() {
    this.#stop.abort();
  }

  receive(envelopes) {
    for (const {data} of envelopes) {
      this.told.push(data.id);
      this.#known.add(data.id);
      const message = this.#chat.said.get(data.id);
      if (message && data.content.user.id !== this.#userId) message.heard ??= now();
    }
  }

  identified({room}) {
    this.room = room;
  }

  connection(state) {
    if (state === 'lost') this.outages.push([now(), undefined]);
    if (state !== 'online') return;
    const last = this.outages.at(-1);
    if (last) last[1] ??= now();
    this.#online();
  }

  failed(error) {
    this.failure = error.message;
  }

  reached() {}
  typing() {}
  earlier() {}
}
