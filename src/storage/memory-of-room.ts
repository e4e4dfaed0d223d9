import {toJson} from '../model/to-json.js';
import {isObject} from '../model/wire.js';
import type {Safe} from './safe.js';
import {Slot} from './slot.js';

const ROOM = 'room';

/** How many messages are kept, the newest. */
const MOST_MESSAGES = 200;

/** How long they may be together, in characters of JSON. */
const MOST_TEXT = 500_000;

/** What an earlier page knew of a conversation. */
export interface Remembered {
  readonly room: string;
  readonly userId: string;
  /** As they came, not yet read by anybody. */
  readonly messages: readonly unknown[];
  /** Their places in the service's order. */
  readonly sequences: readonly number[];
  /** Whether there are messages from before the first. */
  readonly earlier: boolean;
  /** Everything up to there is known. */
  readonly cursor: number;
}

interface Kept {
  readonly sequence: number;
  readonly message: unknown;
  readonly size: number;
}

/** Keeps the end of a conversation, so that the next page shows it at once and asks only for what is new. */
export class MemoryOfRoom {
  readonly #slot: Slot;
  readonly #keepable: (message: unknown) => unknown;
  readonly #messages = new Map<string, Kept>();
  #party = {room: '', userId: ''};
  #earlier = false;
  #cursor = 0;

  /** @param keepable What may be kept of a message. */
  constructor(safe: Safe, keepable: (message: unknown) => unknown) {
    this.#slot = new Slot(safe, ROOM);
    this.#keepable = keepable;
  }

  /** What was kept, checked as far as it says anything; what its messages hold is the gate's business. */
  async load(): Promise<Remembered | undefined> {
    const kept = await this.#slot.read();
    if (!isObject(kept) || !isObject(kept['party']) || !Array.isArray(kept['messages'])) return undefined;
    const {room, userId} = kept['party'];
    const {cursor} = kept;
    if (typeof room !== 'string' || typeof userId !== 'string' || !isPlace(cursor)) return undefined;
    const pairs = kept['messages'].filter((pair): pair is [number, unknown] => Array.isArray(pair) && isPlace(pair[0]));
    this.begin({room, userId});
    this.#cursor = cursor;
    this.#earlier = kept['earlier'] === true;
    for (const [sequence, message] of pairs) this.#note(message, sequence);
    return {
      room,
      userId,
      messages: pairs.map(([, message]) => message),
      sequences: pairs.map(([sequence]) => sequence),
      earlier: this.#earlier,
      cursor,
    };
  }

  /** From now on another room is meant, of which nothing is known. */
  begin(party: {readonly room: string; readonly userId: string}): void {
    const {room, userId} = party;
    if (room === this.#party.room && userId === this.#party.userId) return;
    this.#party = {room, userId};
    this.#messages.clear();
    this.#earlier = false;
    this.#cursor = 0;
  }

  note(messages: readonly unknown[], sequences: readonly number[]): void {
    messages.forEach((message, index) => this.#note(message, sequences[index]!));
  }

  /** Says whether there are messages from before the first noted. */
  noteEarlier(more: boolean): void {
    this.#earlier = more;
  }

  /** Keeps what was noted until now. */
  reached(cursor: number): void {
    this.#cursor = Math.max(cursor, this.#cursor);
    this.#slot.write(() => this.#keep());
  }

  #note(message: unknown, sequence: number): void {
    const data = isObject(message) && isObject(message['data']) ? message['data'] : undefined;
    if (typeof data?.['id'] !== 'string') return;
    const kept = this.#keepable(message);
    this.#messages.set(data['id'], {sequence, message: kept, size: toJson(kept).length});
  }

  #keep(): unknown {
    const newest = this.#trim();
    return {
      party: this.#party,
      earlier: this.#earlier,
      cursor: this.#cursor,
      messages: newest.map(({sequence, message}) => [sequence, message]),
    };
  }

  /** The newest messages, as many as may be kept; the others are let go. */
  #trim(): readonly Kept[] {
    const newestFirst = [...this.#messages].toSorted(([, a], [, b]) => b.sequence - a.sequence);
    let size = 0;
    const kept = newestFirst.filter(([, each], index) => (size += each.size) <= MOST_TEXT && index < MOST_MESSAGES);
    if (kept.length < newestFirst.length) this.#earlier = true;
    for (const [id] of newestFirst.slice(kept.length)) this.#messages.delete(id);
    return kept.map(([, each]) => each).toReversed();
  }
}

/** A number that a service could have given: by any other it would be asked in vain, on each page anew. */
function isPlace(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
