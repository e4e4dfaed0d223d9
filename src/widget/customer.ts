import {uuid} from '../model/id.js';
import type {Safe} from '../storage/safe.js';

const CUSTOMER = 'customer';

/** Who the customer is where the page doesn't say so: an id that is made up once, and kept. */
export class Customer {
  readonly #safe: Safe;
  #id: string;
  #isUsed = false;

  constructor(safe: Safe, id: string) {
    this.#safe = safe;
    this.#id = id;
  }

  /** For `content.user.id`. Once it was read it stays. */
  get id(): string {
    this.#isUsed = true;
    return this.#id;
  }

  /** The service knows the customer by this id. */
  become(id: string): void {
    this.#id = id;
    void this.#safe.set(CUSTOMER, id);
  }

  /** Recognises the customer of an earlier visit; keeps the new one's id otherwise. */
  async recall(): Promise<void> {
    const kept = await this.#safe.get(CUSTOMER);
    if (typeof kept === 'string' && kept !== '' && !this.#isUsed) this.#id = kept;
    else await this.#safe.set(CUSTOMER, this.#id);
  }

  /** Somebody else, from now on. */
  renew(): void {
    this.#id = `USER_${uuid()}`;
    this.#isUsed = false;
  }
}
