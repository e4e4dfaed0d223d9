import {idOf, timeOf} from '../model/envelope.js';
import {SLICE} from '../model/slices.js';
import {idle} from '../model/turn.js';

/** Of a longer list so many of the last are taken at once: they are what is seen first. */
const AT_ONCE = 50;

/** So many are taken between two looks at the clock. */
const STEP = 25;

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

type Ids = Pick<ReadonlySet<string>, 'has'>;

/** A list that came in, of which those from `next` to before `end` wait. */
interface Batch {
  readonly records: readonly unknown[];
  readonly sequence: number | readonly number[] | undefined;
  /** How many records came before the list. */
  readonly first: number;
  /** When it came, in milliseconds since 1970. */
  readonly time: number;
  readonly isNews: boolean;
  readonly end: number;
  next: number;
  /** Indices of those that were taken before their turn. */
  readonly early: Set<number>;
  /** Indices of the last, which were taken at once, by what they call themselves. */
  readonly last: Map<string, readonly number[]>;
  /** What each calls itself, once somebody has searched. */
  ids?: readonly (string | undefined)[];
  /** The latest time of those that wait, once somebody has asked. */
  newest?: number;
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
 * What becomes of all is the same as if they were taken in their order: those that wait are taken just before a copy
 * that comes later, and after one of the same list's last that is taken once more.
 */
export class Intake {
  readonly #taker: Taker;
  readonly #waiting: Batch[] = [];
  #arrivals = 0;
  #isDraining = false;
  #hasChanged = false;

  constructor(taker: Taker) {
    this.#taker = taker;
  }

  /** The latest time of all that still waits, in milliseconds since 1970; 0 when nothing does. */
  get newest(): number {
    return Math.max(0, ...this.#waiting.map(newestIn));
  }

  /** The number of a record that comes by another way. */
  arrive(): number {
    return this.#arrivals++;
  }

  /** @param sequence Of the first record, or of each. */
  add(records: readonly unknown[], sequence: number | readonly number[] | undefined, isNews: boolean): void {
    const size = records.length;
    const end = Math.max(0, size - AT_ONCE);
    // The list is the host's, who may do with it what it likes.
    const own = end > 0 ? records.slice() : records;
    const first = this.#arrivals;
    this.#arrivals += size;
    const {now: time} = this.#taker;
    const last = indicesOf(own, end);
    const batch = {records: own, sequence, first, time, isNews, end, next: 0, early: new Set<number>(), last};
    this.#takeEarly(last);
    if (end > 0) this.#waiting.push(batch);
    // The first one that has a room decides which it is.
    while (!this.#taker.hasRoom && batch.next < end) this.#take(batch, batch.next++);
    for (let index = end; index < size; index++) this.#take(batch, index, this.#taker.now);
    this.#tell();
    if (this.#waiting.length > 0 && !this.#isDraining) void this.#drain();
  }

  /** Takes at once what waits under an id. */
  hurry(id: string): void {
    this.#takeEarly(new Set([id]));
    this.#tell();
  }

  /** Takes at once whatever still waits. */
  flush(): void {
    this.#takeUntil(Infinity);
  }

  /** Takes nothing more of what waits, and returns it. */
  drop(): readonly unknown[] {
    return this.#waiting.splice(0).flatMap((batch) => {
      const rest = batch.records.slice(batch.next, batch.end);
      batch.next = batch.end;
      return rest;
    });
  }

  #takeEarly(wanted: Ids): void {
    for (const batch of this.#waiting.slice()) this.#takeCopies(batch, wanted);
  }

  #takeCopies(batch: Batch, wanted: Ids): void {
    const ids = (batch.ids ??= batch.records.map(idOf));
    for (let index = batch.next; index < batch.end; index++) {
      if (!wanted.has(ids[index] ?? '') || batch.early.has(index)) continue;
      batch.early.add(index);
      this.#takeWaiting(batch, index);
      // Whoever is told of a message may have asked for all of them.
      index = Math.max(index, batch.next - 1);
    }
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
    for (let batch = this.#waiting[0]; batch; batch = this.#waiting[0]) {
      const end = Math.min(batch.next + STEP, batch.end);
      while (batch.next < end) {
        const index = batch.next++;
        if (!batch.early.has(index)) this.#takeWaiting(batch, index);
      }
      if (batch.next === batch.end && batch === this.#waiting[0]) this.#waiting.shift();
      if (performance.now() >= time) break;
    }
    this.#tell();
  }

  /** Of copies that were taken before it, the list's last, nothing remains: they are taken once more, after all others. */
  #takeWaiting(batch: Batch, index: number): void {
    this.#take(batch, index);
    const id = idOf(batch.records[index]) ?? '';
    const last = batch.last.get(id);
    if (!last) return;
    batch.last.delete(id);
    this.#takeCopies(batch, new Set([id]));
    for (const copy of last) this.#take(batch, copy);
  }

  #take(batch: Batch, index: number, time = batch.time): void {
    const {records, sequence, first, isNews} = batch;
    const incoming = {
      record: records[index],
      sequence: typeof sequence === 'number' ? sequence + index : sequence?.[index],
      arrival: first + index,
      time,
      isNews,
    };
    if (this.#taker.take(incoming)) this.#hasChanged = true;
  }

  #tell(): void {
    if (!this.#hasChanged) return;
    this.#hasChanged = false;
    this.#taker.taken();
  }
}

/** Where records from `begin` on stand, by what they call themselves. */
function indicesOf(records: readonly unknown[], begin: number): Map<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (let index = begin; index < records.length; index++) {
    const id = idOf(records[index]);
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), index]);
  }
  return found;
}

/** What is taken meanwhile is known to whoever took it. */
function newestIn(batch: Batch): number {
  if (batch.newest !== undefined) return batch.newest;
  let newest = 0;
  for (let index = batch.next; index < batch.end; index++) {
    newest = Math.max(newest, timeOf(batch.records[index]) ?? batch.time);
  }
  batch.newest = newest;
  return newest;
}
