import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Chunk} from '../conversation/history.js';
import {idle} from '../model/turn.js';

/** Up to so many messages all are in the page: whatever searches, selects or reads it out reaches every one. */
const MOST = 10_000;

/** So many messages that are new are drawn at once. */
const AT_ONCE = 200;

/** So many chunks come back at a time that had left the page. */
const STEP = 10;

/** How long the page is held up at a time, in milliseconds. */
const SLICE = 8;

/**
 * Which part of a conversation is in the page, and how far it is filled in: first the newest messages, then, when the
 * browser has time, chunk by chunk all before them. Of more messages than a page holds well the oldest leave it while
 * the reader is at the end, until they are asked for.
 */
export class Extent implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #all: readonly Chunk[] = [];
  #chunks: readonly Chunk[] = [];
  #filled: ReadonlySet<number> = new Set();
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

  /** Whether a chunk is drawn, rather than only its place. */
  isFilled({id}: Chunk): boolean {
    return this.#filled.has(id);
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
    const isNew = all !== this.#all;
    this.#all = all;
    if (mayCut && isNew) this.#cutAt(startOf(all));
    this.#chunks = all.slice(this.#start);
    const filled = this.#chunks.filter((chunk) => this.isFilled(chunk));
    let room = AT_ONCE;
    for (const chunk of this.#chunks.toReversed()) {
      if (known.has(chunk.id) || room <= 0) continue;
      room -= chunk.entries.length;
      filled.push(chunk);
    }
    this.#filled = new Set(filled.map(({id}) => id));
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
    const wanted = [...ids].filter((id) => !this.#filled.has(id));
    if (wanted.length === 0) return;
    this.#filled = new Set([...this.#filled, ...wanted]);
    this.#host.requestUpdate();
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

  /** The newest chunk that is not drawn yet. */
  get #waiting(): Chunk | undefined {
    return this.#chunks.findLast((chunk) => !this.isFilled(chunk));
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

  async #fillSlice(): Promise<void> {
    const start = performance.now();
    let [last, now] = [start, start];
    // One more as long as it can be expected to fit in.
    while (this.#isConnected && this.#waiting && now - start + (now - last) < SLICE) {
      this.hurry([this.#waiting.id]);
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
