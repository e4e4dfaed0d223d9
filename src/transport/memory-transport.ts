import type {Envelope} from '../model/message.js';
import {isObject} from '../model/wire.js';
import type {Party, Receiver, SendOptions, Transport} from './transport.js';

/** How often in a second an upload tells how far it is. */
const TICKS = 20;

/** How a `MemoryTransport` behaves. */
export interface MemoryService {
  /** What was said before. */
  readonly history?: readonly unknown[];
  /** How many messages are handed over at once; all of them when absent. */
  readonly pageSize?: number;
  /** How many bytes of files go out in a second; without it they take no time. */
  readonly uploadSpeed?: number;
  /** Called before a customer's message is accepted; throws a `RefusalError` to refuse it. */
  accept?(envelope: Envelope): void | Promise<void>;
  /** Called with each accepted message, once; answers through `service.deliver`. */
  respond?(envelope: Envelope, service: MemoryTransport): void | Promise<void>;
}

/**
 * A chat service inside the page, for demos and tests: it keeps one conversation in memory, numbers its messages,
 * and lets functions of yours play the other side.
 */
export class MemoryTransport implements Transport {
  readonly #service: MemoryService;
  readonly #log: unknown[] = [];
  readonly #accepted = new Set<string>();
  readonly #numbers = new Map<string, number>();
  /** Number of the first message handed over. */
  #first = 0;
  #receiver: Receiver | undefined;
  #party: Party | undefined;

  constructor(service: MemoryService = {}) {
    this.#service = service;
    for (const envelope of service.history ?? []) this.deliver(envelope);
  }

  /** Whose conversation is carried; `undefined` while nobody is connected. */
  get party(): Party | undefined {
    return this.#party;
  }

  connect(party: Party, receiver: Receiver, signal: AbortSignal): void {
    this.#party = party;
    this.#receiver = receiver;
    signal.addEventListener('abort', () => {
      if (this.#receiver !== receiver) return;
      this.#receiver = undefined;
      this.#party = undefined;
    });
    receiver.connection('online');
    this.#first = this.#log.length;
    this.#handOver();
  }

  async loadEarlier(): Promise<void> {
    this.#handOver();
  }

  /** Hands over the page before the first message handed over so far. */
  #handOver(): void {
    const end = this.#first;
    this.#first = Math.max(0, end - (this.#service.pageSize ?? end));
    if (end > this.#first) this.#receiver?.receive(this.#log.slice(this.#first, end), this.#first);
    this.#receiver?.earlier(this.#first > 0);
  }

  /** Tells the widget that somebody has started or stopped writing. */
  setTyping(userId: string, on: boolean): void {
    this.#receiver?.typing(userId, on);
  }

  async send(envelope: Envelope, files: readonly File[] = [], options?: SendOptions): Promise<void> {
    await this.#upload(files, options);
    await this.#service.accept?.(envelope);
    // A message repeated under its id was accepted before: it keeps its place and gets no second answer.
    if (this.#accepted.has(envelope.data.id)) return;
    this.#accepted.add(envelope.data.id);
    this.deliver(envelope);
    void this.#service.respond?.(envelope, this);
  }

  /**
   * Says something as the service: stores the envelope and hands it to the widget, if one is connected. An envelope with
   * a known `data.id` takes the place of the earlier one.
   */
  deliver(envelope: unknown): void {
    const id = idOf(envelope);
    const sequence = (id === undefined ? undefined : this.#numbers.get(id)) ?? this.#log.length;
    if (id !== undefined) this.#numbers.set(id, sequence);
    this.#log[sequence] = envelope;
    this.#receiver?.receive(envelope, sequence);
  }

  /** Takes as long as the files are heavy. */
  async #upload(files: readonly File[], options?: SendOptions): Promise<void> {
    const {uploadSpeed} = this.#service;
    const total = files.reduce((sum, {size}) => sum + size, 0);
    if (!uploadSpeed || !options) return;
    for (let gone = 0; gone < total; gone += uploadSpeed / TICKS) {
      options.signal.throwIfAborted();
      options.onProgress(gone / total);
      await new Promise((resolve) => setTimeout(resolve, 1000 / TICKS));
    }
    options.signal.throwIfAborted();
    options.onProgress(1);
  }
}

function idOf(envelope: unknown): string | undefined {
  const data = isObject(envelope) ? envelope['data'] : undefined;
  return isObject(data) && typeof data['id'] === 'string' ? data['id'] : undefined;
}
