import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Chunk} from '../conversation/history.js';
import type {Ids} from '../conversation/thread.js';
import {ChatViewEvent} from '../events.js';

type Watching = ReactiveControllerHost & EventTarget;

/** What a list is made of, and what is to be watched in it. */
export interface Scene {
  readonly chunks: ReadonlyMap<Element, Chunk>;
  /** Whether a chunk is not yet as it should be, which its place may be all there is of. */
  isBehind(chunk: Chunk): boolean;
  /** Whether a place is one of the last. */
  isNewest(place: Element): boolean;
  readonly unread: Ids;
  rowOf(id: string): Element | null;
}

/** So far beyond its edges a list counts as near to being seen. */
const NEAR = '100% 0px';

/**
 * Tells by `chat-view` which of the unread rows have really come into view: shown, on a visible page, half of the row or
 * half of the list filled by it. Watches no more than can come into view soon: rows only of chunks that are near, chunks
 * only with something unread in them or with nothing at all yet.
 */
export class ViewWatcher implements ReactiveController {
  readonly #host: Watching;
  readonly #listOf: () => Element | null;
  readonly #onBehind: (chunks: readonly number[]) => void;
  readonly #ids = new Map<Element, string>();
  readonly #rows = new Map<string, Element>();
  readonly #inView = new Set<string>();
  readonly #places = new Set<Element>();
  readonly #near = new Set<Element>();
  /** Whether a chunk has had unread messages. They only get less as long as it stays the same. */
  readonly #hadUnread = new WeakMap<Chunk, boolean>();
  #scene: Scene | undefined;
  #rowObserver: IntersectionObserver | undefined;
  #placeObserver: IntersectionObserver | undefined;

  /**
   * @param listOf Finds the list, once it is drawn.
   * @param onBehind Told the ids of the chunks that are near and are not yet as they should be.
   */
  constructor(host: Watching, listOf: () => Element | null, onBehind: (chunks: readonly number[]) => void) {
    this.#host = host;
    this.#listOf = listOf;
    this.#onBehind = onBehind;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#report);
    if (this.#scene) this.watch(this.#scene);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#report);
    this.#rowObserver?.disconnect();
    this.#placeObserver?.disconnect();
    this.#rowObserver = this.#placeObserver = undefined;
    for (const each of [this.#ids, this.#rows, this.#inView, this.#places, this.#near]) each.clear();
  }

  /** Watches this from now on, and nothing else. */
  watch(scene: Scene): void {
    this.#scene = scene;
    for (const place of this.#places) if (!scene.chunks.has(place)) this.#forgetPlace(place);
    for (const [place, chunk] of scene.chunks) {
      const matters = scene.isBehind(chunk) || this.#hasUnread(chunk, scene.unread);
      if (matters && !this.#places.has(place)) this.#watchPlace(place);
      else if (!matters) this.#forgetPlace(place);
    }
    this.#watchRows(scene);
  }

  #hasUnread(chunk: Chunk, unread: Ids): boolean {
    if (unread.size === 0) return false;
    const known = this.#hadUnread.get(chunk);
    if (known !== undefined) return known;
    const has = chunk.entries.some(({message}) => unread.has(message.id));
    this.#hadUnread.set(chunk, has);
    return has;
  }

  #watchPlace(place: Element): void {
    this.#placeObserver ??= this.#observer(this.#approach, {rootMargin: NEAR});
    this.#places.add(place);
    // The newest are mostly what is being read: to wait for the observer would only take time.
    if (this.#scene!.isNewest(place)) this.#near.add(place);
    this.#placeObserver?.observe(place);
  }

  /** `undefined` where there are none, such as in the tests of a page: then nothing is ever seen. */
  #observer(found: IntersectionObserverCallback, options: IntersectionObserverInit): IntersectionObserver | undefined {
    return self.IntersectionObserver && new IntersectionObserver(found, {root: this.#listOf(), ...options});
  }

  #forgetPlace(place: Element): void {
    if (!this.#places.delete(place)) return;
    this.#near.delete(place);
    this.#placeObserver?.unobserve(place);
  }

  readonly #approach = (seen: readonly IntersectionObserverEntry[]): void => {
    const scene = this.#scene!;
    for (const {target, isIntersecting} of seen) {
      if (isIntersecting && this.#places.has(target)) this.#near.add(target);
      else this.#near.delete(target);
    }
    this.#watchRows(scene);
    const chunks = [...this.#near].flatMap((place) => scene.chunks.get(place) ?? []);
    const behind = chunks.filter((chunk) => scene.isBehind(chunk));
    if (behind.length > 0) this.#onBehind(behind.map(({id}) => id));
  };

  #watchRows({chunks, unread, rowOf}: Scene): void {
    const entries = [...this.#near].flatMap((place) => chunks.get(place)?.entries ?? []);
    const ids = new Set(entries.map(({message}) => message.id).filter((id) => unread.has(id)));
    for (const [id, row] of this.#rows) if (!ids.has(id) || !row.isConnected) this.#forgetRow(id, row);
    for (const id of ids) {
      const row = this.#rows.has(id) ? null : rowOf(id);
      if (row) this.#watchRow(id, row);
    }
  }

  #watchRow(id: string, row: Element): void {
    this.#rowObserver ??= this.#observer(this.#see, {threshold: [0, 0.5, 1]});
    this.#rows.set(id, row);
    this.#ids.set(row, id);
    this.#rowObserver?.observe(row);
  }

  #forgetRow(id: string, row: Element): void {
    this.#rowObserver?.unobserve(row);
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
