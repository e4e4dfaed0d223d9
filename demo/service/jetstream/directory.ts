import type {QuietRoom} from '../store.js';
import type {Head} from './record.js';

/** How many of the latest rooms are known, beside those that the bot looks after: as many as anybody may ask for. */
const MAX_LATEST = 1000;

/** All rooms that somebody may ask for without naming them, from their last records. */
export class Directory {
  /** The last that something was said in comes last. */
  readonly #latest = new Map<string, Head>();
  readonly #ofBot = new Map<string, Head>();

  note(room: string, head: Head): void {
    if (head.bot && !head.ended && !head.handedOver) this.#ofBot.set(room, head);
    else this.#ofBot.delete(room);
    if (head.lastSeq === 0) return;
    // What was seen or handed in moves no room.
    if (this.#latest.get(room)?.lastSeq !== head.lastSeq) this.#latest.delete(room);
    this.#latest.set(room, head);
    // Twice as many, so that it is rarely sorted out, and rooms whose last record is no message don't push others out.
    if (this.#latest.size > MAX_LATEST * 2) this.#forget();
  }

  latest(limit: number): readonly string[] {
    return this.#sorted()
      .slice(0, limit)
      .map(([room]) => room);
  }

  quiet(since: number, limit: number): readonly QuietRoom[] {
    return [...this.#ofBot]
      .filter(([, {lastAt}]) => lastAt <= since)
      .toSorted(([, a], [, b]) => a.lastAt - b.lastAt)
      .slice(0, limit)
      .map(([id, {rev, unread}]) => ({id, rev, unread}));
  }

  #forget(): void {
    for (const [room] of this.#sorted().slice(MAX_LATEST)) this.#latest.delete(room);
  }

  #sorted() {
    return [...this.#latest].toReversed().toSorted(([, a], [, b]) => b.lastAt - a.lastAt);
  }
}
