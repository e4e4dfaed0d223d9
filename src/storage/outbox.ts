import type {Envelope} from '../model/message.js';
import {isObject} from '../model/wire.js';
import {exclusively} from './exclusive.js';
import type {Safe} from './safe.js';

const OUTBOX = 'outbox';

/** How long a page may take to note something, in milliseconds, before another one no longer waits for it. */
const PATIENCE = 5000;

/** A message that has not been accepted yet. */
export interface Unsent {
  readonly envelope: Envelope;
  /** Why the service did not take it, if it was asked. */
  readonly refused?: string;
}

/**
 * What the customer has sent and the service has not accepted yet, in the order in which it was written, on whatever
 * page of the site.
 */
export class Outbox {
  readonly #safe: Safe;

  constructor(safe: Safe) {
    this.#safe = safe;
  }

  /** All that is in it. It may be what anybody on this page's site has put there. */
  async list(): Promise<readonly Unsent[]> {
    const kept = await this.#safe.get(OUTBOX);
    return Array.isArray(kept) ? kept.filter(isUnsent) : [];
  }

  /** The files of a message in it. */
  async filesOf(id: string): Promise<readonly File[]> {
    const kept = await this.#safe.get(nameOf(id));
    return Array.isArray(kept) ? kept.filter((file): file is File => file instanceof File) : [];
  }

  /** Puts a message last, or in the place it already has. */
  async put(unsent: Unsent, files: readonly File[] = []): Promise<void> {
    const {id} = unsent.envelope.data;
    await this.#change(async (list) => {
      // Not before it is this one's turn: what is written next would overtake it.
      if (files.length > 0) await this.#safe.set(nameOf(id), files);
      const place = list.findIndex(({envelope}) => envelope.data.id === id);
      return place < 0 ? [...list, unsent] : list.with(place, unsent);
    });
  }

  async remove(id: string): Promise<void> {
    await this.#change((list) => list.filter(({envelope}) => envelope.data.id !== id));
    await this.#safe.delete(nameOf(id));
  }

  /** Two pages that change the list at the same time would otherwise forget one of the changes. */
  #change(change: (list: readonly Unsent[]) => readonly Unsent[] | Promise<readonly Unsent[]>): Promise<void> {
    return exclusively(`${this.#safe.scope}/${OUTBOX}`, PATIENCE, async () => {
      const list = await change(await this.list());
      await (list.length > 0 ? this.#safe.set(OUTBOX, list) : this.#safe.delete(OUTBOX));
    });
  }
}

function nameOf(id: string): string {
  return `${OUTBOX}/${id}`;
}

function isUnsent(kept: unknown): kept is Unsent {
  const data = isObject(kept) && isObject(kept['envelope']) ? kept['envelope']['data'] : undefined;
  return isObject(data) && typeof data['id'] === 'string' && isObject(data['content']);
}
