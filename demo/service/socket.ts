import {STATUS_CODES, type IncomingMessage} from 'node:http';
import type {Duplex} from 'node:stream';
import {setTimeout as delay} from 'node:timers/promises';
import type {FastifyBaseLogger} from 'fastify';
import {WebSocketServer} from 'ws';
import {MAX_MESSAGE} from './envelope.js';
import {Refusal, refusalOf} from './errors.js';
import {addressOf, isAllowed} from './origin.js';
import {addressKey} from './limits.js';
import type {Service} from './context.js';
import {Connection} from './connection.js';

/** Of one frame, in bytes: what is heavier is not even read. */
const MAX_FRAME = MAX_MESSAGE * 4;

/** Of one address, so that nobody alone takes all the room there is. */
const MAX_OF_ADDRESS = 5000;

/** How long a stop waits for the other side to say goodbye, in milliseconds. */
const GOODBYE = 1000;

/** All sockets of a service. */
export class Sockets {
  readonly #service: Service;
  readonly #log: FastifyBaseLogger;
  readonly #server = new WebSocketServer({noServer: true, maxPayload: MAX_FRAME, perMessageDeflate: false});
  readonly #connections = new Set<Connection>();
  readonly #addresses = new Map<string, number>();

  constructor(service: Service, log: FastifyBaseLogger) {
    this.#service = service;
    this.#log = log;
  }

  /** Makes a socket of a request, if it is one for it. */
  readonly upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy());
    try {
      const address = addressKey(addressOf(request, this.#service.settings));
      const room = this.#check(request, address);
      this.#server.handleUpgrade(request, socket, head, (ws) => {
        const connection = new Connection(ws, room, this.#service, this.#log);
        this.#connections.add(connection);
        this.#count(address, 1);
        const leave = this.#service.metrics.connect('socket');
        ws.on('close', () => {
          this.#connections.delete(connection);
          this.#count(address, -1);
          leave();
        });
      });
    } catch (error) {
      decline(socket, refusalOf(error));
    }
  };

  /**
   * Lets everybody go who is there: first what was accepted is told, then goodbye is said. One after the other within a time, in
   * milliseconds: those who take their place elsewhere are all asked for at once otherwise.
   */
  async close(time = 0): Promise<void> {
    const all = [...this.#connections];
    const leave = async (connection: Connection, index: number) => {
      await delay((index / all.length) * time);
      await connection.leave(GOODBYE);
    };
    await Promise.all(all.map(leave));
  }

  /** Returns the room it is about. */
  #check(request: IncomingMessage, address: string): string {
    const {settings, limits, stopping} = this.#service;
    if (stopping.aborted) throw new Refusal('unavailable', 'The service is stopping.');
    limits.requests.take(address);
    if ((this.#addresses.get(address) ?? 0) >= MAX_OF_ADDRESS) {
      throw new Refusal('too-many', 'There are too many chats from your network.', {retryAfter: 30});
    }
    const path = /^\/api\/rooms\/([^/?#]+)\/socket(?:\?|$)/.exec(request.url ?? '')?.[1];
    if (path === undefined) throw new Refusal('not-found', 'There is nothing here.');
    // The one check that a page of somebody else's can't get around: its browser says where it is from.
    if (!isAllowed(request.headers.origin, settings)) throw new Refusal('forbidden', 'This page may not chat here.');
    try {
      return decodeURIComponent(path);
    } catch {
      throw new Refusal('bad-request', 'This address can’t be read.');
    }
  }

  #count(address: string, step: 1 | -1): void {
    const open = (this.#addresses.get(address) ?? 0) + step;
    if (open > 0) this.#addresses.set(address, open);
    else this.#addresses.delete(address);
  }
}

function decline(socket: Duplex, {status, error}: Refusal): void {
  const body = JSON.stringify({error});
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      'Connection: close',
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
}
