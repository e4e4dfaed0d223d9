import type Database from 'libsql';
import {createReadStream} from 'node:fs';
import {mkdir, open, rename, rm} from 'node:fs/promises';
import {randomUUID} from 'node:crypto';
import {dirname, join} from 'node:path';
import {Refusal} from '../errors.js';
import type {FileFacts, StoredFile} from '../store.js';
import type {GroupCommit} from './group-commit.js';

interface FileRow extends FileFacts {
  readonly path: string;
}

/** Files: their bytes in a folder under names of ours, what is known of them in the database. */
export class Files {
  readonly #folder: string;
  readonly #writer: GroupCommit;
  readonly #one;
  readonly #total;
  readonly #put;
  readonly #isSaid;

  constructor(db: Database.Database, writer: GroupCommit, folder: string) {
    this.#folder = folder;
    this.#writer = writer;
    this.#one = db.prepare('SELECT owner, type, size, hash, path FROM files WHERE room = ? AND id = ?');
    this.#total = db.prepare('SELECT coalesce(sum(size), 0) AS bytes FROM files WHERE room = ?');
    this.#put = db.prepare(
      'INSERT OR REPLACE INTO files (room, id, owner, type, size, hash, path) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#isSaid = db.prepare('SELECT user FROM messages WHERE room = ? AND id = ?');
  }

  /** The bytes first, the row last: what a row names is on the disk. */
  async put(room: string, id: string, facts: FileFacts, from: string): Promise<void> {
    const name = randomUUID();
    const path = join(name.slice(0, 2), name);
    const target = join(this.#folder, path);
    await mkdir(dirname(target), {recursive: true});
    await syncPath(from);
    await rename(from, target);
    await syncPath(dirname(target));
    let unused: string | undefined = path;
    try {
      unused = await this.#writer.run(() => this.#register(room, id, facts, path));
    } finally {
      if (unused) await rm(join(this.#folder, unused), {force: true});
    }
  }

  one(room: string, id: string): StoredFile | undefined {
    const row = this.#row(room, id);
    if (!row) return undefined;
    const {path, ...facts} = row;
    return {...facts, open: () => createReadStream(join(this.#folder, path))};
  }

  bytes(room: string): number {
    return (this.#total.get(room) as {bytes: number}).bytes;
  }

  /** Returns the path of the bytes that nobody needs any more. */
  #register(room: string, id: string, facts: FileFacts, path: string): string | undefined {
    const known = this.#row(room, id);
    const said = this.#isSaid.get(room, id) as {user: string} | undefined;
    if ((known?.owner ?? facts.owner) !== facts.owner || (said?.user ?? facts.owner) !== facts.owner) {
      throw new Refusal('conflict', 'This id is somebody else’s.');
    }
    if (known?.hash === facts.hash && known.size === facts.size) return path;
    if (said && known) throw new Refusal('conflict', 'This file was sent, and can’t be changed any more.');
    this.#put.run(room, id, facts.owner, facts.type, facts.size, facts.hash, path);
    return known?.path;
  }

  #row(room: string, id: string): FileRow | undefined {
    return this.#one.get(room, id) as FileRow | undefined;
  }
}

/** Waits until a file, or the names in a folder, are on the disk. */
async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
