import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Chunk} from '../conversation/history.js';
import {idle, nextFrame} from '../model/turn.js';

/** Up to so many messages all are in the page: whatever searches, selects or reads it out reaches every one. */
const MOST = 10_000;

/** So many messages that are new are drawn at once: more than a screen shows. */
const AT_ONCE = 15;

/** At least so many are drawn at a time. */
const FEW = 10;

/** So many chunks come back at a time that had left the page. */
const STEP = 10;

/** How long the page is held up at a time, in milliseconds. */
const SLICE = 8;

/**
 * Which part of a conversation is in the page, and how far it is filled in: first the newest messages, then, when the
 * browser has time, a few at a time all before them. Of more messages than a page holds well the oldest leave it while
 * the reader is at the end, until they are asked for.
 */
export class Extent implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #all: readonly Chunk[] = [];
  #chunks: readonly Chunk[] = [];
  /** How many of its oldest messages are not drawn yet, by the id of a chunk that is not filled. */
  #missing = new Map<number, number>();
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

  /** How many of the oldest messages of a chunk are not drawn yet. */
  missingOf({id, entries}: Chunk): number {
    return Math.min(this.#missing.get(id) ?? 0, entries.length);
  }

  /** Whether what is drawn of a chunk is shown: not while it is only being prepared. */
  isShown(chunk: Chunk): boolean {
    return this.missingOf(chunk) === 0 || this.#begun.has(chunk.id);
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

  /** @param mayCut Whether nobody would miss the oldest messages now. */
  take(all: readonly Chunk[], mayCut: boolean): void {
    const known = new Map(this.#chunks.map((chunk) => [chunk.id, chunk]));
    const missing = new Map<number, number>();
    const begun = new Set<number>();
    const isNew = all !== this.#all;
    this.#all = all;
    if (mayCut && isNew) this.#cutAt(startOf(all));
    this.#chunks = all.slice(this.#start);
    let room = AT_ONCE;
    // What the last chunk was, if it is a part of it now: the other part comes next.
    let whole: Chunk | undefined;
    for (const chunk of this.#chunks.toReversed()) {
      const {id, entries} = chunk;
      const before = known.get(id);
      const isSplit = whole?.entries.some(({message}) => message.id === entries[0]!.message.id);
      const count = before
        ? this.#missingSince(before, chunk)
        : Math.min(isSplit ? this.missingOf(whole!) : Math.max(0, entries.length - room), entries.length);
      whole = before && before.entries.length > entries.length ? before : undefined;
      room = Math.max(0, room - entries.length + count);
      if (count > 0) missing.set(id, count);
      if (count > 0 && (before ? this.isShown(before) : count < entries.length)) begun.add(id);
    }
    this.#missing = missing;
    this.#begun = begun;
  }

  /** How many are not drawn yet of a chunk that may have got more: those before what is drawn have time. */
  #missingSince(before: Chunk, {entries}: Chunk): number {
    const first = before.entries[this.missingOf(before)]?.message.id;
    if (first === entries[this.missingOf(before)]?.message.id) return this.missingOf(before);
    return Math.max(
      0,
      entries.findIndex(({message}) => message.id === first),
    );
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
    for (const id of ids) if (this.#missing.delete(id)) this.#host.requestUpdate();
  }

  /** Draws the chunk that holds a message; returns whether there is one. */
  reach(id: string): boolean {
    const index = this.#all.findLastIndex(({entries}) => entries.some(({message}) => message.id === id));
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

  /** The newest chunk that is not filled. */
  get #waiting(): Chunk | undefined {
    return this.#missing.size > 0 ? this.#chunks.findLast((chunk) => this.missingOf(chunk) > 0) : undefined;
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
    const missing = this.missingOf(chunk);
    if (missing > most) this.#missing.set(chunk.id, missing - most);
    else this.#missing.delete(chunk.id);
    return Math.min(missing, most);
  }
}

/** Index of the first of the newest chunks that a page holds well. */
function startOf(chunks: readonly Chunk[]): number {
  let count = 0;
  return chunks.findLastIndex(({entries}) => (count += entries.length) > MOST) + 1;
}
