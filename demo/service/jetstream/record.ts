import type {Envelope} from '../../../src/model/message.js';
import type {ServiceEntry} from '../../../src/transport/protocol.js';
import {readEntry} from '../entries.js';
import type {FileFacts, Room} from '../store.js';

/** A room as one of its records leaves it, so that the last record alone tells it, and older ones may age out. */
export interface Head extends Omit<Room, 'id'> {
  readonly rev: number;
  readonly ended: boolean;
  readonly handedOver: boolean;
  readonly nickname: string;
  readonly unread: number;
  /** `seq` of the latest message, or 0. */
  readonly lastSeq: number;
  /** When it came, or when the room was opened, in milliseconds. */
  readonly lastAt: number;
}

/** A file as a room knows it; its bytes are an object of that name. */
export interface KeptFile extends FileFacts {
  readonly object: string;
}

/** Something that happened in a room. */
export type Change =
  | {readonly type: 'message'; readonly seq: number; readonly message: Envelope}
  /** The first of the messages has `rev`, each other one more than the one before. */
  | {readonly type: 'seen'; readonly rev: number; readonly ids: readonly string[]; readonly at: number}
  | {readonly type: 'file'; readonly id: string; readonly file: KeptFile};

/** What is written to a room's log in one go: a message of the stream, on the room's subject. */
export interface LogRecord {
  /** Which process wrote it. */
  readonly by: string;
  /** The sequence of the room's record before, in the stream, or 0. It was still the last when this one was stored. */
  readonly after: number;
  readonly changes: readonly Change[];
  readonly head: Head;
}

/** The room's latest message as a record tells it; `undefined` where it does not tell, `null` where nothing was said yet. */
export function latestIn({changes, head}: LogRecord): ServiceEntry | null | undefined {
  if (head.lastSeq === 0) return null;
  // Who saw it may have done so in the same breath.
  if (changes.some(({type}) => type === 'seen')) return undefined;
  const change = changes.findLast((each) => each.type === 'message');
  if (change?.seq !== head.lastSeq) return undefined;
  const {seq, message} = change;
  return readEntry({seq, rev: seq, seenAt: null, message: JSON.stringify(message)});
}

const PREFIX = 'chat.room.';

/** The subjects of all rooms. */
export const ROOMS = `${PREFIX}*`;

/** The subject of a room, or `undefined` where no room can have that id. */
export function subjectOf(room: string): string | undefined {
  return /^[\w-]{1,200}$/.test(room) ? PREFIX + room : undefined;
}

/** The room of a subject. */
export function roomOf(subject: string): string {
  return subject.slice(PREFIX.length);
}
