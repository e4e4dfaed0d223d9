import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long somebody counts as writing after the last sign of it, in milliseconds: the sign of the end may get lost. */
const BREATH = 6000;

/** Who is writing now. */
export class Typists implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The ids of those who write, in the order in which they began. */
  get ids(): readonly string[] {
    return [...this.#timers.keys()];
  }

  hostDisconnected(): void {
    for (const id of this.ids) this.set(id, false);
  }

  /** Notes that somebody has started to write, or goes on, or has stopped. */
  set(id: string, on: boolean): void {
    clearTimeout(this.#timers.get(id));
    if (on)
      this.#timers.set(
        id,
        setTimeout(() => this.set(id, false), BREATH),
      );
    else this.#timers.delete(id);
    this.#host.requestUpdate();
  }
}
