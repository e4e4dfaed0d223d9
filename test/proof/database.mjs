import Database from 'libsql';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Reads what a service has kept, from its files and without it. It has to be stopped. */
export function readDatabase(data, room) {
  const file = 'chat.db';
  const db = new Database(join(data, file), {readonly: true});
  const rows = db.prepare('SELECT seq, id, seen_at, message FROM messages WHERE room = ? ORDER BY seq').all(room);
  const files = db.prepare('SELECT id, path FROM files WHERE room = ?').all(room);
  db.close();
  return {
    database: rows.map(({seq, id, seen_at: seenAt, message}) => ({
      seq,
      id,
      seenAt,
      content: JSON.parse(message).data.content,
    })),
    files: new Map(files.map(({id, path}) => [id, hashOf(readFileSync(join(data, 'files', path)))])),
  };
}

export function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
