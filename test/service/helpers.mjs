import {spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import WebSocket from 'ws';

const SCRIPT = fileURLToPath(new URL('../../scripts/service.mjs', import.meta.url));

/** What agents show to every service started here. */
export const AGENT = 'an-agent-token';

/** What tests of a suite share is theirs until its end: `startService(suite(after))`. */
export function suite(after) {
  const ends = [];
  after(() => ends.toReversed().forEach((end) => end()));
  return {after: (end) => ends.push(end)};
}

/** A folder that is gone after the test. */
export function folder(t) {
  const path = mkdtempSync(join(tmpdir(), 'chat-service-'));
  t.after(() => rmSync(path, {recursive: true, force: true}));
  return path;
}

/** Starts a service as people do, on a free port; the test's end is its end. */
export async function startService(t, flags = [], data = folder(t)) {
  const child = spawn(process.execPath, [SCRIPT, '--port', '0', '--data', data, ...flags], {
    env: {...process.env, AGENT_TOKEN: AGENT},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.after(() => child.kill('SIGKILL'));
  const service = {data, child, output: '', exited: new Promise((resolve) => child.once('exit', resolve))};
  const base = await new Promise((resolve, reject) => {
    const listen = (chunk) => {
      service.output += chunk;
      const found = /The chat service is at (\S+),/.exec(service.output);
      if (found) resolve(found[1]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The service did not start: ${service.output}`)));
  });
  return Object.assign(service, {
    base,
    /** Asks for something. `body`: JSON, or text as it is. */
    async request(method, path, {token, body, headers = {}} = {}) {
      const isJson = body !== undefined && typeof body !== 'string';
      const response = await fetch(this.base + path, {
        method,
        headers: {
          ...(token ? {authorization: `Bearer ${token}`} : {}),
          ...(body === undefined ? {} : {'content-type': 'application/json'}),
          ...headers,
        },
        body: isJson ? JSON.stringify(body) : body,
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text,
        json: text.startsWith('{') ? JSON.parse(text) : {},
      };
    },
    /** A new room, with what its customer says and asks. */
    async open(body) {
      const {json, status} = await this.request('POST', '/rooms', {body});
      if (status !== 201) throw new Error(`No room: ${status} ${JSON.stringify(json)}`);
      return new Customer(this, json);
    },
  });
}

/** A customer's view of a service. */
export class Customer {
  constructor(service, {room, user, token}) {
    Object.assign(this, {service, room, user, token, path: `/rooms/${room}`});
  }

  message(overrides = {}) {
    return message(this.room, {id: this.user.id, isAgent: false}, overrides);
  }

  request(method, path, options = {}) {
    return this.service.request(method, this.path + path, {token: this.token, ...options});
  }

  post(envelope) {
    return this.request('POST', '/messages', {body: envelope});
  }

  /** All messages, in their order. */
  async entries() {
    const {json} = await this.request('GET', '/messages?after=0&limit=200');
    const all = json.entries;
    for (let page = json; page.more; all.push(...page.entries)) {
      page = (await this.request('GET', `/messages?limit=200&after=${all.at(-1).seq}`)).json;
    }
    return all;
  }

  socket(hello, options) {
    return new Socket(this, hello, options);
  }

  events(headers = {}, token = this.token) {
    return openStream(`${this.service.base}${this.path}/events`, token, headers);
  }
}

/** An envelope. `overrides` replace what stands in `data`. */
export function message(room, user, {content, ...data} = {}) {
  return {
    room,
    data: {
      replyTo: '',
      id: randomUUID(),
      messageType: 'TEXT',
      ts: Date.now(),
      deliverySuccess: true,
      deliveryErrorReason: '',
      messageSeen: null,
      ...data,
      content: {text: 'Hello', user, ...content},
    },
  };
}

/** Waits for things that come one after the other. */
class Queue {
  #items = [];
  #waiting = [];
  all = [];

  push(item) {
    this.all.push(item);
    const index = this.#waiting.findIndex(({matches}) => matches(item));
    if (index < 0) this.#items.push(item);
    else this.#waiting.splice(index, 1)[0].resolve(item);
  }

  /** The first that matches and was not taken yet. */
  take(matches) {
    const index = this.#items.findIndex(matches);
    if (index >= 0) return Promise.resolve(this.#items.splice(index, 1)[0]);
    return new Promise((resolve) => this.#waiting.push({matches, resolve}));
  }
}

/** A client on a socket, which says hello at once. */
export class Socket {
  #frames = new Queue();
  #entries = new Queue();

  constructor({service, room, token}, hello = {}, {origin, headers, autoPong = true} = {}) {
    const address = `${service.base.replace('http', 'ws')}/rooms/${room}/socket`;
    this.ws = new WebSocket(address, {origin, headers, autoPong});
    this.closed = new Promise((resolve) =>
      this.ws.on('close', (code, reason) => resolve({code, reason: String(reason)})),
    );
    this.opened = new Promise((resolve) => this.ws.on('open', resolve));
    this.declined = new Promise((resolve) =>
      this.ws.on('unexpected-response', (_, {statusCode}) => resolve(statusCode)),
    );
    this.ws.on('error', () => {});
    this.ws.on('message', (data) => {
      const frame = JSON.parse(data);
      this.#frames.push(frame);
      for (const entry of frame.entries ?? []) this.#entries.push(entry);
    });
    if (hello) this.ws.on('open', () => this.send({type: 'hello', version: 1, token, ...hello}));
  }

  send(frame) {
    this.ws.send(typeof frame === 'string' || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame));
  }

  /** The next frame of a type, and that matches. */
  next(type, matches = () => true) {
    return this.#frames.take((frame) => frame.type === type && matches(frame));
  }

  get frames() {
    return this.#frames.all;
  }

  /** All entries told so far. */
  get entries() {
    return this.#entries.all;
  }

  /** The next entry that matches, in whatever frame it comes. */
  entry(matches) {
    return this.#entries.take(matches);
  }

  close() {
    this.ws.close();
    return this.closed;
  }
}

/** Reads an event stream. */
export async function openStream(address, token, headers = {}) {
  const stop = new AbortController();
  const response = await fetch(address, {signal: stop.signal, headers: {authorization: `Bearer ${token}`, ...headers}});
  const events = new Queue();
  const read = async () => {
    let text = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop();
      for (const block of blocks) events.push(readEvent(block));
    }
  };
  const ended = response.ok ? read().catch(() => {}) : response.text();
  return {
    status: response.status,
    headers: response.headers,
    ended,
    /** The next event of a name, and that matches. */
    next: (event, matches = () => true) => events.take((each) => each.event === event && matches(each.data)),
    get entries() {
      return entriesIn(events.all.filter(({event}) => event === 'entries').map(({data}) => data));
    },
    close: () => stop.abort(),
  };
}

function readEvent(block) {
  if (block.startsWith(':')) return {event: 'comment'};
  const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s)));
  return {...fields, data: JSON.parse(fields.data)};
}

function entriesIn(frames) {
  return frames.flatMap(({entries = []}) => entries);
}
