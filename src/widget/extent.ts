import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Chunk} from '../conversation/history.js';
import {idle} from '../model/turn.js';

/** Up to so many messages all are in the page: whatever searches, selects or reads it out reaches every one. */
const MOST = 10_000;

/** So many messages that are new are drawn at once: more than a screen shows. */
const AT_ONCE = 25;

/** So many are drawn between two looks at the clock. */
const FEW = 25;

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
    const known = new Set(this.#chunks.map(({id}) => id));
    const missing = new Map<number, number>();
    const begun = new Set<number>();
    const isNew = all !== this.#all;
    this.#all = all;
    if (mayCut && isNew) this.#cutAt(startOf(all));
    this.#chunks = all.slice(this.#start);
    let room = AT_ONCE;
    for (const chunk of this.#chunks.toReversed()) {
      const {id, entries} = chunk;
      const isKnown = known.has(id);
      const count = isKnown ? this.missingOf(chunk) : Math.max(0, entries.length - room);
      if (!isKnown) room -= entries.length - count;
      if (count > 0) missing.set(id, count);
      if (count > 0 && (isKnown ? this.#begun.has(id) : count < entries.length)) begun.add(id);
    }
    this.#missing = missing;
    this.#begun = begun;
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
        await idle();
        await this.#fillSlice();
      }
    } finally {
      this.#isFilling = false;
    }
  }

  #fillFew(chunk: Chunk): void {
    const left = this.missingOf(chunk) - FEW;
    if (left > 0) this.#missing.set(chunk.id, left);
    else this.#missing.delete(chunk.id);
    this.#host.requestUpdate();
  }

  async #fillSlice(): Promise<void> {
    const start = performance.now();
    let [last, now] = [start, start];
    // Some more as long as they can be expected to fit in.
    for (let chunk = this.#waiting; chunk && now - start + (now - last) < SLICE; chunk = this.#waiting) {
      this.#fillFew(chunk);
      await this.#host.updateComplete;
      [last, now] = [now, performance.now()];
    }
  }
}

/** Index of the first of the newest chunks that a page holds well. */
function startOf(chunks: readonly Chunk[]): number {
  let count = 0;
  return chunks.findLastIndex(({entries}) => (count += entries.length) > MOST) + 1;
}
