import type {Entry} from '../model/message.js';
import {comparePlaces, lowerBound, type Place} from './order.js';

/** A run of neighbouring entries. Replaced as a whole when one of them changes, so unchanged runs need no drawing. */
export interface Chunk {
  /** Stays the same while the run changes. */
  readonly id: number;
  readonly entries: readonly Entry[];
}

interface Slot {
  readonly place: Place;
  entry: Entry;
}

/** A chunk while it is being written. */
interface Run {
  readonly id: number;
  readonly slots: Slot[];
  /** The run as it was last read, while nothing in it has changed since. */
  chunk: Chunk | undefined;
}

const SIZE = 100;

/** So many at the end of a run are worth a run of their own. */
const LONG = SIZE / 4;

/** No two chunks have one id, whatever conversation they are of. */
let made = 0;

/**
 * All entries in their order, in chunks of about a hundred. Finding, adding and replacing one costs the same at a
 * hundred thousand as at ten: of what is read again after a change only the chunk it was in is made anew.
 */
export class History {
  readonly #slots = new Map<string, Slot>();
  readonly #runs: Run[] = [];
  #chunks: readonly Chunk[] | undefined;

  /** The entries in their order. A new array whenever anything changed. */
  get chunks(): readonly Chunk[] {
    this.#chunks ??= this.#runs.map((run) => (run.chunk ??= {id: run.id, entries: run.slots.map(({entry}) => entry)}));
    return this.#chunks;
  }

  get size(): number {
    return this.#slots.size;
  }

  get first(): Entry | undefined {
    return this.#runs[0]?.slots[0]!.entry;
  }

  get last(): Entry | undefined {
    return this.#runs.at(-1)?.slots.at(-1)!.entry;
  }

  placeOf(id: string): Place | undefined {
    return this.#slots.get(id)?.place;
  }

  get(id: string): Entry | undefined {
    return this.#slots.get(id)?.entry;
  }

  /** Puts an entry where it belongs, instead of the one with its id if there is one. */
  put(entry: Entry, place: Place): void {
    const {id} = entry.message;
    const known = this.#slots.get(id);
    if (known && comparePlaces(known.place, place) === 0) {
      known.entry = entry;
      this.#touch(this.#runs[this.#indexOf(place)]!);
      return;
    }
    if (known) this.#remove(known);
    const slot = {place, entry};
    this.#slots.set(id, slot);
    this.#insert(slot);
  }

  *[Symbol.iterator](): Generator<Entry> {
    for (const {entries} of this.chunks) yield* entries;
  }

  /** Index of the run that holds `place`, or would. */
  #indexOf(place: Place): number {
    const last = this.#runs.length - 1;
    // Most of what comes or changes is the newest.
    if (last >= 0 && comparePlaces(this.#runs[last]!.slots[0]!.place, place) <= 0) {
      return comparePlaces(endOf(this.#runs[last]!), place) < 0 ? last + 1 : last;
    }
    return lowerBound(this.#runs, place, endOf);
  }

  #insert(slot: Slot): void {
    const index = this.#indexOf(slot.place);
    const run = this.#runs[index];
    const at = run ? lowerBound(run.slots, slot.place, placeIn) : 0;
    const before = this.#runs[index - 1];
    // Between two runs it continues the first, or begins its own, so that pages of older messages move no others.
    if (at === 0 && before && before.slots.length < SIZE) this.#add(before, before.slots.length, slot);
    else if (!run) this.#begin(index, [slot]);
    else if (run.slots.length - at < LONG) this.#add(run, at, slot);
    else this.#split(index, at, slot);
  }

  #add(run: Run, at: number, slot: Slot): void {
    run.slots.splice(at, 0, slot);
    this.#touch(run);
    if (run.slots.length > 2 * SIZE) this.#begin(this.#runs.indexOf(run), run.slots.splice(0, SIZE));
  }

  /** What comes long before the end of a run leaves that end as it is: a history often comes after its newest messages. */
  #split(index: number, at: number, slot: Slot): void {
    const run = this.#runs[index]!;
    this.#begin(index, [...run.slots.splice(0, at), slot]);
    if (at > 0) this.#touch(run);
  }

  #remove({place}: Slot): void {
    const index = this.#indexOf(place);
    const run = this.#runs[index]!;
    run.slots.splice(lowerBound(run.slots, place, placeIn), 1);
    if (run.slots.length === 0) this.#runs.splice(index, 1);
    this.#touch(run);
  }

  #begin(index: number, slots: Slot[]): void {
    this.#runs.splice(index, 0, {id: made++, slots, chunk: undefined});
    this.#chunks = undefined;
  }

  #touch(run: Run): void {
    run.chunk = undefined;
    this.#chunks = undefined;
  }
}

function placeIn({place}: Slot): Place {
  return place;
}

function endOf({slots}: Run): Place {
  return slots.at(-1)!.place;
}
