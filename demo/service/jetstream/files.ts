import {randomUUID} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {rm} from 'node:fs/promises';
import {Readable} from 'node:stream';
import type {ReadableStream} from 'node:stream/web';
import type {FileFacts, StoredFile} from '../store.js';
import type {Engine} from './engine.js';
import type {LiveRoom} from './live-room.js';
import type {KeptFile} from './record.js';

/** How long a file may take to get there, in milliseconds. */
const TIMEOUT = 60_000;

/** The bytes first, the record last: what a record names is there. */
export async function putFile(
  engine: Engine,
  room: LiveRoom,
  id: string,
  facts: FileFacts,
  path: string,
): Promise<void> {
  const object = randomUUID();
  const bytes = Readable.toWeb(createReadStream(path)) as unknown as globalThis.ReadableStream<Uint8Array>;
  let unused: string | undefined = object;
  try {
    await engine.files.put({name: object}, bytes, {timeout: TIMEOUT});
    unused = await room.write((draft) => draft.putFile(id, facts, object));
  } finally {
    await rm(path, {force: true});
    // What can't be removed now takes some room, and nothing else.
    if (unused) await engine.files.delete(unused).catch(() => {});
  }
}

export async function openFile(engine: Engine, {object, ...facts}: KeptFile): Promise<StoredFile> {
  const found = await engine.files.get(object);
  if (!found) throw new Error('The bytes of a file are gone.');
  return {...facts, open: () => Readable.fromWeb(found.data as unknown as ReadableStream)};
}
