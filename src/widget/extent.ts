import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Chunk} from '../conversation/history.js';
import type {Entry} from '../model/message.js';
import {SLICE} from '../model/slices.js';
import {idle, nextFrame} from '../model/turn.js';
import {type Around, Drawn, SCREEN} from './drawn.js';

/** Up to so many messages all are in the page: whatever searches, selects or reads it out reaches every one. */
const MOST = 10_000;

/** At least so many are drawn at a time. */
const FEW = 5;

/** So many chunks come back at a time that had left the page. */
const STEP = 10;

/** A conversation, and how it is to be drawn. */
export interface Scope extends Around {
  readonly chunks: readonly Chunk[];
  /** Whether the reader is at the end, so that nobody would miss the oldest messages now. */
  readonly isAtEnd: boolean;
}

/** Where chunks stand in the page: one that is drawn there, or is to be, or many one after the other that are far away. */
export interface Place {
  readonly chunks: readonly [Chunk, ...Chunk[]];
  /** Index of the first of them in `Extent.chunks`. */
  readonly index: number;
  /** Stays the same for as long as the place does. */
  readonly key: string | number;
}

/**
 * Which part of a conversation is in the page, and how far it is filled in: first the newest messages, then, when the
 * browser has time, a few at a time all others. Where much has changed, such as the language, what is out of sight
 * is drawn anew in the same way. Of more messages than a page holds well the oldest leave it while the reader is at the
 * end, until they are asked for; and while the reader is elsewhere, those are drawn that are nearest.
 */
export class Extent implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #drawn = new Drawn();
  #all: readonly Chunk[] = [];
  /** Id of the first chunk in the page, if there are others before it. */
  #cut: number | undefined;
  /** Id of the chunk that the reader has come to; `undefined` at the end. */
  #at: number | undefined;
  /** Where in it, as the index of an entry. */
  #from = Infinity;
  #inView: Around['inView'] = () => [];
  /** What a page holds well: the chunks that are nearest to the reader, and the newest. The nearest first. */
  #near: readonly Chunk[] = [];
  /** The others, the nearest first. */
  #far: readonly Chunk[] = [];
  #places: readonly Place[] = [];
  /** Ids of those that left while others were filled in, and have their places still: to take one away moves all others. */
  readonly #left = new Set<number>();
  #few = FEW;
  #isConnected = false;
  #isFilling = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The chunks that have a place in the page. */
  get chunks(): readonly Chunk[] {
    return this.#drawn.chunks;
  }

  /** What the chunks stand in, from the oldest to the newest. */
  get places(): readonly Place[] {
    return this.#places;
  }

  /** Whether there are messages before the first one in the page. */
  get isCut(): boolean {
    return this.chunks.length < this.#all.length;
  }

  /** What is drawn of the chunks. */
  get drawn(): Pick<Drawn, 'missingOf' | 'staleOf' | 'isOpen' | 'isShown' | 'isEmpty' | 'isVisited'> {
    return this.#drawn;
  }

  /** Whether a chunk has to be seen to when its reader comes near. */
  isBehind(chunk: Chunk): boolean {
    return !this.#drawn.isShown(chunk) || (this.#drawn.staleOf(chunk) > 0 && !this.#drawn.isOpen(chunk));
  }

  hostConnected(): void {
    this.#isConnected = true;
    if (this.#isWaiting) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
  }

  hostUpdated(): void {
    if (!this.#isFilling && this.#isWaiting) void this.#fill();
  }

  /** Takes note of what there is, and of how it is to be drawn, before each time it is. */
  take({chunks, isAtEnd, ...around}: Scope): void {
    const isNew = chunks !== this.#all;
    this.#all = chunks;
    if (isAtEnd && isNew) this.#cutAt(startOf(chunks));
    this.#inView = around.inView;
    this.#drawn.take(chunks.slice(this.#start), around);
    if (isAtEnd) this.#comeTo(undefined, Infinity);
    else this.#comeTo(this.#at, this.#from);
    this.#places = this.#placesNow();
  }

  /** What is far away, and is not drawn, takes one place however much it is. */
  #placesNow(): readonly Place[] {
    const soon = new Set(this.#near.filter((chunk) => this.#drawn.isEmpty(chunk)).slice(0, STEP));
    const isGap = (chunk: Chunk) => this.#drawn.isEmpty(chunk) && !soon.has(chunk) && !this.#left.has(chunk.id);
    const at = this.#at === undefined ? Infinity : this.chunks.findIndex(({id}) => id === this.#at);
    const places: {chunks: [Chunk, ...Chunk[]]; index: number}[] = [];
    this.chunks.forEach((chunk, index) => {
      const last = places.at(-1);
      if (last && isGap(chunk) && isGap(last.chunks[0])) last.chunks.push(chunk);
      else places.push({chunks: [chunk], index});
    });
    return places.map((place) => ({...place, key: keyOf(place, at)}));
  }

  /** Brings back messages that have left the page; returns whether there were any. */
  widen(): boolean {
    if (!this.isCut) return false;
    this.#admit(Math.max(0, this.#start - STEP));
    this.#host.requestUpdate();
    return true;
  }

  /** Draws these chunks before all others: the reader has come to them. */
  hurry(ids: readonly number[]): void {
    const coming = this.chunks.filter(({id}) => ids.includes(id)).map((chunk) => ({chunk, from: this.#fromOf(chunk)}));
    for (const {chunk, from} of coming) this.#drawn.begin(chunk, from);
    const first = coming.find(({chunk}) => chunk.id === ids[0]);
    if (!first) return;
    this.#comeTo(first.chunk.id, first.from);
    this.#host.requestUpdate();
  }

  /** Draws a message and those around it; returns whether there is one with that id. */
  reach(id: string): boolean {
    const isIt = ({message}: Entry) => message.id === id;
    const index = this.#all.findLastIndex(({entries}) => entries.some(isIt));
    if (index < 0) return false;
    const chunk = this.#all[index]!;
    if (index < this.#start) this.#admit(index);
    this.#comeTo(chunk.id, chunk.entries.findIndex(isIt));
    this.#drawn.begin(chunk, this.#from);
    this.#host.requestUpdate();
    return true;
  }

  /** Index of the entry of a chunk that is the nearest to its reader. */
  #fromOf(chunk: Chunk): number {
    const at = this.chunks.findLastIndex(({id}) => this.#at === undefined || id === this.#at);
    const index = this.chunks.indexOf(chunk);
    const from = index < at ? Infinity : index > at ? 0 : this.#from;
    return Math.min(from, chunk.entries.length);
  }

  /** Gives a place to all chunks from this one on. */
  #admit(index: number): void {
    this.#drawn.admit(this.#all.slice(index, this.#start));
    this.#cutAt(index);
  }

  #cutAt(index: number): void {
    this.#cut = index > 0 ? this.#all[index]!.id : undefined;
  }

  get #start(): number {
    if (this.#cut === undefined) return 0;
    const start = this.#all.findIndex(({id}) => id === this.#cut);
    return start < 0 ? startOf(this.#all) : start;
  }

  /** Whether there is something to draw, or to take away, when there is time. */
  get #isWaiting(): boolean {
    return this.#near.some(this.#isUndone) || this.#far.some(this.#isDrawn);
  }

  readonly #isUndone = (chunk: Chunk): boolean => !this.#drawn.isDone(chunk);

  readonly #isDrawn = (chunk: Chunk): boolean => !this.#drawn.isEmpty(chunk);

  /** Whether there are places for more messages than a page holds well. */
  get #isFull(): boolean {
    return this.chunks.reduce((sum, {entries}) => sum + entries.length, 0) > MOST;
  }

  /** Finds out what is near to the chunk that the reader has come to, or else to the end. */
  #comeTo(id: number | undefined, from: number): void {
    this.#at = id;
    this.#from = from;
    const at = this.chunks.findLastIndex((chunk) => id === undefined || chunk.id === id);
    const sorted = this.chunks
      .map((chunk, index) => ({chunk, distance: Math.abs(index - at)}))
      .toSorted((one, other) => one.distance - other.distance)
      .map(({chunk}) => chunk);
    const border = this.#isFull ? endOf(sorted) : sorted.length;
    const isNear = (chunk: Chunk, index: number) => index < border || this.#drawn.isOpen(chunk);
    this.#near = sorted.filter(isNear);
    this.#far = sorted.filter((chunk, index) => !isNear(chunk, index));
  }

  async #fill(): Promise<void> {
    this.#isFilling = true;
    try {
      while (this.#isConnected && this.#isWaiting) {
        // What is put into a place that the browser has not seen out of view yet, is laid out at once.
        const places = new Set(this.#places.flatMap(({chunks: [{id}, ...others]}) => (others.length > 0 ? [] : id)));
        await nextFrame();
        await idle();
        await this.#fillSlice(places);
      }
    } finally {
      this.#isFilling = false;
      if (this.#left.size > 0) this.#host.requestUpdate();
      this.#left.clear();
    }
  }

  /** Draws as many as can be expected to take no longer than a slice, by how long the last ones took. */
  async #fillSlice(places: ReadonlySet<number>): Promise<void> {
    const start = performance.now();
    // Where all around them is drawn, readers go far without coming to anything that is not.
    if (this.#far.length > 0 && this.#at === undefined) this.#comeTo([...this.#inView()][0], Infinity);
    const leaving = this.#far.findLast(this.#isDrawn);
    const next = () => this.#near.find(this.#isUndone);
    const first = next();
    // What leaves makes room for no more than it was, and what is seen is laid out in the same frame.
    const isSeen = first !== undefined && this.#drawn.isVisited(first);
    const most = Math.min(this.#few, leaving?.entries.length ?? Infinity, isSeen ? SCREEN : Infinity);
    if (leaving) {
      this.#drawn.empty(leaving);
      this.#left.add(leaving.id);
    }
    let count = 0;
    for (let chunk = next(); chunk && places.has(chunk.id) && count < most; chunk = next()) {
      count += this.#drawn.fillIn(chunk, most - count, this.#fromOf(chunk));
    }
    if (count === 0 && !leaving) return;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const took = Math.max(performance.now() - start, 1);
    this.#few = Math.max(FEW, Math.min(2 * this.#few, Math.round((count * SLICE) / took)));
  }
}

/** Names a place. What leaves many in one place is at that end of it which is nearer to the reader, who is at `at`. */
function keyOf({chunks, index}: Omit<Place, 'key'>, at: number): string | number {
  if (chunks.length === 1) return chunks[0].id;
  return index < at ? `from ${chunks[0].id}` : `to ${chunks.at(-1)!.id}`;
}

/** How many of the first of these chunks a page holds well. */
function endOf(chunks: readonly Chunk[]): number {
  let count = 0;
  return chunks.findIndex(({entries}) => (count += entries.length) > MOST);
}

/** Index of the first of the newest chunks that a page holds well. */
function startOf(chunks: readonly Chunk[]): number {
  let count = 0;
  return chunks.findLastIndex(({entries}) => (count += entries.length) > MOST) + 1;
}
