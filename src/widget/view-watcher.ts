import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {ChatViewEvent} from '../events.js';

type Watching = ReactiveControllerHost & EventTarget;

/**
 * Tells by `chat-view` which of the rows watched have really come into view: shown, on a visible page, half of the row
 * or half of the list filled by it.
 */
export class ViewWatcher implements ReactiveController {
  readonly #host: Watching;
  readonly #listOf: () => Element | null;
  readonly #ids = new Map<Element, string>();
  readonly #rows = new Map<string, Element>();
  readonly #inView = new Set<string>();
  #observer: IntersectionObserver | undefined;

  constructor(host: Watching, listOf: () => Element | null) {
    this.#host = host;
    this.#listOf = listOf;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#report);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#report);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#ids.clear();
    this.#rows.clear();
    this.#inView.clear();
  }

  /** Watches the rows of these messages from now on, and no others. */
  watch(ids: ReadonlySet<string>, rowOf: (id: string) => Element | null): void {
    for (const [id, row] of this.#rows) if (!ids.has(id) || !row.isConnected) this.#forget(id, row);
    for (const id of ids) {
      const row = this.#rows.has(id) ? null : rowOf(id);
      if (row) this.#watch(id, row);
    }
  }

  #watch(id: string, row: Element): void {
    this.#observer ??= new IntersectionObserver(this.#see, {root: this.#listOf(), threshold: [0, 0.5, 1]});
    this.#rows.set(id, row);
    this.#ids.set(row, id);
    this.#observer.observe(row);
  }

  #forget(id: string, row: Element): void {
    this.#observer?.unobserve(row);
    this.#rows.delete(id);
    this.#ids.delete(row);
    this.#inView.delete(id);
  }

  readonly #see = (seen: readonly IntersectionObserverEntry[]): void => {
    for (const {target, intersectionRatio, intersectionRect, rootBounds} of seen) {
      const id = this.#ids.get(target);
      if (id === undefined) continue;
      const fills = intersectionRect.height >= (rootBounds?.height ?? Infinity) / 2;
      if (intersectionRect.height > 0 && (intersectionRatio >= 0.5 || fills)) this.#inView.add(id);
      else this.#inView.delete(id);
    }
    this.#report();
  };

  readonly #report = (): void => {
    if (document.visibilityState !== 'visible' || this.#inView.size === 0) return;
    const ids = [...this.#inView];
    this.#inView.clear();
    this.#host.dispatchEvent(new ChatViewEvent(ids));
  };
}
