import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Chunk} from '../conversation/history.js';
import type {Entry} from '../model/message.js';
import {SLICE} from '../model/slices.js';
import {idle, nextFrame} from '../model/turn.js';

/** Up to so many messages all are in the page: whatever searches, selects or reads it out reaches every one. */
const MOST = 10_000;

/** So many lines of messages that are new, or have changed, are drawn at once: more than a screen shows. */
const AT_ONCE = 15;

/** So many of the newest chunks are open: they are always drawn as they are. */
const OPEN = 2;

/** Of so many messages all that have changed are drawn at once. */
const SMALL = 200;

/** At least so many are drawn at a time. */
const FEW = 5;

/** So many chunks come back at a time that had left the page. */
const STEP = 10;

const NONE: ReadonlySet<string> = new Set();

/** What decides how chunks are drawn, besides their entries. */
export interface Around {
  /** Another object when every row is to be drawn anew. */
  readonly look: object;
  /** Whether nobody would miss the oldest messages now. */
  readonly mayCut: boolean;
  /** Finds the ids of the chunks in view, which may take a layout. */
  readonly inView: () => Iterable<number>;
  /** About how much there is to draw of a message, in lines. */
  readonly weigh: (entry: Entry) => number;
}

/**
 * Which part of a conversation is in the page, and how far it is filled in: first the newest messages, then, when the
 * browser has time, a few at a time all before them. Where much has changed, such as the language, what is out of sight
 * is drawn anew in the same way. Of more messages than a page holds well the oldest leave it while the reader is at the
 * end, until they are asked for.
 */
export class Extent implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #all: readonly Chunk[] = [];
  #chunks: readonly Chunk[] = [];
  /** Ids of the messages that are not drawn yet, by the id of their chunk. */
  #missing = new Map<number, Set<string>>();
  /** How many of its oldest messages are to be drawn anew, by the id of a chunk. */
  #stale = new Map<number, number>();
  #look: object | undefined;
  /** Ids of the chunks of which the newest messages were drawn at once. */
  #begun: ReadonlySet<number> = new Set();
  /** Id of the first chunk in the page, if there are others before it. */
  #cut: number | undefined;
  #few = FEW;
  #isConnected = false;
  #isFilling = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The chunks that have a place in the page. */
  get chunks(): readonly Chunk[] {
    return this.#chunks;
  }

  /** Whether there are messages before the first one in the page. */
  get isCut(): boolean {
    return this.#chunks.length < this.#all.length;
  }

  /** Ids of the messages of a chunk that are not drawn yet. */
  missingOf({id}: Chunk): ReadonlySet<string> {
    return this.#missing.get(id) ?? NONE;
  }

  /** How many of the oldest messages of a chunk are still as they were, whatever has changed since. */
  staleOf({id, entries}: Chunk): number {
    return Math.min(this.#stale.get(id) ?? 0, entries.length);
  }

  /** Whether a chunk is one of the newest. */
  isOpen(chunk: Chunk): boolean {
    return this.#chunks.indexOf(chunk, -OPEN) >= 0;
  }

  /** Whether what is drawn of a chunk is shown: not while it is only being prepared. */
  isShown(chunk: Chunk): boolean {
    return this.missingOf(chunk).size === 0 || this.#begun.has(chunk.id);
  }

  /** Whether a chunk has to be seen to when its reader comes near. */
  isBehind(chunk: Chunk): boolean {
    return !this.isShown(chunk) || (this.staleOf(chunk) > 0 && !this.isOpen(chunk));
  }

  hostConnected(): void {
    this.#isConnected = true;
    if (this.#waiting) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
  }

  hostUpdated(): void {
    if (this.#waiting && !this.#isFilling) void this.#fill();
  }

  /** Takes note of what there is, and of how it is to be drawn, before each time it is. */
  take(all: readonly Chunk[], around: Around): void {
    const known = new Map(this.#chunks.map((chunk) => [chunk.id, chunk]));
    const isNew = all !== this.#all;
    this.#all = all;
    if (around.mayCut && isNew) this.#cutAt(startOf(all));
    this.#chunks = all.slice(this.#start);
    this.#note(known, around);
    this.#age(known, around);
  }

  /** Finds out what is new, and what of it is not to be drawn yet. */
  #note(known: ReadonlyMap<number, Chunk>, {weigh}: Around): void {
    const changed = this.#chunks.flatMap(({id, ...chunk}) => {
      const before = known.get(id);
      return before && before.entries !== chunk.entries ? before : [];
    });
    // What was in a chunk may be in another one now.
    const old = new Set(changed.flatMap(({entries}) => entries.map(({message}) => message.id)));
    const undrawn = new Set(changed.flatMap((chunk) => [...this.missingOf(chunk)]));
    const missing = new Map<number, Set<string>>();
    const begun = new Set<number>();
    let room = AT_ONCE;
    // What is drawn already may fill a screen, too: a chunk that comes before it has time.
    let space = AT_ONCE;
    for (const chunk of this.#chunks.toReversed()) {
      const {id, entries} = chunk;
      const before = known.get(id);
      const isSame = before?.entries === entries;
      const pending = isSame ? this.#missing.get(id) : new Set<string>();
      const isDrawn = ({message}: Entry) => old.has(message.id) && !undrawn.has(message.id);
      // What comes before all that is drawn has time.
      let left = before && !isSame ? entries.filter(isDrawn).length : Infinity;
      for (const entry of isSame ? [] : entries.toReversed()) {
        if (isDrawn(entry)) left--;
        else if (!old.has(entry.message.id) && left > 0 && (before ? room : space) > 0) {
          room -= weigh(entry);
          space -= weigh(entry);
        } else pending!.add(entry.message.id);
      }
      if (before) space -= entries.length - (pending?.size ?? 0);
      if (!pending?.size) continue;
      missing.set(id, pending);
      if (before ? this.isShown(before) : pending.size < entries.length) begun.add(id);
    }
    this.#missing = missing;
    this.#begun = begun;
  }

  /** Finds out what has changed of the chunks that were drawn, and what of it is not to be drawn yet. */
  #age(known: ReadonlyMap<number, Chunk>, {look, inView}: Around): void {
    const isOther = look !== this.#look;
    this.#look = look;
    const stale = new Map<number, number>();
    let room = AT_ONCE;
    const size = this.#chunks.reduce((sum, {entries}) => sum + entries.length, 0);
    for (const chunk of size > SMALL ? this.#chunks.toReversed() : []) {
      const {id, entries} = chunk;
      const before = known.get(id);
      if (!before) continue;
      const old = this.staleOf(chunk);
      const count = isOther ? entries.length : changesBetween(before, chunk);
      if (count > room) stale.set(id, this.isOpen(chunk) ? entries.length - room : entries.length);
      else if (old > 0) stale.set(id, old);
      if (count > 0) room = Math.max(0, room - count);
    }
    for (const id of stale.size > 0 ? inView() : []) stale.delete(id);
    this.#stale = stale;
  }

  /** Brings back messages that have left the page; returns whether there were any. */
  widen(): boolean {
    if (!this.isCut) return false;
    this.#cutAt(Math.max(0, this.#start - STEP));
    this.#host.requestUpdate();
    return true;
  }

  /** Draws these chunks before all others. */
  hurry(ids: Iterable<number>): void {
    for (const id of ids) {
      const isBehind = this.#missing.has(id) || this.#stale.has(id);
      this.#missing.delete(id);
      this.#stale.delete(id);
      if (isBehind) this.#host.requestUpdate();
    }
  }

  /** Draws the chunk that holds a message; returns whether there is one. */
  reach(id: string): boolean {
    const index = this.#all.findLastIndex((chunk) => holds(chunk, id));
    if (index < 0) return false;
    if (index < this.#start) this.#cutAt(index);
    this.hurry([this.#all[index]!.id]);
    return true;
  }

  #cutAt(index: number): void {
    this.#cut = index > 0 ? this.#all[index]!.id : undefined;
  }

  get #start(): number {
    if (this.#cut === undefined) return 0;
    const start = this.#all.findIndex(({id}) => id === this.#cut);
    return start < 0 ? startOf(this.#all) : start;
  }

  /** Whether a chunk is as it should be. */
  #isDone(chunk: Chunk): boolean {
    return this.missingOf(chunk).size === 0 && this.staleOf(chunk) === 0;
  }

  /** The newest chunk that is not. */
  get #waiting(): Chunk | undefined {
    const isDone = this.#missing.size === 0 && this.#stale.size === 0;
    return isDone ? undefined : this.#chunks.findLast((chunk) => !this.#isDone(chunk));
  }

  async #fill(): Promise<void> {
    this.#isFilling = true;
    try {
      while (this.#isConnected && this.#waiting) {
        // What is put into a place that the browser has not seen out of view yet, is laid out at once.
        const places = new Set(this.#chunks.map(({id}) => id));
        await nextFrame();
        await idle();
        await this.#fillSlice(places);
      }
    } finally {
      this.#isFilling = false;
    }
  }

  /** Draws as many as can be expected to take no longer than a slice, by how long the last ones took. */
  async #fillSlice(places: ReadonlySet<number>): Promise<void> {
    const start = performance.now();
    let count = 0;
    for (let chunk = this.#waiting; chunk && places.has(chunk.id) && count < this.#few; chunk = this.#waiting) {
      count += this.#fillIn(chunk, this.#few - count);
    }
    if (count === 0) return;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const took = Math.max(performance.now() - start, 1);
    this.#few = Math.max(FEW, Math.min(2 * this.#few, Math.round((count * SLICE) / took)));
  }

  /** Returns how many it were, of `most`. */
  #fillIn(chunk: Chunk, most: number): number {
    // What is out of date goes first: new messages among it would be drawn by what no longer holds.
    const stale = this.staleOf(chunk);
    if (stale > most) this.#stale.set(chunk.id, stale - most);
    else this.#stale.delete(chunk.id);
    if (stale > 0) return Math.min(stale, most);
    const missing = this.#missing.get(chunk.id)!;
    const found = chunk.entries.filter(({message}) => missing.has(message.id)).slice(-most);
    for (const {message} of found) missing.delete(message.id);
    if (missing.size === 0) this.#missing.delete(chunk.id);
    return found.length;
  }
}

function holds({entries}: Chunk, id: string): boolean {
  return entries.some(({message}) => message.id === id);
}

/** How many of the entries of a chunk are no longer what they were. */
function changesBetween(before: Chunk, {entries}: Chunk): number {
  if (before.entries === entries) return 0;
  const same = new Set(entries);
  return before.entries.filter((entry) => !same.has(entry)).length;
}

/** Index of the first of the newest chunks that a page holds well. */
function startOf(chunks: readonly Chunk[]): number {
  let count = 0;
  return chunks.findLastIndex(({entries}) => (count += entries.length) > MOST) + 1;
}
