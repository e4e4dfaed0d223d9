import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {nextFrame, yieldToPage} from '../model/turn.js';

/** So many are drawn in one frame. */
const STEP = 6;

/**
 * Draws a list some at a time, the first at once and more with each frame: what comes with controls takes a slow phone
 * long to lay out.
 */
export class Gradual implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #count = STEP;
  #total = 0;
  #next: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Resolves when the next ones are to be drawn; `undefined` when all are. */
  get next(): Promise<void> | undefined {
    return this.#next;
  }

  /** Those of a list to draw by now. */
  of<T>(items: readonly T[]): readonly T[] {
    this.#total = items.length;
    return items.slice(0, this.#count);
  }

  hostUpdated(): void {
    if (this.#count < this.#total) this.#next ??= this.#goOn();
  }

  async #goOn(): Promise<void> {
    await nextFrame();
    await yieldToPage();
    this.#next = undefined;
    this.#count += STEP;
    this.#host.requestUpdate();
  }
}
