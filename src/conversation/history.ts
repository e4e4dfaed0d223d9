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
  readonly entry: Entry;
}

interface Run extends Chunk {
  readonly slots: readonly Slot[];
}

const SIZE = 100;

/**
 * All entries in their order, in chunks of about a hundred. Finding, adding and replacing one costs the same at ten
 * thousand as at ten: one chunk is copied, never the whole.
 */
export class History {
  readonly #places = new Map<string, Place>();
  #runs: readonly Run[] = [];
  #made = 0;

  /** The entries in their order. A new array whenever anything changed. */
  get chunks(): readonly Chunk[] {
    return this.#runs;
  }

  get size(): number {
    return this.#places.size;
  }

  get last(): Entry | undefined {
    return this.#runs.at(-1)?.entries.at(-1);
  }

  placeOf(id: string): Place | undefined {
    return this.#places.get(id);
  }

  get(id: string): Entry | undefined {
    const found = this.#find(id);
    return found && this.#runs[found.run]!.entries[found.at];
  }

  /** Puts an entry where it belongs, instead of the one with its id if there is one. */
  put(entry: Entry, place: Place): void {
    const {id} = entry.message;
    const found = this.#find(id);
    if (found && comparePlaces(this.#places.get(id)!, place) === 0) {
      this.#replace(found.run, this.#runs[found.run]!.slots.with(found.at, {place, entry}));
      return;
    }
    if (found) this.#replace(found.run, this.#runs[found.run]!.slots.toSpliced(found.at, 1));
    this.#places.set(id, place);
    this.#insert({place, entry});
  }

  *[Symbol.iterator](): Generator<Entry> {
    for (const run of this.#runs) yield* run.entries;
  }

  #find(id: string): {run: number; at: number} | undefined {
    const place = this.#places.get(id);
    if (!place) return undefined;
    const run = this.#runOf(place);
    return {run, at: lowerBound(this.#runs[run]!.slots, place, (slot) => slot.place)};
  }

  /** Index of the run that holds `place`, or would. */
  #runOf(place: Place): number {
    return lowerBound(this.#runs, place, (run) => run.slots.at(-1)!.place);
  }

  #insert(slot: Slot): void {
    const index = this.#runOf(slot.place);
    const run = this.#runs[index];
    if (run) {
      const at = lowerBound(run.slots, slot.place, ({place}) => place);
      this.#replace(index, run.slots.toSpliced(at, 0, slot));
      return;
    }
    // After everything: into the last run, or into a new one when that is full.
    const last = this.#runs.at(-1);
    if (last && last.slots.length < SIZE) this.#replace(this.#runs.length - 1, [...last.slots, slot]);
    else this.#runs = [...this.#runs, this.#run([slot])];
  }

  #replace(index: number, slots: readonly Slot[]): void {
    const {id} = this.#runs[index]!;
    const runs = slots.length > 2 * SIZE ? [this.#run(slots.slice(0, SIZE)), this.#run(slots.slice(SIZE), id)] : [];
    if (runs.length === 0 && slots.length > 0) runs.push(this.#run(slots, id));
    this.#runs = this.#runs.toSpliced(index, 1, ...runs);
  }

  #run(slots: readonly Slot[], id = this.#made++): Run {
    return {id, slots, entries: slots.map(({entry}) => entry)};
  }
}
