import type {Safe} from './safe.js';

/** One thing that is kept, and that changes often. */
export class Slot {
  readonly #safe: Safe;
  readonly #name: string;
  #next: (() => unknown) | undefined;
  #writing: Promise<void> | undefined;

  constructor(safe: Safe, name: string) {
    this.#safe = safe;
    this.#name = name;
  }

  /** What is kept, which may be what anybody on this page's site has put there. */
  read(): Promise<unknown> {
    return this.#safe.get(this.#name);
  }

  /**
   * Writes at once, since the page may go at any time, but never twice at a time: the last state counts.
   *
   * @param make Makes what is to be kept, when its time has come; `undefined` for nothing.
   */
  write(make: () => unknown): void {
    this.#next = make;
    this.#writing ??= this.#writeAll();
  }

  /** Forgets what is kept. */
  async clear(): Promise<void> {
    this.write(() => undefined);
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#next) {
      const value = this.#next();
      this.#next = undefined;
      await (value === undefined ? this.#safe.delete(this.#name) : this.#safe.set(this.#name, value));
    }
    this.#writing = undefined;
  }
}
