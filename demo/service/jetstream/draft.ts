import type {Envelope} from '../../../src/model/message.js';
import {Refusal} from '../errors.js';
import {factsOf} from '../facts.js';
import type {FileFacts, Receipt, Room} from '../store.js';
import type {Change, Head, KeptFile} from './record.js';
import type {LoggedMessage, RoomLog} from './room-log.js';

type Known = Pick<LoggedMessage, 'seq' | 'seenAt' | 'user' | 'byAgent' | 'isSaid'>;

/** What is to be written next to a room's log: judged by what the log says, and by what was drafted before. */
export class Draft {
  readonly changes: Change[] = [];
  readonly #log: RoomLog;
  readonly #messages = new Map<string, Known>();
  readonly #files = new Map<string, KeptFile>();
  #head: Head | undefined;
  /** How heavy the changes are, in bytes. */
  weight = 0;

  constructor(log: RoomLog) {
    this.#log = log;
    this.#head = log.head;
  }

  /** The room as it will be; refuses where there is none. */
  get head(): Head {
    if (!this.#head) throw new Refusal('not-found', 'There is no such chat.');
    return this.#head;
  }

  /** Whether there is anything to write. */
  get isEmpty(): boolean {
    return this.#head === this.#log.head && this.changes.length === 0;
  }

  /** `at`: the time of the call, by which its repetition is known. */
  open({user, language, bot}: Room, at: number): void {
    const {head} = this.#log;
    if (head?.user === user && head.rev === 0 && head.lastAt === at) return;
    if (this.#head) throw new Refusal('conflict', 'There is a chat with this id.');
    const nothing = {rev: 0, ended: false, handedOver: false, nickname: '', unread: 0, lastSeq: 0};
    this.#head = {user, language, bot, ...nothing, lastAt: at};
  }

  append(message: Envelope, ifRev: number | undefined): Receipt {
    const {id} = message.data;
    const {user, byAgent, isSaid, ends, handsOver, nickname} = factsOf(message);
    const known = this.#message(id);
    if (known) {
      const isSame = known.user === user && known.byAgent === byAgent;
      if (!isSame) throw new Refusal('conflict', 'There is a message of somebody else with this id.');
      return {seq: known.seq, rev: known.seq, isRepeated: true};
    }
    const {head} = this;
    if (head.ended) throw new Refusal('ended', 'This chat is over.');
    if (ifRev !== undefined && ifRev !== head.rev) throw new Refusal('conflict', 'Something else came first.');
    if ((this.#file(id)?.owner ?? user) !== user) {
      throw new Refusal('conflict', 'This id is that of somebody else’s file.');
    }
    const seq = head.rev + 1;
    this.#messages.set(id, {seq, seenAt: null, user, byAgent, isSaid});
    this.#add({type: 'message', seq, message});
    this.#head = {
      ...head,
      rev: seq,
      lastSeq: seq,
      lastAt: Date.now(),
      ended: ends,
      handedOver: head.handedOver || handsOver,
      nickname: byAgent ? head.nickname : nickname || head.nickname,
      unread: head.unread + Number(isSaid && !byAgent),
    };
    return {seq, rev: seq, isRepeated: false};
  }

  /** Marks what an agent, or the customer, has seen. */
  markSeen(ids: readonly string[], byAgent: boolean, at: number): void {
    const {head} = this;
    const seen = ids.filter((id) => {
      const message = this.#message(id);
      if (!message || message.byAgent === byAgent || message.seenAt !== null) return false;
      this.#messages.set(id, {...message, seenAt: at});
      return true;
    });
    if (seen.length === 0) return;
    this.#add({type: 'seen', rev: head.rev + 1, ids: seen, at});
    const read = byAgent ? seen.filter((id) => this.#message(id)?.isSaid).length : 0;
    this.#head = {...head, rev: head.rev + seen.length, unread: head.unread - read};
  }

  /** Returns the name of the object that nobody needs any more. */
  putFile(id: string, facts: FileFacts, object: string): string | undefined {
    void this.head;
    const known = this.#file(id);
    const said = this.#message(id);
    if ((known?.owner ?? facts.owner) !== facts.owner || (said?.user ?? facts.owner) !== facts.owner) {
      throw new Refusal('conflict', 'This id is somebody else’s.');
    }
    if (known?.hash === facts.hash && known.size === facts.size) return known.object === object ? undefined : object;
    if (said && known) throw new Refusal('conflict', 'This file was sent, and can’t be changed any more.');
    const file = {...facts, object};
    this.#files.set(id, file);
    this.#add({type: 'file', id, file});
    return known?.object;
  }

  #add(change: Change): void {
    this.changes.push(change);
    this.weight += Buffer.byteLength(JSON.stringify(change));
  }

  #message(id: string): Known | undefined {
    return this.#messages.get(id) ?? this.#log.message(id);
  }

  #file(id: string): KeptFile | undefined {
    return this.#files.get(id) ?? this.#log.file(id);
  }
}
