/** Something that comes and goes, and can be waited for. */
export class Expected<T> {
  #value: T | undefined;
  #coming: Promise<T> | undefined;
  #settle: {resolve(value: T): void; reject(error: Error): void} | undefined;

  /** What is there now. */
  get value(): T | undefined {
    return this.#value;
  }

  /** What is there, or what comes next. */
  get next(): Promise<T> {
    if (this.#value !== undefined) return Promise.resolve(this.#value);
    this.#coming ??= new Promise((resolve, reject) => (this.#settle = {resolve, reject}));
    return this.#coming;
  }

  come(value: T): void {
    this.#value = value;
    this.#settle?.resolve(value);
    this.#coming = this.#settle = undefined;
  }

  go(): void {
    this.#value = undefined;
  }

  /** Nothing will come any more. */
  fail(reason: Error): void {
    this.go();
    // Whoever asks later is told so too; that nobody asks is no error.
    this.next.catch(() => {});
    this.#settle?.reject(reason);
  }
}
