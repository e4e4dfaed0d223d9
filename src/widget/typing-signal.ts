/** How long somebody who has stopped pressing keys still counts as writing, in milliseconds. */
const PAUSE = 5000;

/** Tells when somebody starts to write and when they stop: each once, however many keys there are. */
export class TypingSignal {
  readonly #tell: (on: boolean) => void;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (on: boolean) => void) {
    this.#tell = tell;
  }

  /** Something was written. */
  start(): void {
    const isWriting = this.#pause !== undefined;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.stop, PAUSE);
    if (!isWriting) this.#tell(true);
  }

  /** Nothing is written any more. */
  readonly stop = (): void => {
    if (this.#pause === undefined) return;
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#tell(false);
  };
}
