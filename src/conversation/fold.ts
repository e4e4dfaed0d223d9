import {comparePlaces, lowerBound, type Place} from './order.js';

/** What is known after a message, from what was known before it; may do what follows from that. */
type Step<S> = (before: S, id: string) => S;

interface Item {
  readonly id: string;
  readonly place: Place;
}

/** Ids in the order of their messages. */
export class Ordered {
  readonly #items: Item[] = [];
  readonly #places = new Map<string, Place>();

  get size(): number {
    return this.#items.length;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  at(index: number): string | undefined {
    return this.#items[index]?.id;
  }

  indexOf(id: string): number {
    return lowerBound(this.#items, this.#places.get(id)!, placeIn);
  }

  /** Whether an id stands at a place. */
  isAt(id: string, place: Place): boolean {
    const known = this.#places.get(id);
    return known !== undefined && comparePlaces(known, place) === 0;
  }

  put(id: string, place: Place): void {
    if (this.isAt(id, place)) return;
    this.delete(id);
    this.#items.splice(lowerBound(this.#items, place, placeIn), 0, {id, place});
    this.#places.set(id, place);
  }

  delete(id: string): void {
    if (!this.has(id)) return;
    this.#items.splice(this.indexOf(id), 1);
    this.#places.delete(id);
  }

  *[Symbol.iterator](): Generator<string> {
    for (const {id} of this.#items) yield id;
  }
}

/**
 * Goes through messages in their order, and remembers what it knew after each one. When one of them has changed, it goes
 * through those behind it again only until it knows what it knew before: for one that comes last, that is one step.
 */
export class Fold<S> {
  readonly #ids = new Ordered();
  readonly #after = new Map<string, S>();
  readonly #start: S;
  readonly #isSame: (a: S, b: S) => boolean;

  /** @param start What is known before the first. */
  constructor(start: S, isSame: (a: S, b: S) => boolean) {
    this.#start = start;
    this.#isSame = isSame;
  }

  /** What is known after the last. */
  get end(): S {
    return this.#afterIndex(this.#ids.size - 1);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Takes a message that has come, or is not what it was. */
  put(id: string, place: Place, step: Step<S>): void {
    if (this.#ids.has(id) && !this.#ids.isAt(id, place)) this.delete(id, step);
    const isNew = !this.#ids.has(id);
    this.#ids.put(id, place);
    const index = this.#ids.indexOf(id);
    const isAsBefore = this.#take(index, step);
    if (isNew || !isAsBefore) this.#goOn(index + 1, step);
  }

  delete(id: string, step: Step<S>): void {
    const index = this.#ids.indexOf(id);
    this.#ids.delete(id);
    this.#after.delete(id);
    this.#goOn(index, step);
  }

  #goOn(index: number, step: Step<S>): void {
    for (let at = index; at < this.#ids.size; at++) if (this.#take(at, step)) return;
  }

  /** Returns whether the same is known after it as before. */
  #take(index: number, step: Step<S>): boolean {
    const id = this.#ids.at(index)!;
    const after = step(this.#afterIndex(index - 1), id);
    const isSame = this.#after.has(id) && this.#isSame(this.#after.get(id)!, after);
    if (!isSame) this.#after.set(id, after);
    return isSame;
  }

  #afterIndex(index: number): S {
    return index < 0 ? this.#start : this.#after.get(this.#ids.at(index)!)!;
  }
}

function placeIn({place}: Item): Place {
  return place;
}
