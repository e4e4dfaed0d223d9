/** Chance that can be repeated: the same seed gives the same numbers (mulberry32). */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** From 0 to just below 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  whole(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(part) {
    return this.next() < part;
  }

  pick(list) {
    return list[this.whole(0, list.length - 1)];
  }

  bytes(length) {
    return Buffer.from(Array.from({length}, () => this.whole(0, 255)));
  }

  /** The same things in another order. */
  shuffled(list) {
    return list
      .map((item) => [this.next(), item])
      .toSorted(([a], [b]) => a - b)
      .map(([, item]) => item);
  }
}
