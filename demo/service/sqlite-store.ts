import type Database from 'libsql';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Envelope} from '../../src/model/message.js';
import {refusalOf} from './errors.js';
import {Followers} from './followers.js';
import {Files} from './sqlite/files.js';
import {GroupCommit} from './sqlite/group-commit.js';
import {Messages} from './sqlite/messages.js';
import {Rooms} from './sqlite/rooms.js';
import {openDatabase} from './sqlite/schema.js';
import {openSecret} from './sqlite/secret.js';
import type {FileFacts, Place, Room, Store} from './store.js';

/** Keeps everything in one folder: an SQLite database, and the files beside it. */
export class SqliteStore implements Store {
  readonly #db: Database.Database;
  readonly #writer: GroupCommit;
  readonly #messages: Messages;
  readonly #rooms: Rooms;
  readonly #files: Files;
  readonly #pulse;
  readonly #followers = new Followers();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(join(folder, 'files'), {recursive: true});
    this.#db = openDatabase(join(folder, 'chat.db'));
    this.#writer = new GroupCommit(this.#db);
    this.#messages = new Messages(this.#db);
    this.#rooms = new Rooms(this.#db, this.#messages);
    this.#files = new Files(this.#db, this.#writer, join(folder, 'files'));
    this.#pulse = this.#db.prepare('INSERT OR REPLACE INTO pulse (id, at) VALUES (1, ?)');
  }

  secret() {
    return openSecret(this.#folder);
  }

  async createRoom(room: Room) {
    await this.#writer.run(() => this.#rooms.create(room));
    this.#followers.tell(room.id, true);
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
    if (!receipt.isRepeated) this.#followers.tell(room, true);
    return receipt;
  }

  async markSeen(room: string, ids: readonly string[], byAgent: boolean, at: number) {
    if (await this.#writer.run(() => this.#messages.markSeen(room, ids, byAgent, at))) this.#followers.tell(room, true);
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
    return this.#followers.add(room, changed);
  }

  followAll(changed: (room: string, isOurs: boolean) => void) {
    return this.#followers.addForAll(changed);
  }

  /** Nobody else is there: the database is this process's alone. */
  signal() {}

  hear() {
    return () => {};
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
}

/** Reading is quick, and done at once; that it might wait or fail is the promise of the interface. */
async function read<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    throw refusalOf(error);
  }
}
