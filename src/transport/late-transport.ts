import type {Envelope} from '../model/message.js';
import {persist} from '../model/persist.js';
import type {Party, Receiver, SendOptions, Transport} from './transport.js';

/** A transport that is fetched, and connected, when it is first needed. Until then it takes everything as it would. */
export class LateTransport implements Transport {
  readonly #load: () => Promise<Transport>;
  #arrived: Promise<Transport> | undefined;
  #connect: ((transport: Transport) => void) | undefined;
  #isNeeded = false;
  /** How often everything was forgotten. */
  #era = 0;

  constructor(load: () => Promise<Transport>) {
    this.#load = load;
  }

  /** From now on it is needed: connects, once it is told to whom. */
  need(): void {
    this.#isNeeded = true;
    const connect = this.#connect;
    this.#connect = undefined;
    if (connect) void this.#transport().then(connect);
  }

  connect(party: Party, receiver: Receiver, signal: AbortSignal): void {
    this.#connect = (transport) => signal.aborted || transport.connect(party, receiver, signal);
    if (this.#isNeeded) this.need();
  }

  async store(envelope: Envelope, files: readonly File[]): Promise<void> {
    this.need();
    const era = this.#era;
    const transport = await this.#transport();
    if (era === this.#era) await transport.store?.(envelope, files);
  }

  async send(envelope: Envelope, files: readonly File[], options?: SendOptions): Promise<void> {
    this.need();
    await (await this.#transport()).send(envelope, files, options);
  }

  async forget(): Promise<void> {
    this.#era += 1;
    await (await this.#arrived)?.forget?.();
  }

  tellTyping(on: boolean): void {
    void this.#arrived?.then((transport) => transport.tellTyping?.(on));
  }

  tellSeen(ids: readonly string[]): void {
    void this.#arrived?.then((transport) => transport.tellSeen?.(ids));
  }

  wake(): void {
    this.need();
    void this.#arrived?.then((transport) => transport.wake?.());
  }

  async loadEarlier(): Promise<void> {
    await (await this.#transport()).loadEarlier?.();
  }

  async file(envelope: Envelope): Promise<Blob | string | undefined> {
    return (await this.#transport()).file?.(envelope);
  }

  /** What could not be fetched is fetched again as long as it takes: the network comes and goes. */
  #transport(): Promise<Transport> {
    this.#arrived ??= persist(this.#load);
    return this.#arrived;
  }
}
