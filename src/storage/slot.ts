import type {Safe} from './safe.js';

/** One thing that is kept, and that changes often. */
export class Slot {
  readonly #safe: Safe;
  readonly #name: string;
  #next: (() => unknown) | undefined;
  #era = 0;
  #isWriting = false;

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
    this.#era = this.#safe.era;
    if (!this.#isWriting) void this.#writeAll();
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    while (this.#next) {
      const make = this.#next;
      this.#next = undefined;
      if (this.#era !== this.#safe.era) continue;
      const value = make();
      await (value === undefined ? this.#safe.delete(this.#name) : this.#safe.set(this.#name, value));
    }
    this.#isWriting = false;
  }
}
