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
  #turn: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** When the host may be drawn again; `undefined` for at once. */
  get turn(): Promise<void> | undefined {
    return this.#turn;
  }

  /** Those of a list to draw by now. */
  of<T>(items: readonly T[]): readonly T[] {
    this.#total = items.length;
    return items.slice(0, this.#count);
  }

  hostUpdated(): void {
    if (this.#count >= this.#total) return;
    this.#count += STEP;
    this.#turn ??= this.#wait();
    // Not within the drawing that it follows from, which Lit would warn of.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  async #wait(): Promise<void> {
    await nextFrame();
    await yieldToPage();
    this.#turn = undefined;
  }
}
