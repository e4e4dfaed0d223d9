import {isObject} from '../model/wire.js';
import type {Safe} from '../storage/safe.js';
import {Slot} from '../storage/slot.js';

export {answerOrTell} from './field-answers.js';

/** What was filled in, by the index of its field. */
export type Values = ReadonlyMap<number, string>;

const NOTHING: Values = new Map();

const FORMS = 'forms';

/** How long a page may take to note which forms were begun, in milliseconds, before another one no longer waits for it. */
const PATIENCE = 5000;

/** Which forms were begun, and which end of the chat was the last that they had to go for. */
interface Begun {
  readonly keys: readonly string[];
  readonly end: string;
}

/** What was begun in forms and not sent, on this page and on others. */
export class FormDrafts {
  readonly #safe: Safe;
  readonly #found: () => void;
  readonly #drafts = new Map<string, Draft>();
  /** What this page has noted as begun. */
  readonly #noted = new Set<string>();

  /** @param found Is called when something was kept from before. */
  constructor(safe: Safe, found: () => void) {
    this.#safe = safe;
    this.#found = found;
  }

  of(key: string): Draft {
    const draft = this.#drafts.get(key) ?? new Draft(new Slot(this.#safe, `form/${key}`), this.#found);
    this.#drafts.set(key, draft);
    return draft;
  }

  keep(key: string, values: Values): void {
    this.of(key).write(values);
    if (values.size === 0 || this.#noted.has(key)) return;
    this.#noted.add(key);
    void this.#note((begun) => ({...begun, keys: [...new Set([...begun.keys, key])]}));
  }

  /** What is kept may be another customer's now: looks for it anew. */
  reload(): void {
    this.#drafts.clear();
    this.#noted.clear();
  }

  /** Forgets what was begun before the chat ended. What is begun after it, such as a survey, outlasts the page. */
  async end(id: string): Promise<void> {
    const here = [...this.#drafts.keys()];
    this.#noted.clear();
    await this.#note(({keys, end}) => {
      if (end !== id) for (const key of new Set([...keys, ...here])) this.of(key).write(NOTHING);
      return end === id ? {keys, end} : {keys: [], end: id};
    });
    this.#found();
  }

  /** One page at a time: each would lose what the other has noted. */
  async #note(change: (begun: Begun) => Begun): Promise<void> {
    await this.#safe
      .exclusively(FORMS, PATIENCE, async () => {
        const kept = await this.#safe.get(FORMS);
        const {keys, end} = isObject(kept) ? kept : {};
        const texts = Array.isArray(keys) ? keys.filter((key): key is string => typeof key === 'string') : [];
        await this.#safe.set(FORMS, change({keys: texts, end: typeof end === 'string' ? end : ''}));
      })
      .catch(() => {
        // Another page has taken over. At worst something is kept for a month.
      });
  }
}

/** What was filled into one form and not sent. */
class Draft {
  readonly #slot: Slot;
  #values = NOTHING;
  #isWritten = false;

  constructor(slot: Slot, found: () => void) {
    this.#slot = slot;
    void this.#read(found);
  }

  get values(): Values {
    return this.#values;
  }

  write(values: Values): void {
    this.#values = values;
    this.#isWritten = true;
    this.#slot.write(() => (values.size > 0 ? Object.fromEntries(values) : undefined));
  }

  async #read(found: () => void): Promise<void> {
    const kept = await this.#slot.read();
    // What was written since counts, and a form that was sent since is done.
    if (!isObject(kept) || (this.#isWritten && this.#values.size === 0)) return;
    const texts = Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    this.#values = new Map([...texts.map(([index, value]) => [Number(index), value] as const), ...this.#values]);
    if (texts.length > 0) found();
  }
}
