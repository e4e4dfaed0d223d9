import {inTime} from '../model/in-time.js';
import {alone, exclusively} from './exclusive.js';
import {type ChatStorage, type Consent, isFresh, type Kept} from './storage.js';

/** A storage that takes longer counts as broken, so that nothing waits for it for ever. */
const PATIENCE = 3000;

/** What pages tell each other, and wait for, when one of them has forgotten everything. */
export const FORGOTTEN = 'forgotten';

/** What a safe tells besides problems. */
interface Listener {
  /** What is stored under `scope` goes, and with it whatever else is kept under that name. */
  emptied(scope: string): void;
  /** Another page has forgotten everything. */
  lost(): void;
}

/**
 * What a widget keeps of one customer. Where nothing may be stored, or the storage is full, blocked or broken, it is
 * kept in memory, for as long as the page lives: nothing here ever rejects.
 */
export class Safe {
  readonly #problem: (reason: string, cause: unknown) => void;
  readonly #listener: Partial<Listener>;
  readonly #memory = new Map<string, unknown>();
  readonly #writing = new Set<Promise<unknown>>();
  #storage: ChatStorage | undefined;
  #scope = '';
  #consent: Consent = 'denied';
  #isBroken = false;
  /** Until then nothing is read or written. */
  #emptied: Promise<unknown> = Promise.resolve();
  #era = 0;

  /** @param problem Is told, once for each storage, that it doesn't work. */
  constructor(problem: (reason: string, cause: unknown) => void, listener: Partial<Listener> = {}) {
    this.#problem = problem;
    this.#listener = listener;
  }

  /** Whose things are kept. */
  get scope(): string {
    return this.#scope;
  }

  /** Another one once everything was forgotten: what was to be kept before that is not kept any more. */
  get era(): number {
    return this.#era;
  }

  /** Whether what is kept outlasts the page, as far as is known. */
  get lasts(): boolean {
    return this.#consent === 'granted' && this.#storage !== undefined && !this.#isBroken;
  }

  /**
   * Keeps things in `storage` from now on, as far as the customer consents. What was kept in memory until then goes
   * there too; what was stored, on whatever page, goes when the customer denies the consent or takes it back.
   *
   * @param scope Whose things they are: what another scope keeps is not seen.
   */
  async use(storage: ChatStorage, scope: string, consent: Consent): Promise<void> {
    const before = this.#consent;
    if (scope !== this.#scope) this.#memory.clear();
    if (storage !== this.#storage) this.#isBroken = false;
    this.#storage = storage;
    this.#scope = scope;
    this.#consent = consent;
    if (consent === 'granted') await Promise.all([...this.#memory].map(([name, value]) => this.#store(name, value)));
    else if (consent === 'denied' || before === 'granted') await this.#wait(scope, this.#empty(storage));
  }

  /** What is kept under `name`, or `undefined`. It may be what anybody on this page's site has put there. */
  async get(name: string): Promise<unknown> {
    const era = this.#era;
    const value = await this.#read(name);
    // What was meanwhile forgotten nobody may remember.
    return era === this.#era ? value : undefined;
  }

  async set(name: string, value: unknown): Promise<void> {
    this.#memory.set(name, value);
    await this.#store(name, value);
  }

  async delete(name: string): Promise<void> {
    this.#memory.delete(name);
    if (this.lasts) await this.#attempt((storage) => storage.delete(this.#key(name)));
  }

  /**
   * Forgets everything, also what other pages have stored or are about to; whatever the customer consents to.
   *
   * @param scope Whose things they are: somebody's who was here before there was a safe, or the present customer's.
   */
  async clear(storage = this.#storage, scope = this.#scope): Promise<void> {
    this.#drop();
    const emptied = this.#wait(scope, this.#empty(storage));
    // Others wait for the lock before they look for what there is now.
    exclusively(`${scope}/${FORGOTTEN}`, PATIENCE, () => emptied).catch(() => {});
    tell(scope);
    await emptied;
  }

  /** Another page has forgotten everything: so does this one, and looks at nothing before that page is done. */
  lose(): void {
    this.#drop();
    const done = this.exclusively(FORGOTTEN, PATIENCE, async () => {}).catch(() => {});
    void this.#wait(this.#scope, done);
    this.#listener.lost?.();
  }

  /**
   * Lets one page at a time do something with what is kept: of those that share it, so that without consent no other page
   * learns of this one. For `patience` and the signal see `exclusively`.
   */
  exclusively<T>(name: string, patience: number, act: (turn: AbortSignal) => Promise<T>): Promise<T> {
    const key = this.#key(name);
    return this.lasts ? exclusively(key, patience, act) : alone(key, act);
  }

  #key(name: string): string {
    return `${this.#scope}/${name}`;
  }

  async #read(name: string): Promise<unknown> {
    await this.#emptied;
    if (!this.lasts) return this.#memory.get(name);
    const kept = await this.#attempt((storage) => storage.get(this.#key(name)));
    if (this.#isBroken) return this.#memory.get(name);
    return isFresh(kept) ? kept.value : undefined;
  }

  async #store(name: string, value: unknown): Promise<void> {
    const era = this.#era;
    await this.#emptied;
    if (!this.lasts || era !== this.#era) return;
    const kept: Kept = {at: Date.now(), value};
    const writing = this.#attempt((storage) => storage.set(this.#key(name), kept));
    this.#writing.add(writing);
    await writing;
    this.#writing.delete(writing);
  }

  #drop(): void {
    this.#era += 1;
    this.#memory.clear();
  }

  #wait(scope: string, emptied: Promise<void>): Promise<unknown> {
    this.#listener.emptied?.(scope);
    this.#emptied = Promise.all([this.#emptied, emptied]);
    return this.#emptied;
  }

  /** At once, since the page may go at any time; and once more when what was being written is there. */
  async #empty(storage: ChatStorage | undefined): Promise<void> {
    const writing = [...this.#writing];
    const clear = () => this.#attempt(() => storage?.clear());
    await clear();
    if ((await Promise.all(writing)).length > 0) await clear();
  }

  /** Does something with the storage; one that fails or doesn't answer is not used again. */
  async #attempt(act: (storage: ChatStorage) => unknown): Promise<unknown> {
    const storage = this.#storage!;
    try {
      return await inTime(act(storage), PATIENCE, 'the storage does not answer');
    } catch (error) {
      // Where nothing is stored nobody has to know that nothing could be.
      if (storage === this.#storage && this.lasts) {
        this.#isBroken = true;
        this.#problem('what the customer writes is kept in memory only', error);
      }
      return undefined;
    }
  }
}

/** Tells the other pages of the site that everything under `scope` is forgotten; at once, since this one may go. */
function tell(scope: string): void {
  if (!globalThis.BroadcastChannel) return;
  const pages = new BroadcastChannel(scope);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  pages.postMessage(FORGOTTEN);
  pages.close();
}
