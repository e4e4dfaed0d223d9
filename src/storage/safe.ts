import {inTime} from '../model/in-time.js';
import {alone, exclusively} from './exclusive.js';
import {type ChatStorage, type Consent, isFresh, type Kept} from './storage.js';

/** A storage that takes longer counts as broken, so that nothing waits for it for ever. */
const PATIENCE = 3000;

/**
 * What a widget keeps of one customer. Where nothing may be stored, or the storage is full, blocked or broken, it is
 * kept in memory, for as long as the page lives: nothing here ever rejects.
 */
export class Safe {
  readonly #problem: (reason: string, cause: unknown) => void;
  readonly #memory = new Map<string, unknown>();
  #storage: ChatStorage | undefined;
  #scope = '';
  #consent: Consent = 'denied';
  #isBroken = false;
  #forgetting: Promise<unknown> | undefined;

  /** @param problem Is told, once for each storage, that it doesn't work. */
  constructor(problem: (reason: string, cause: unknown) => void) {
    this.#problem = problem;
  }

  /** Whose things are kept. */
  get scope(): string {
    return this.#scope;
  }

  /** Whether what is kept outlasts the page, as far as is known. */
  get lasts(): boolean {
    return this.#consent === 'granted' && this.#storage !== undefined && !this.#isBroken;
  }

  /**
   * Keeps things in `storage` from now on, as far as the customer consents. What was kept in memory until then goes
   * there too; what was stored goes when the customer takes the consent back.
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
    else if (before === 'granted') await this.#attempt(() => storage.clear());
  }

  /** What is kept under `name`, or `undefined`. It may be what anybody on this page's site has put there. */
  async get(name: string): Promise<unknown> {
    await this.#forgetting;
    if (!this.lasts) return this.#memory.get(name);
    const kept = await this.#attempt((storage) => storage.get(this.#key(name)));
    if (this.#isBroken) return this.#memory.get(name);
    return isFresh(kept) ? kept.value : undefined;
  }

  async set(name: string, value: unknown): Promise<void> {
    this.#memory.set(name, value);
    await this.#store(name, value);
  }

  async delete(name: string): Promise<void> {
    this.#memory.delete(name);
    if (this.lasts) await this.#attempt((storage) => storage.delete(this.#key(name)));
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    this.#memory.clear();
    if (this.lasts) await this.#attempt((storage) => storage.clear());
  }

  /** Empties storages of earlier customers, before anything is read or written. */
  forget(storages: readonly ChatStorage[]): void {
    const all = Promise.allSettled(storages.map(async (each) => each.clear()));
    this.#forgetting = inTime(all, PATIENCE, 'the storage does not answer').catch(() => {});
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

  async #store(name: string, value: unknown): Promise<void> {
    await this.#forgetting;
    if (this.lasts)
      await this.#attempt((storage) => storage.set(this.#key(name), {at: Date.now(), value} satisfies Kept));
  }

  /** Does something with the storage; one that fails or doesn't answer is not used again. */
  async #attempt(act: (storage: ChatStorage) => unknown): Promise<unknown> {
    const storage = this.#storage!;
    try {
      return await inTime(act(storage), PATIENCE, 'the storage does not answer');
    } catch (error) {
      if (storage === this.#storage && !this.#isBroken) {
        this.#isBroken = true;
        this.#problem('what the customer writes is kept in memory only', error);
      }
      return undefined;
    }
  }
}
