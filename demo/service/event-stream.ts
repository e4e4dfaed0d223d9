import type {ServerResponse} from 'node:http';
import type {FastifyReply, FastifyRequest} from 'fastify';

/** An answer that goes on: server-sent events. */
export class EventStream {
  /** Aborts when nobody reads any more, or the stream was ended. */
  readonly gone: AbortSignal;
  readonly #response: ServerResponse;
  /** Heartbeats since the network took something. */
  #stuck = 0;

  constructor(request: FastifyRequest, reply: FastifyReply, heartbeat: number) {
    const gone = new AbortController();
    this.gone = gone.signal;
    this.#response = reply.raw;
    const headers = reply.getHeaders() as Record<string, string>;
    reply.hijack();
    this.#response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    // Answers have no time-out of their own; ours is the heartbeat.
    request.raw.socket.setTimeout(0);
    const beat = setInterval(() => this.#beat(), heartbeat * 1000);
    this.#response.on('error', () => this.#response.destroy());
    this.#response.on('close', () => {
      clearInterval(beat);
      gone.abort();
    });
  }

  /** Tells an event, and resolves when there is room for another. */
  async tell(event: string, data: unknown, id?: number): Promise<void> {
    if (this.gone.aborted || this.#response.writableEnded) return;
    const lines = [...(id === undefined ? [] : [`id: ${id}`]), `event: ${event}`, `data: ${JSON.stringify(data)}`];
    if (this.#response.write(`${lines.join('\n')}\n\n`)) return;
    await new Promise<void>((resolve) => {
      this.#response.once('drain', resolve);
      this.#response.once('close', resolve);
    });
  }

  /** The same for what is not worth waiting for: who is behind misses it. */
  mention(event: string, data: unknown): void {
    if (!this.#response.writableNeedDrain) void this.tell(event, data);
  }

  end(): void {
    this.#response.end();
    // Who does not read does not let go either.
    setTimeout(() => this.#response.destroy(), 1000).unref();
  }

  #beat(): void {
    if (!this.#response.writableNeedDrain) {
      this.#stuck = 0;
      this.#response.write(':\n\n');
    } else if (++this.#stuck === 2) {
      this.#response.destroy();
    }
  }
}
