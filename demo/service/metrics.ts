import type {ErrorCode} from '../../src/transport/protocol.js';

const LATENCIES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const AGES = [1, 5, 20, 60, 300, 3600, 86_400];

/** How somebody listens. */
export type Way = 'socket' | 'stream';

/** What a service counts, of itself alone, since its start. Nothing in it is about anybody. */
export class Metrics {
  readonly #connections: Record<Way, number> = {socket: 0, stream: 0};
  readonly #refused = new Map<ErrorCode, number>();
  readonly #latency = new Histogram(LATENCIES);
  readonly #age = new Histogram(AGES);

  /** Counts a connection until the returned function is called. */
  connect(way: Way): () => void {
    this.#connections[way] += 1;
    return () => void (this.#connections[way] -= 1);
  }

  /** Counts a message that is durable: how long that took, and how long ago the customer wrote it, in milliseconds. */
  accept(took: number, age: number): void {
    this.#latency.add(took / 1000);
    // Clocks of customers go as they like.
    this.#age.add(Math.max(0, age) / 1000);
  }

  refuse(code: ErrorCode): void {
    this.#refused.set(code, (this.#refused.get(code) ?? 0) + 1);
  }

  /** All of it, as Prometheus reads it. `rooms`: how many have somebody in them here. */
  text(rooms: number): string {
    const {socket, stream} = this.#connections;
    const refused = [...this.#refused].map(([code, count]) => `chat_messages_refused_total{code="${code}"} ${count}`);
    return [
      '# HELP chat_connections Open connections of customers and agents.',
      '# TYPE chat_connections gauge',
      `chat_connections{way="socket"} ${socket}`,
      `chat_connections{way="stream"} ${stream}`,
      '# HELP chat_rooms Rooms that somebody is connected to.',
      '# TYPE chat_rooms gauge',
      `chat_rooms ${rooms}`,
      '# HELP chat_messages_accepted_total Messages that were stored, or had been already.',
      '# TYPE chat_messages_accepted_total counter',
      `chat_messages_accepted_total ${this.#latency.count}`,
      '# HELP chat_messages_refused_total Messages that were not, by the code that was answered.',
      '# TYPE chat_messages_refused_total counter',
      ...refused,
      '# HELP chat_accept_seconds From reading a message to its being durable.',
      '# TYPE chat_accept_seconds histogram',
      ...this.#latency.lines('chat_accept_seconds'),
      '# HELP chat_outbox_age_seconds From writing a message, by the clock of who did, to its being durable.',
      '# TYPE chat_outbox_age_seconds histogram',
      ...this.#age.lines('chat_outbox_age_seconds'),
      '# HELP process_resident_memory_bytes Memory of the process.',
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      '',
    ].join('\n');
  }
}

class Histogram {
  readonly #bounds: readonly number[];
  readonly #counts: number[];
  #sum = 0;
  count = 0;

  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
    this.#counts = bounds.map(() => 0);
  }

  add(value: number): void {
    this.#sum += value;
    this.count += 1;
    const index = this.#bounds.findIndex((bound) => value <= bound);
    if (index >= 0) this.#counts[index]! += 1;
  }

  lines(name: string): readonly string[] {
    let below = 0;
    return [
      ...this.#bounds.map((bound, index) => `${name}_bucket{le="${bound}"} ${(below += this.#counts[index]!)}`),
      `${name}_bucket{le="+Inf"} ${this.count}`,
      `${name}_sum ${this.#sum}`,
      `${name}_count ${this.count}`,
    ];
  }
}
