import type {Readable} from 'node:stream';
import type {Envelope} from '../../src/model/message.js';
import type {JsonObject} from '../../src/model/wire.js';
import type {MessagePage, ServiceEntry} from '../../src/transport/protocol.js';

/** A chat, as it was opened. */
export interface Room {
  readonly id: string;
  /** The customer's id. */
  readonly user: string;
  /** The customer's language, as far as their browser told. */
  readonly language: string;
  /** Whether the bot takes part. */
  readonly bot: boolean;
}

/** A chat, as it stands. */
export interface RoomState extends Room {
  /** Number of the latest change. */
  readonly rev: number;
  readonly ended: boolean;
  /** A person has taken over from the bot, or is to. */
  readonly handedOver: boolean;
  /** The customer's, or `''`. */
  readonly nickname: string;
  /** How many of the customer's messages nobody has seen. */
  readonly unread: number;
  readonly last: ServiceEntry | undefined;
}

/** What became of a message. */
export interface Receipt {
  readonly seq: number;
  readonly rev: number;
  /** Whether it was there before. */
  readonly isRepeated: boolean;
}

/** Where a page of messages begins: after or before a `seq`, or at the end. */
export interface Place {
  readonly after?: number | undefined;
  readonly before?: number | undefined;
}

/** Changes after some `rev`, in their order. */
export interface Changes {
  readonly entries: readonly ServiceEntry[];
  /** Number of the latest change told by `entries`, or of the room's latest when there are no more. */
  readonly rev: number;
  readonly more: boolean;
}

/** What is known of a file before its bytes are kept. */
export interface FileFacts {
  readonly owner: string;
  readonly type: string;
  readonly size: number;
  /** Of its bytes, to tell a repetition from another file. */
  readonly hash: string;
}

export interface StoredFile extends FileFacts {
  open(): Readable;
}

/** An open chat in which nothing happens. */
export type QuietRoom = Pick<RoomState, 'id' | 'rev' | 'unread'>;

/**
 * What processes tell each other at this moment, and nobody keeps: who writes, who is there. It comes to all others that
 * listen, at most once, and not back to the sender.
 */
export interface Signals {
  signal(topic: string, news: JsonObject): void;
  /** Calls back for what others say about a topic, until the returned function is called. */
  hear(topic: string, heard: (news: JsonObject) => void): () => void;
}

/**
 * Where services keep what they are told; one process, or many that share it. Whatever a promise stands for is durable when
 * it resolves. All that is refused is refused by a `Refusal`; whatever else goes wrong, too, as `unavailable`: then nobody
 * knows whether it happened, and it is safe to do it again.
 *
 * An engine needs one ordered log for each room and a way to wait for its next entry, no more. What another process added
 * is read and told a moment later; what was told once is never taken back.
 */
export interface Store extends Signals {
  /** What signs tokens, in bytes: the same for all processes, and for as long as the store lasts. */
  secret(): Promise<Uint8Array>;

  createRoom(room: Room): Promise<void>;
  /** Undefined when there is no such room. */
  room(id: string): Promise<RoomState | undefined>;
  /** The rooms in which something was said, the latest first. */
  rooms(limit: number): Promise<readonly RoomState[]>;
  /** Open rooms that only the bot looks after and in which nothing happened since a time (ms), the quietest first. */
  quietRooms(since: number, limit: number): Promise<readonly QuietRoom[]>;

  /**
   * Adds a message, unless one with its id is there. With `ifRev` only if nothing happened after it, else `conflict`.
   * Messages are added in the order of the calls.
   */
  append(room: string, message: Envelope, options?: {ifRev?: number}): Promise<Receipt>;
  /** Sets when the messages of the other side were seen, of those not seen before. */
  markSeen(room: string, ids: readonly string[], byAgent: boolean, at: number): Promise<void>;

  page(room: string, place: Place, limit: number): Promise<MessagePage>;
  /** The newest messages together with the `rev` they stand for. */
  latest(room: string, limit: number): Promise<MessagePage & {readonly rev: number}>;
  changes(room: string, since: number, limit: number): Promise<Changes>;

  /** Calls back after every change in a room from now on, whoever makes it, until the returned function is called. */
  follow(room: string, changed: () => void): () => void;
  /** The same for all rooms, new ones too, and whether it was this process that made the change. */
  followAll(changed: (room: string, isOurs: boolean) => void): () => void;

  /** Takes the bytes over from a file beside its own, which is then gone. */
  putFile(room: string, id: string, facts: FileFacts, path: string): Promise<void>;
  file(room: string, id: string): Promise<StoredFile | undefined>;
  /** How many bytes the files of a room have. */
  fileBytes(room: string): Promise<number>;

  /** Rejects when nothing can be kept at present. */
  check(): Promise<void>;
  /** Finishes what was begun. */
  close(): Promise<void>;
}
