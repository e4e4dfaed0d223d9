import {randomUUID} from 'node:crypto';
import {pathToFileURL} from 'node:url';
import WebSocket from 'ws';
import {AGENT} from '../service/helpers.mjs';

const ME = 'USER_giulia';

/** An agent at the other end, with the library's own transport. */
export class Agent {
  /** What this agent has been told, by id. */
  view = new Map();
  state;
  /** Ids this agent has said to have seen. */
  announced = new Set();
  #journal;
  #random;
  #room;
  #transport;
  #stop = new AbortController();
  #isSaying = 0;
  /** Marked as seen here; nobody has confirmed it yet. */
  #seen = new Set();

  constructor(journal, random) {
    this.#journal = journal;
    this.#random = random;
  }

  /** @param built The transport as a module of its own. */
  async connect(built, endpoint, room) {
    const journal = this.#journal;
    globalThis.WebSocket = class extends WebSocket {
      send(text) {
        const frame = JSON.parse(text);
        if (frame.type === 'send') journal.wentOut(frame.message.data.id, 'agent');
        if (frame.type === 'hello' && frame.since !== undefined) journal.caughtUp();
        super.send(text);
      }
    };
    const {serviceTransport} = await import(pathToFileURL(built));
    this.#room = room;
    const passes = {load: async () => undefined, save: async () => {}, exclusively: (act) => act()};
    this.#transport = serviceTransport(endpoint, {token: AGENT, agent: ME, passes});
    this.#transport.connect({room, userId: ME}, this, this.#stop.signal);
  }

  get isIdle() {
    return this.#isSaying === 0;
  }

  /** What was told as seen to the service, and is not known to have arrived. */
  get unconfirmed() {
    return this.#seen.size;
  }

  say(text) {
    return this.#send('TEXT', {text});
  }

  ask(text) {
    const options = ['one', 'two'].map((id) => ({id, text: `Answer ${id}`, command: 'load-item', targetUrl: id}));
    return this.#send('MENU', {text, options});
  }

  type(on) {
    this.#transport.tellTyping(on);
  }

  wake() {
    this.#transport.wake();
  }

  leave() {
    this.#stop.abort();
  }

  receive(envelopes, places) {
    const news = [];
    envelopes.forEach((envelope, index) => {
      const {id, messageSeen, content} = envelope.data;
      this.view.set(id, {place: places[index], seenAt: messageSeen});
      if (messageSeen !== null) this.#seen.delete(id);
      else if (!content.user.isAgent && !this.#seen.has(id) && this.#random.chance(0.9)) news.push(id);
    });
    for (const id of news) {
      this.#seen.add(id);
      this.announced.add(id);
    }
    if (news.length > 0) this.#transport.tellSeen(news);
  }

  connection(state) {
    this.state = state;
    this.#journal.hear('agent', 'connection', state);
    if (state === 'online' && this.#seen.size > 0) this.#transport.tellSeen([...this.#seen]);
  }

  failed(error) {
    this.#journal.problem('agent', {code: 'failed', reason: error.message});
  }

  reached() {}
  identified() {}
  typing() {}
  earlier() {}

  #send(messageType, content) {
    const id = randomUUID();
    const data = {
      replyTo: '',
      id,
      messageType,
      content: {...content, user: {id: ME, isAgent: true}},
      ts: Date.now(),
      deliverySuccess: true,
      deliveryErrorReason: '',
      messageSeen: null,
    };
    this.#journal.say('agent', id, data.content, {type: messageType, shown: true});
    this.#isSaying += 1;
    const sending = this.#transport.send({room: this.#room, data}, []);
    sending
      .then(
        () => this.#journal.accepted(id),
        (error) => this.#journal.problem('agent', {code: 'send', reason: error.message}),
      )
      .finally(() => (this.#isSaying -= 1));
  }
}
