import {nextFrame} from '../model/frame.js';

/**
 * Watches the sizes of elements. Of what changes twice in a frame while it is watched, some browsers tell the page as an error:
 * what gets another size by being looked at is watched again from the next frame on.
 */
export class SizeWatcher {
  readonly #watched = new Set<Element>();
  readonly #look: () => Element | undefined;
  readonly #observer = self.ResizeObserver && new ResizeObserver(() => void this.#tell());

  /** @param look Called when a size has changed; returns the element that has another size by now, if one has. */
  constructor(look: () => Element | undefined) {
    this.#look = look;
  }

  get isWatching(): boolean {
    return this.#watched.size > 0;
  }

  observe(...elements: readonly Element[]): void {
    for (const each of elements) {
      this.#watched.add(each);
      this.#observer?.observe(each);
    }
  }

  disconnect(): void {
    this.#watched.clear();
    this.#observer?.disconnect();
  }

  async #tell(): Promise<void> {
    const changed = this.#look();
    if (!changed) return;
    this.#observer?.unobserve(changed);
    await nextFrame();
    if (this.#watched.has(changed)) this.#observer?.observe(changed);
  }
}
