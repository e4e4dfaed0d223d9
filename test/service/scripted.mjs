import {once} from 'node:events';
import {createServer} from 'node:http';
import {text} from 'node:stream/consumers';
import {WebSocketServer} from 'ws';

/**
 * A service of one room that can be told to misbehave: any of its methods can be replaced, for one customer or for
 * some of their tries.
 */
export class ScriptedService {
  log = [];
  /** What was asked, one after the other, as `POST /rooms`; and when. */
  asked = [];
  times = [];
  heartbeat = 20;
  tokens = 0;
  sockets = new WebSocketServer({noServer: true});
  #told = new Set();
  #sockets = new Set();
  #open = new Set();

  static async start(t, script = {}) {
    const service = Object.assign(new ScriptedService(), script);
    const server = createServer((request, response) => void service.#take(request, response));
    server.on('upgrade', (request, socket, head) => {
      service.#note('SOCKET', request.url);
      service.#opens(socket);
      socket.on('error', () => {});
      service.upgrade(request, socket, head);
    });
    server.on('connection', (socket) => {
      service.#sockets.add(socket);
      socket.on('close', () => service.#sockets.delete(socket));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    service.base = `http://127.0.0.1:${server.address().port}/api`;
    service.endpoint = service.base.replace('http', 'ws');
    t.after(() => {
      server.close();
      server.closeAllConnections();
      service.cut();
    });
    return service;
  }

  /** How many requests and sockets there are that have not ended. */
  get open() {
    return this.#open.size;
  }

  /** Cuts all connections, without a word. */
  cut() {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Keeps a message, and tells everybody who listens. */
  add(message) {
    const known = this.log.find((entry) => entry.message.data.id === message.data.id);
    if (known) return known;
    const number = this.log.length + 1;
    const entry = {seq: number, rev: number, message};
    this.log.push(entry);
    for (const tell of this.#told) tell({entries: [entry], rev: number});
    return entry;
  }

  /** What changed after `since`; all of it without. */
  news(since) {
    return {
      entries: this.log.filter(({rev}) => rev > (since ?? 0)),
      rev: this.log.length,
      ...(since === undefined && {earlier: false}),
    };
  }

  /** Calls `tell` with all that is added until `end` is called. */
  follow(tell) {
    this.#told.add(tell);
    return () => this.#told.delete(tell);
  }

  upgrade(request, socket, head) {
    this.sockets.handleUpgrade(request, socket, head, (ws) => {
      ws.on('message', (data) => this.hear(ws, JSON.parse(data)));
      ws.on('error', () => {});
    });
  }

  say(ws, frame) {
    ws.send(typeof frame === 'string' || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame));
  }

  hear(ws, frame) {
    if (frame.type === 'hello') this.greet(ws, frame);
    if (frame.type === 'send') this.accept(ws, frame.message);
    if (frame.type === 'ping') this.pong(ws);
  }

  pong(ws) {
    this.say(ws, {type: 'pong'});
  }

  greet(ws, {since}) {
    this.say(ws, {type: 'welcome', version: 1, room: 'R', user: {id: 'U'}, heartbeat: this.heartbeat});
    this.say(ws, {type: 'entries', ...this.news(since)});
    ws.on(
      'close',
      this.follow((news) => this.say(ws, {type: 'entries', ...news})),
    );
  }

  accept(ws, message) {
    const {seq, rev} = this.add(message);
    this.say(ws, {type: 'accepted', id: message.data.id, seq, rev});
  }

  rooms(_request, response) {
    this.tokens++;
    answer(response, 201, {room: 'R', user: {id: 'U'}, token: `token-${this.tokens}`});
  }

  token(_request, response) {
    this.tokens++;
    answer(response, 200, {token: `token-${this.tokens}`});
  }

  messages(_request, response, query) {
    const since = query.has('since') ? Number(query.get('since')) : undefined;
    answer(response, 200, {entries: this.news(since).entries, more: false});
  }

  async post(request, response) {
    const {seq, rev} = this.add(JSON.parse(await text(request)));
    answer(response, 200, {seq, rev});
  }

  events(request, response) {
    const last = request.headers['last-event-id'];
    response.writeHead(200, {'content-type': 'text/event-stream'});
    const tell = (event, data) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    tell('welcome', {version: 1, room: 'R', user: {id: 'U'}, heartbeat: this.heartbeat});
    tell('entries', this.news(last === undefined ? undefined : Number(last)));
    response.on(
      'close',
      this.follow((news) => tell('entries', news)),
    );
  }

  typing(_request, response) {
    response.writeHead(204).end();
  }

  #note(method, url) {
    const {pathname} = new URL(url, this.base);
    this.asked.push(`${method} ${pathname.replace('/api', '')}`);
    this.times.push(performance.now());
  }

  #opens(each) {
    this.#open.add(each);
    each.on('close', () => this.#open.delete(each));
  }

  async #take(request, response) {
    this.#opens(response);
    this.#note(request.method, request.url);
    const {pathname, searchParams} = new URL(request.url, this.base);
    const last = pathname.split('/').at(-1);
    const name = last === 'messages' && request.method === 'POST' ? 'post' : last;
    await this[name]?.(request, response, searchParams);
  }
}

export function answer(response, status, body, headers = {}) {
  const isText = typeof body === 'string';
  response.writeHead(status, {'content-type': isText ? 'text/html' : 'application/json', ...headers});
  response.end(isText ? body : JSON.stringify(body));
}

/** An error of the service's own. */
export function refuse(response, status, code, headers) {
  answer(response, status, {error: {code, reason: `because of ${code}`}}, headers);
}
