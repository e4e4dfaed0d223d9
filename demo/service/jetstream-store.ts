import {randomBytes} from 'node:crypto';
import type {Envelope} from '../../src/model/message.js';
import type {JsonObject} from '../../src/model/wire.js';
import type {ServiceEntry} from '../../src/transport/protocol.js';
import {Refusal, refusalOf} from './errors.js';
import {Followers} from './followers.js';
import {Directory} from './jetstream/directory.js';
import {Engine, type EngineOptions} from './jetstream/engine.js';
import {openFile, putFile} from './jetstream/files.js';
import {LiveRoom} from './jetstream/live-room.js';
import {type Head, latestIn, type LogRecord, subjectOf} from './jetstream/record.js';
import type {RoomLog} from './jetstream/room-log.js';
import {Tail} from './jetstream/tail.js';
import type {FileFacts, Place, Receipt, Room, RoomState, Store} from './store.js';

/** How many rooms a process has at hand that nobody follows there. */
const MAX_AT_HAND = 2000;

const SIGNALS = 'chat.signal.';

/** Keeps everything in NATS JetStream, for as many processes as there are: any of them serves any room. */
export class JetStreamStore implements Store {
  readonly #engine: Engine;
  readonly #tail: Tail;
  readonly #directory = new Directory();
  readonly #followers = new Followers();
  /** Those asked for last come last. */
  readonly #rooms = new Map<string, LiveRoom>();

  private constructor(engine: Engine) {
    this.#engine = engine;
    this.#tail = new Tail(engine, (room, record, sequence) => {
      this.#directory.note(room, record.head);
      const live = this.#rooms.get(room);
      if (live) live.hear(record, sequence);
      else this.#followers.tell(room, record.by === engine.name);
    });
  }

  /** Rejects when none of the servers can be reached. */
  static async open(options: EngineOptions): Promise<JetStreamStore> {
    return new JetStreamStore(await Engine.open(options));
  }

  secret() {
    return this.#engine.setting('secret', randomBytes(32));
  }

  createRoom(room: Room) {
    const at = Date.now();
    return this.#write(room.id, (draft) => draft.open(room, at));
  }

  async room(id: string) {
    const record = await this.#peek(id);
    const last = record && latestIn(record);
    if (record && last !== undefined) return stateOf(id, record.head, last ?? undefined);
    const log = await this.#read(id);
    return log?.head && stateOf(id, log.head, log.lastEntry);
  }

  async rooms(limit: number) {
    await this.#tail.ready;
    const states = await Promise.all(this.#directory.latest(limit).map((id) => this.room(id)));
    return states.filter((state) => state !== undefined);
  }

  async quietRooms(since: number, limit: number) {
    await this.#tail.ready;
    return this.#directory.quiet(since, limit);
  }

  append(room: string, message: Envelope, {ifRev}: {ifRev?: number} = {}): Promise<Receipt> {
    return this.#write(room, (draft) => draft.append(message, ifRev));
  }

  async markSeen(room: string, ids: readonly string[], byAgent: boolean, at: number) {
    // Who saw a message may have been told of it by another process, which is ahead of this one.
    await this.#existing(room, (log) => ids.every((id) => log.message(id)));
    await this.#write(room, (draft) => draft.markSeen(ids, byAgent, at));
  }

  async page(room: string, place: Place, limit: number) {
    return (await this.#existing(room)).page(place, limit);
  }

  async latest(room: string, limit: number) {
    const log = await this.#existing(room);
    return {...log.page({}, limit), rev: log.head?.rev ?? 0};
  }

  async changes(room: string, since: number, limit: number) {
    if ((await this.#peek(room))?.head.rev === since) return {entries: [], rev: since, more: false};
    const log = await this.#existing(room, ({head}) => since <= (head?.rev ?? 0));
    return log.changes(since, limit);
  }

  follow(room: string, changed: () => void) {
    return this.#followers.add(room, changed);
  }

  followAll(changed: (room: string, isOurs: boolean) => void) {
    return this.#followers.addForAll(changed);
  }

  signal(topic: string, news: JsonObject) {
    if (!this.#engine.isClosed) this.#engine.connection.publish(SIGNALS + topic, JSON.stringify(news));
  }

  hear(topic: string, heard: (news: JsonObject) => void) {
    const subscription = this.#engine.connection.subscribe(SIGNALS + topic, {
      callback: (error, message) => {
        if (!error) heard(message.json<JsonObject>());
      },
    });
    return () => subscription.unsubscribe();
  }

  async putFile(room: string, id: string, facts: FileFacts, path: string) {
    await this.#existing(room);
    await told(putFile(this.#engine, this.#live(room), id, facts, path));
  }

  async file(room: string, id: string) {
    const file = (await this.#read(room, (log) => log.file(id) !== undefined))?.file(id);
    return file && told(openFile(this.#engine, file));
  }

  async fileBytes(room: string) {
    return (await this.#read(room))?.fileBytes ?? 0;
  }

  check() {
    return told(this.#engine.check());
  }

  async close() {
    await Promise.all([...this.#rooms.values()].map((room) => room.flush()));
    this.#tail.stop();
    await this.#engine.close();
  }

  async #write<T>(room: string, work: Parameters<typeof LiveRoom.prototype.write<T>>[0]): Promise<T> {
    return this.#live(room).write(work);
  }

  /** The log of a room, read anew where it does not hold what somebody asks for. */
  async #read(room: string, suffices: (log: RoomLog) => boolean = () => true): Promise<RoomLog | undefined> {
    if (!subjectOf(room)) return undefined;
    const live = this.#live(room);
    const log = await told(live.read());
    return suffices(log) ? log : told(live.read(true));
  }

  async #existing(room: string, suffices?: (log: RoomLog) => boolean): Promise<RoomLog> {
    const log = await this.#read(room, suffices);
    if (!log?.head) throw new Refusal('not-found', 'There is no such chat.');
    return log;
  }

  /** The room's last record, where it was not read yet and that tells enough. */
  async #peek(room: string): Promise<LogRecord | undefined> {
    return subjectOf(room) ? told(this.#live(room).peek()) : undefined;
  }

  #live(room: string): LiveRoom {
    const subject = subjectOf(room);
    if (!subject) throw new Refusal('not-found', 'There is no such chat.');
    const live =
      this.#rooms.get(room) ?? new LiveRoom(subject, this.#engine, (ours) => this.#followers.tell(room, ours));
    this.#rooms.delete(room);
    this.#rooms.set(room, live);
    if (this.#rooms.size > MAX_AT_HAND) this.#forget();
    return live;
  }

  /** Lets the room go that was asked for longest ago, unless somebody needs it: such are looked at again only later. */
  #forget(): void {
    for (const [room, live] of this.#rooms) {
      this.#rooms.delete(room);
      if (!live.isBusy && !this.#followers.has(room)) return;
      this.#rooms.set(room, live);
      if (this.#rooms.size <= MAX_AT_HAND) return;
      break;
    }
  }
}

function stateOf(id: string, head: Head, last: ServiceEntry | undefined): RoomState {
  const {user, language, bot, rev, ended, handedOver, nickname, unread} = head;
  return {id, user, language, bot, rev, ended, handedOver, nickname, unread, last};
}

/** What went wrong in the engine, as something that can be told. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw refusalOf(error);
  }
}
