import type {Safe} from '../storage/safe.js';
import type {Consent} from '../storage/storage.js';
import {LateTransport} from '../transport/late-transport.js';

/** Where the customer's pass to their room is kept. */
export const PASS = 'pass';

/** How a page says who the customer is; without it the service does. */
export type Token = string | (() => string | Promise<string>);

/**
 * The ways to the services of `endpoint`s. All that they need is fetched when it is first needed: by a customer who
 * opens the chat, or who has been here before. Nothing is fetched before the customer consents.
 */
export class Service {
  readonly #safe: Safe;
  readonly #token: () => Token | undefined;
  readonly #ready: () => Promise<void>;
  #consent: Promise<void>;
  #consents!: () => void;
  #transport: LateTransport | undefined;
  #endpoint: string | undefined;

  /** @param ready Is waited for before anything is sent anywhere. */
  constructor(safe: Safe, token: () => Token | undefined, ready: () => Promise<void>) {
    this.#safe = safe;
    this.#ready = ready;
    this.#token = token;
    this.#consent = new Promise((resolve) => (this.#consents = resolve));
  }

  /** The way to the service at `endpoint`, not yet connected. */
  at(endpoint: string): LateTransport {
    if (this.#transport && endpoint === this.#endpoint) return this.#transport;
    this.#endpoint = endpoint;
    this.#transport = new LateTransport(async () => {
      await this.#consent;
      const [{buildService}] = await Promise.all([import('./service-builder.js'), this.#ready()]);
      return buildService(endpoint, this.#safe, this.#token());
    });
    return this.#transport;
  }

  /** The customer is about to chat. */
  need(): void {
    this.#transport?.need();
  }

  /** Connects for a customer who has a room already: there may be news. */
  async recall(): Promise<void> {
    if ((await this.#safe.get(PASS)) !== undefined) this.need();
  }

  /** Goes ahead once the customer has answered; with `denied` nothing is kept, but everything works. */
  heed(consent: Consent): void {
    if (consent !== 'pending') this.#consents();
  }
}
