import Database from 'libsql';

/**
 * `rev` of a room counts all of its changes, and gives messages both their `seq` and their `rev`. What a list of rooms
 * shows of a message stands beside it, so that no list reads messages.
 */
const SCHEMA = `
  CREATE TABLE rooms (
    id TEXT PRIMARY KEY,
    user TEXT NOT NULL,
    language TEXT NOT NULL,
    bot INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 0,
    ended INTEGER NOT NULL DEFAULT 0,
    handed_over INTEGER NOT NULL DEFAULT 0,
    nickname TEXT NOT NULL DEFAULT '',
    last_seq INTEGER NOT NULL DEFAULT 0,
    last_at INTEGER NOT NULL
  );
  CREATE INDEX rooms_by_time ON rooms (last_at) WHERE last_seq > 0;
  CREATE INDEX rooms_of_bot ON rooms (last_at) WHERE bot = 1 AND ended = 0 AND handed_over = 0;

  CREATE TABLE messages (
    room TEXT NOT NULL,
    seq INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    id TEXT NOT NULL,
    user TEXT NOT NULL,
    by_agent INTEGER NOT NULL,
    is_said INTEGER NOT NULL,
    seen_at INTEGER,
    message TEXT NOT NULL
  );
  CREATE UNIQUE INDEX messages_by_id ON messages (room, id);
  CREATE UNIQUE INDEX messages_by_seq ON messages (room, seq);
  CREATE UNIQUE INDEX messages_by_rev ON messages (room, rev);
  CREATE INDEX messages_unread ON messages (room) WHERE by_agent = 0 AND is_said = 1 AND seen_at IS NULL;

  CREATE TABLE files (
    room TEXT NOT NULL,
    id TEXT NOT NULL,
    owner TEXT NOT NULL,
    type TEXT NOT NULL,
    size INTEGER NOT NULL,
    hash TEXT NOT NULL,
    path TEXT NOT NULL,
    PRIMARY KEY (room, id)
  ) WITHOUT ROWID;

  CREATE TABLE pulse (id INTEGER PRIMARY KEY CHECK (id = 1), at INTEGER NOT NULL);
  PRAGMA user_version = 1;
`;

/** Opens the database for this process alone: what another one wrote, nobody here would be told. */
export function openDatabase(path: string): Database.Database {
  const db = new Database(path, {timeout: 1000});
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    // Written means on the disk, also when the power goes.
    db.pragma('synchronous = FULL');
    const version = Number((db.prepare('PRAGMA user_version').get() as {user_version: number}).user_version);
    if (version > 1) throw new Error(`${path} is from a later version of this service.`);
    if (version === 0) db.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`);
    else db.exec('BEGIN IMMEDIATE; COMMIT;');
  } catch (error) {
    db.close();
    throw (error as {code?: string}).code === 'SQLITE_BUSY'
      ? new Error(`${path} is in use by another service.`, {cause: error})
      : error;
  }
  return db;
}
