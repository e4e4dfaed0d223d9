import type {Envelope} from '../model/message.js';
import type {PageToken, PassStore} from './passes.js';
import {ServiceApi} from './service-api.js';
import {Session} from './session.js';
import {type Party, type Receiver, RefusalError, type SendOptions, type Transport} from './transport.js';
import {abortError, type Timing, TIMING} from './waiting.js';

export type {PageToken, Pass, PassStore} from './passes.js';

/** What `serviceTransport` needs besides the address of the service. */
export interface ServiceOptions {
  /** Opens the room that the page has named. Without it the service gives a room, and a pass to it. */
  readonly token?: PageToken | undefined;
  readonly passes: PassStore;
  /** Id of the agent who speaks: the token is then one of agents, who enter every room. */
  readonly agent?: string | undefined;
}

class ServiceTransport implements Transport {
  readonly #endpoint: string | URL;
  readonly #options: ServiceOptions;
  readonly #timing: Timing;
  #session: Session | undefined;
  /** Why there can be no session. */
  #refusal: RefusalError | undefined;

  constructor(endpoint: string | URL, options: ServiceOptions, timing: Timing) {
    this.#endpoint = endpoint;
    this.#options = options;
    this.#timing = timing;
  }

  connect(party: Party, receiver: Receiver, signal: AbortSignal): void {
    if (signal.aborted) return;
    try {
      const api = new ServiceApi(this.#endpoint, this.#timing, this.#options.agent);
      const session = new Session(api, this.#options, party, receiver, signal);
      this.#session = session;
      signal.addEventListener('abort', () => this.#session === session && (this.#session = undefined), {once: true});
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      this.#refusal = error;
      receiver.connection('lost');
      receiver.failed?.(error);
    }
  }

  async send(envelope: Envelope, files: readonly File[], options?: SendOptions): Promise<void> {
    if (!this.#session) throw this.#refusal ?? abortError();
    await this.#session.send(envelope, files, options);
  }

  tellTyping(on: boolean): void {
    this.#session?.tellTyping(on);
  }

  tellSeen(ids: readonly string[]): void {
    this.#session?.tellSeen(ids);
  }

  wake(): void {
    this.#session?.wake();
  }

  async loadEarlier(): Promise<void> {
    await this.#session?.loadEarlier();
  }

  async file(envelope: Envelope): Promise<Blob | undefined> {
    return this.#session?.file(envelope);
  }
}

/**
 * Carries messages to and from a service that keeps to `docs/protocol.md`: by WebSocket, or by an event stream and
 * requests where the endpoint says `https:` or no socket can be had. Reconnects by itself, goes on where it was, and
 * repeats what may not have arrived.
 *
 * An `endpoint` that is no `wss:`, `https:`, `ws:` or `http:` address is told to the receiver, as `failed`.
 *
 * @param timing How long is waited for what; for tests.
 */
export function serviceTransport(
  endpoint: string | URL,
  options: ServiceOptions,
  timing: Partial<Timing> = {},
): Transport {
  return new ServiceTransport(endpoint, options, {...TIMING, ...timing});
}
