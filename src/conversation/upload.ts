/** The files of a message on their way. Tells by a `progress` event how far they are. */
export class Upload extends EventTarget {
  readonly #stop = new AbortController();
  #fraction = 0;

  /** How much has gone out, from 0 to 1. */
  get fraction(): number {
    return this.#fraction;
  }

  /** Aborts when the customer cancels. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Takes what a transport says, which may be anything. */
  readonly report = (fraction: number): void => {
    const now = Math.min(Math.max(Number(fraction) || 0, this.#fraction), 1);
    if (now === this.#fraction) return;
    this.#fraction = now;
    this.dispatchEvent(new Event('progress'));
  };

  cancel(): void {
    this.#stop.abort();
  }
}
