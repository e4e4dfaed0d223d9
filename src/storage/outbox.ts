import type {Envelope} from '../model/message.js';
import {isObject} from '../model/wire.js';
import type {Safe} from './safe.js';

const OUTBOX = 'outbox';

/** How long a page may take to note something, in milliseconds, before another one no longer waits for it. */
const PATIENCE = 5000;

/** A message that has not been accepted yet. */
export interface Unsent {
  readonly envelope: Envelope;
  /** Why the service did not take it, if it was asked. */
  readonly refused?: string;
  /** Whether its files are kept beside it. */
  readonly hasFiles?: boolean;
}

/** As it is kept. */
interface Kept extends Unsent {
  /** Its files are not there yet, or are being let go of. Stays when a page is closed in the middle of that. */
  readonly isPartial?: boolean;
}

/** Does something with what is kept, and saves what becomes of it. */
type Change = (list: readonly Kept[], save: (list: readonly Kept[]) => Promise<void>) => Promise<void>;

/**
 * What the customer has sent and the service has not accepted yet, in the order in which it was written, on whatever
 * page of the site.
 */
export class Outbox {
  readonly #safe: Safe;
  #last = Promise.resolve();

  constructor(safe: Safe) {
    this.#safe = safe;
  }

  /** All that is in it. It may be what anybody on this page's site has put there. */
  async list(): Promise<readonly Unsent[]> {
    return (await this.#kept()).filter(({isPartial}) => !isPartial);
  }

  /** The files of a message in it. */
  async filesOf({envelope, hasFiles}: Unsent): Promise<readonly File[]> {
    const kept = hasFiles ? await this.#safe.get(nameOf(envelope)) : [];
    return Array.isArray(kept) ? kept.filter((file): file is File => file instanceof File) : [];
  }

  /** Puts a message last. */
  put(envelope: Envelope, files: readonly File[] = []): Promise<void> {
    const hasFiles = files.length > 0;
    // All of it in one turn: what is written next would overtake it otherwise.
    return this.#change(async (list, save) => {
      if (hasFiles) {
        await save(placed(list, {envelope, hasFiles, isPartial: true}));
        await this.#safe.set(nameOf(envelope), files);
      }
      await save(placed(list, {envelope, hasFiles}));
    });
  }

  /** Notes why the service did not take a message. */
  refuse({envelope}: Unsent, refused: string): Promise<void> {
    return this.#change(async (list, save) => {
      const known = find(list, envelope.data.id);
      if (known) await save(placed(list, {...known, refused}));
    });
  }

  remove(id: string): Promise<void> {
    return this.#change(async (list, save) => {
      const known = find(list, id);
      if (!known) return;
      if (known.hasFiles) {
        await save(placed(list, {...known, isPartial: true}));
        await this.#safe.delete(nameOf(known.envelope));
      }
      await save(list.filter((each) => each !== known));
    });
  }

  /** Lets go of what a page that was closed in the middle of something has left. */
  tidy(): Promise<void> {
    return this.#change(async () => {});
  }

  async #kept(): Promise<readonly Kept[]> {
    const kept = await this.#safe.get(OUTBOX);
    return Array.isArray(kept) ? kept.filter(isUnsent) : [];
  }

  /** One after the other: browsers don't always grant locks in the order in which a page has asked for them. */
  #change(act: Change): Promise<void> {
    const {era} = this.#safe;
    this.#last = this.#last.then(() => this.#changeAlone(act, era));
    return this.#last;
  }

  /**
   * Two pages that change the list at the same time would otherwise forget one of the changes.
   *
   * @param era When it was wanted: what is forgotten since then is not put there any more.
   */
  async #changeAlone(act: Change, era: number): Promise<void> {
    const change = async (turn: AbortSignal) => {
      const goOn = () => {
        turn.throwIfAborted();
        if (era !== this.#safe.era) throw new Error('it is forgotten');
      };
      const save = async (list: readonly Kept[]) => {
        goOn();
        await (list.length > 0 ? this.#safe.set(OUTBOX, list) : this.#safe.delete(OUTBOX));
        goOn();
      };
      const kept = await this.#kept();
      const whole = kept.filter(({isPartial}) => !isPartial);
      for (const {envelope, isPartial} of kept) if (isPartial) await this.#safe.delete(nameOf(envelope));
      if (whole.length < kept.length) await save(whole);
      await act(whole, save);
    };
    for (let isDone = false; !isDone && era === this.#safe.era;) {
      // Who was robbed of its turn, because its page slept, does it again.
      isDone = await this.#safe.exclusively(OUTBOX, PATIENCE, change).then(
        () => true,
        () => false,
      );
    }
  }
}

function find(list: readonly Kept[], id: string): Kept | undefined {
  return list.find(({envelope}) => envelope.data.id === id);
}

/** The list with a message in the place it has, or last. */
function placed(list: readonly Kept[], one: Kept): readonly Kept[] {
  const place = list.findIndex(({envelope}) => envelope.data.id === one.envelope.data.id);
  return place < 0 ? [...list, one] : list.with(place, one);
}

function nameOf({data}: Envelope): string {
  return `${OUTBOX}/${data.id}`;
}

/** With another one no service takes it, nor says so under that name. */
function isId(id: unknown): id is string {
  return typeof id === 'string' && /^[^\p{Cc}\p{Cs}]{1,200}$/u.test(id);
}

function isUnsent(kept: unknown): kept is Kept {
  const data = isObject(kept) && isObject(kept['envelope']) ? kept['envelope']['data'] : undefined;
  return isObject(data) && isId(data['id']) && isObject(data['content']);
}
