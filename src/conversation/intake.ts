import {idOf} from '../model/envelope.js';
import {idle} from '../model/turn.js';

/** Of a longer list so many of the last are taken at once: they are what is seen first. */
const AT_ONCE = 50;

/** So many are taken between two looks at the clock. */
const STEP = 25;

/** How long the page is held up at a time, in milliseconds. */
const SLICE = 8;

/** One record of a list that came in. */
export interface Incoming {
  readonly record: unknown;
  /** Its number in the service's order, if the service has one. */
  readonly sequence: number | undefined;
  /** How many records came before it, in this list or earlier. */
  readonly arrival: number;
  /** When it came, in milliseconds since 1970: where nothing else says when it was sent. */
  readonly time: number;
  readonly isNews: boolean;
}

/** Records that wait, from `next` to before `end`. */
interface Batch {
  readonly at: (index: number) => Incoming;
  readonly ids: ReadonlySet<string | undefined>;
  readonly end: number;
  next: number;
}

/** What becomes of records. */
export interface Taker {
  /** Whether it is known which room all that is said belongs to. */
  readonly hasRoom: boolean;
  /** The time it is, in milliseconds since 1970. */
  readonly now: number;
  /** Returns whether anything changed. */
  take(incoming: Incoming): boolean;
  /** Something was taken, for now. */
  taken(): void;
}

/**
 * Takes records in. Of a long list only the last are taken at once, and the others in slices, when the page has time.
 * What becomes of all is the same as if they were taken in their order: copies of one message never change places.
 */
export class Intake {
  readonly #taker: Taker;
  readonly #waiting: Batch[] = [];
  #arrivals = 0;
  #isDraining = false;

  constructor(taker: Taker) {
    this.#taker = taker;
  }

  /** The number of a record that comes by another way. */
  arrive(): number {
    return this.#arrivals++;
  }

  /** @param sequence Of the first record, or of each. */
  add(records: readonly unknown[], sequence: number | readonly number[] | undefined, isNews: boolean): void {
    const size = records.length;
    const first = this.#arrivals;
    this.#arrivals += size;
    // The list is the host's, who may do with it what it likes.
    const own = size > AT_ONCE ? [...records] : records;
    const at = (index: number, time = this.#taker.now): Incoming => ({
      record: own[index],
      sequence: typeof sequence === 'number' ? sequence + index : sequence?.[index],
      arrival: first + index,
      time,
      isNews,
    });
    if (this.#waiting.length > 0 && own.some((record) => this.#waitsFor(idOf(record)))) this.flush();
    const ids = new Set(size > AT_ONCE ? own.map(idOf) : []);
    const time = this.#taker.now;
    let next = 0;
    let hasChanged = false;
    const take = (index: number) => (hasChanged = this.#taker.take(at(index)) || hasChanged);
    // The first one that has a room decides which it is.
    if (ids.size === size) while (!this.#taker.hasRoom && next < size) take(next++);
    const end = ids.size === size ? Math.max(next, size - AT_ONCE) : 0;
    for (let index = end; index < size; index++) take(index);
    if (hasChanged) this.#taker.taken();
    if (next < end) this.#wait({at: (index) => at(index, time), ids, next, end});
  }

  /** Takes at once whatever still waits. */
  flush(): void {
    this.#takeUntil(Infinity);
  }

  #waitsFor(id: string | undefined): boolean {
    return this.#waiting.some(({ids}) => ids.has(id));
  }

  #wait(batch: Batch): void {
    this.#waiting.push(batch);
    if (!this.#isDraining) void this.#drain();
  }

  async #drain(): Promise<void> {
    this.#isDraining = true;
    while (this.#waiting.length > 0) {
      await idle();
      this.#takeUntil(performance.now() + SLICE);
    }
    this.#isDraining = false;
  }

  #takeUntil(time: number): void {
    let hasChanged = false;
    for (let batch = this.#waiting[0]; batch; batch = this.#waiting[0]) {
      const end = Math.min(batch.next + STEP, batch.end);
      while (batch.next < end) hasChanged = this.#taker.take(batch.at(batch.next++)) || hasChanged;
      // Whoever is told of a message may have asked for all of them.
      if (batch.next === batch.end && batch === this.#waiting[0]) this.#waiting.shift();
      if (performance.now() >= time) break;
    }
    if (hasChanged) this.#taker.taken();
  }
}
