import type Database from 'libsql';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Envelope} from '../../src/model/message.js';
import {refusalOf} from './errors.js';
import {Files} from './sqlite/files.js';
import {GroupCommit} from './sqlite/group-commit.js';
import {Messages} from './sqlite/messages.js';
import {Rooms} from './sqlite/rooms.js';
import {openDatabase} from './sqlite/schema.js';
import type {FileFacts, Place, Room, Store} from './store.js';

/** Keeps everything in one folder: an SQLite database, and the files beside it. */
export class SqliteStore implements Store {
  readonly #db: Database.Database;
  readonly #writer: GroupCommit;
  readonly #messages: Messages;
  readonly #rooms: Rooms;
  readonly #files: Files;
  readonly #pulse;
  readonly #followers = new Map<string, Set<() => void>>();
  readonly #followersOfAll = new Set<(room: string) => void>();

  constructor(folder: string) {
    mkdirSync(join(folder, 'files'), {recursive: true});
    this.#db = openDatabase(join(folder, 'chat.db'));
    this.#writer = new GroupCommit(this.#db);
    this.#messages = new Messages(this.#db);
    this.#rooms = new Rooms(this.#db, this.#messages);
    this.#files = new Files(this.#db, this.#writer, join(folder, 'files'));
    this.#pulse = this.#db.prepare('INSERT OR REPLACE INTO pulse (id, at) VALUES (1, ?)');
  }

  async createRoom(room: Room) {
    await this.#writer.run(() => this.#rooms.create(room));
    this.#tell(room.id);
  }

  room(id: string) {
    return read(() => this.#rooms.one(id));
  }

  rooms(limit: number) {
    return read(() => this.#rooms.latest(limit));
  }

  quietRooms(since: number, limit: number) {
    return read(() => this.#rooms.quiet(since, limit));
  }

  async append(room: string, message: Envelope, {ifRev}: {ifRev?: number} = {}) {
    const receipt = await this.#writer.run(() => this.#messages.append(room, message, ifRev));
    if (!receipt.isRepeated) this.#tell(room);
    return receipt;
  }

  async markSeen(room: string, ids: readonly string[], byAgent: boolean, at: number) {
    if (await this.#writer.run(() => this.#messages.markSeen(room, ids, byAgent, at))) this.#tell(room);
  }

  page(room: string, place: Place, limit: number) {
    return read(() => this.#messages.page(room, place, limit));
  }

  latest(room: string, limit: number) {
    return read(() => this.#messages.latest(room, limit));
  }

  changes(room: string, since: number, limit: number) {
    return read(() => this.#messages.changes(room, since, limit));
  }

  follow(room: string, changed: () => void) {
    const followers = this.#followers.get(room) ?? new Set();
    this.#followers.set(room, followers.add(changed));
    return () => {
      followers.delete(changed);
      if (followers.size === 0 && this.#followers.get(room) === followers) this.#followers.delete(room);
    };
  }

  followAll(changed: (room: string) => void) {
    this.#followersOfAll.add(changed);
    return () => void this.#followersOfAll.delete(changed);
  }

  putFile(room: string, id: string, facts: FileFacts, path: string) {
    return this.#files.put(room, id, facts, path);
  }

  file(room: string, id: string) {
    return read(() => this.#files.one(room, id));
  }

  fileBytes(room: string) {
    return read(() => this.#files.bytes(room));
  }

  async check() {
    await this.#writer.run(() => void this.#pulse.run(Date.now()));
  }

  async close() {
    await this.#writer.flush();
    // One file is easier to copy than two.
    this.#db.pragma('wal_checkpoint(TRUNCATE)');
    this.#db.close();
  }

  #tell(room: string): void {
    for (const changed of this.#followers.get(room) ?? []) changed();
    for (const changed of this.#followersOfAll) changed(room);
  }
}

/** Reading is quick, and done at once; that it might wait or fail is the promise of the interface. */
async function read<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    throw refusalOf(error);
  }
}
