/** How often a slow way takes some more, in milliseconds. */
const TICK = 20;

/** One direction of a connection. Nothing overtakes anything; the end comes last. */
export class Flow {
  /** After so many bytes more it is cut. */
  budget = Infinity;
  drained;
  #to;
  #cut;
  #waiting = [];
  #weather = {};
  #timer;
  #drain;

  constructor(from, to, cut) {
    this.#to = to;
    this.#cut = cut;
    this.drained = new Promise((resolve) => (this.#drain = resolve));
    from.on('data', (bytes) => this.#take(bytes));
    from.on('end', () => this.#take());
    from.on('close', () => this.#take());
  }

  turn(weather) {
    this.#weather = weather;
    this.#pump();
  }

  stop() {
    clearTimeout(this.#timer);
    this.#waiting = [];
    this.#drain();
  }

  /** @param bytes `undefined` for the end. */
  #take(bytes) {
    this.#waiting.push({bytes, due: Date.now() + (this.#weather.delay ?? 0)});
    if (!this.#timer) this.#pump();
  }

  #pump() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const {stall, rate = Infinity} = this.#weather;
    if (stall) return;
    while (this.#waiting.length > 0) {
      const [first] = this.#waiting;
      const late = first.due - Date.now();
      if (late > 0) return this.#wait(late);
      const {bytes} = first;
      if (!bytes || bytes.length <= rate) this.#waiting.shift();
      else first.bytes = bytes.subarray(rate);
      if (!this.#pass(bytes?.subarray(0, rate))) return;
      if (rate < Infinity) return this.#wait(TICK);
    }
  }

  /** Whether it goes on. */
  #pass(bytes) {
    if (!bytes) {
      this.#to.end();
      this.#drain();
      return true;
    }
    const part = bytes.subarray(0, this.budget);
    this.budget -= part.length;
    if (!this.#to.destroyed && part.length > 0) this.#to.write(part);
    if (this.budget > 0) return true;
    this.budget = Infinity;
    // The last bytes have to be on their way first: a reset takes back what still waits.
    if (this.#to.destroyed) this.#cut();
    else this.#to.write('', () => setImmediate(() => this.#cut()));
    this.#waiting = [];
    this.#weather = {stall: true};
    return false;
  }

  #wait(time) {
    this.#timer = setTimeout(() => this.#pump(), time);
  }
}
