import type {MessagePage, ServiceEntry} from '../../../src/transport/protocol.js';
import {type KeptMessage, readEntry, readPage} from '../entries.js';
import {factsOf} from '../facts.js';
import type {Changes, Place} from '../store.js';
import type {Head, KeptFile, LogRecord} from './record.js';

/** A message, and what is asked about it again and again. */
export interface LoggedMessage extends KeptMessage {
  readonly user: string;
  readonly byAgent: boolean;
  readonly isSaid: boolean;
}

/**
 * What the records of a room come to. All that was stored gets in, in its order; a record that was judged by less than all
 * before it counts for nothing, at every process alike.
 */
export class RoomLog {
  /** Undefined while there is no record. */
  head: Head | undefined;
  /** Sequence of the last record, in the stream. */
  last = 0;
  readonly #messages: LoggedMessage[] = [];
  readonly #indexById = new Map<string, number>();
  readonly #indexByRev = new Map<number, number>();
  readonly #files = new Map<string, KeptFile>();
  #firstRev = 0;

  add({after, changes, head}: LogRecord, sequence: number): void {
    const isVoid = this.last !== 0 && after !== this.last;
    this.last = sequence;
    if (isVoid) return;
    this.head = head;
    for (const change of changes) {
      if (change.type === 'file') {
        this.#files.set(change.id, change.file);
      } else if (change.type === 'message') {
        const {seq, message} = change;
        const {user, byAgent, isSaid} = factsOf(message);
        const kept = {seq, rev: seq, seenAt: null, message: JSON.stringify(message), user, byAgent, isSaid};
        this.#indexById.set(message.data.id, this.#messages.push(kept) - 1);
        this.#indexByRev.set(seq, this.#messages.length - 1);
        this.#firstRev ||= seq;
      } else {
        for (const [index, id] of change.ids.entries()) this.#see(id, change.rev + index, change.at);
      }
    }
  }

  message(id: string): LoggedMessage | undefined {
    return this.#messages[this.#indexById.get(id) ?? -1];
  }

  file(id: string): KeptFile | undefined {
    return this.#files.get(id);
  }

  get fileBytes(): number {
    return [...this.#files.values()].reduce((sum, {size}) => sum + size, 0);
  }

  get lastEntry(): ServiceEntry | undefined {
    const last = this.#messages.at(-1);
    return last && readEntry(last);
  }

  page({after, before = Infinity}: Place, limit: number): MessagePage {
    if (after !== undefined) {
      const from = this.#messages.findLastIndex(({seq}) => seq <= after) + 1;
      return readPage(this.#messages.slice(from, from + limit + 1), limit);
    }
    const end = this.#messages.findLastIndex(({seq}) => seq < before) + 1;
    const {entries, more} = readPage(this.#messages.slice(Math.max(0, end - limit - 1), end).toReversed(), limit);
    return {entries: entries.toReversed(), more};
  }

  changes(since: number, limit: number): Changes {
    const newest = this.head?.rev ?? 0;
    const found: LoggedMessage[] = [];
    for (let rev = Math.max(since + 1, this.#firstRev); rev <= newest && found.length <= limit; rev++) {
      const message = this.#messages[this.#indexByRev.get(rev) ?? -1];
      if (message) found.push(message);
    }
    const page = readPage(found, limit);
    return {...page, rev: page.more ? page.entries.at(-1)!.rev : newest};
  }

  #see(id: string, rev: number, seenAt: number): void {
    const index = this.#indexById.get(id);
    // Its message has aged out.
    if (index === undefined) return;
    const before = this.#messages[index]!;
    this.#messages[index] = {...before, rev, seenAt};
    this.#indexByRev.delete(before.rev);
    this.#indexByRev.set(rev, index);
  }
}
