import type Database from 'libsql';
import {Refusal} from '../errors.js';
import type {QuietRoom, Room, RoomState} from '../store.js';
import type {Messages} from './messages.js';

interface RoomRow {
  readonly id: string;
  readonly user: string;
  readonly language: string;
  readonly bot: number;
  readonly rev: number;
  readonly ended: number;
  readonly handed_over: number;
  readonly nickname: string;
  readonly last_seq: number;
  readonly unread: number;
}

const SELECT = `
  SELECT id, user, language, bot, rev, ended, handed_over, nickname, last_seq,
    (SELECT count(*) FROM messages WHERE room = rooms.id AND by_agent = 0 AND is_said = 1 AND seen_at IS NULL) AS unread
  FROM rooms`;

/** The rooms, and what a list of them tells. */
export class Rooms {
  readonly #messages: Messages;
  readonly #insert;
  readonly #one;
  readonly #latest;
  readonly #quiet;

  constructor(db: Database.Database, messages: Messages) {
    this.#messages = messages;
    this.#insert = db.prepare('INSERT OR IGNORE INTO rooms (id, user, language, bot, last_at) VALUES (?, ?, ?, ?, ?)');
    this.#one = db.prepare(`${SELECT} WHERE id = ?`);
    this.#latest = db.prepare(`${SELECT} WHERE last_seq > 0 ORDER BY last_at DESC LIMIT ?`);
    this.#quiet = db.prepare(
      `${SELECT} WHERE bot = 1 AND ended = 0 AND handed_over = 0 AND last_at <= ? ORDER BY last_at LIMIT ?`,
    );
  }

  create({id, user, language, bot}: Room): void {
    const {changes} = this.#insert.run(id, user, language, Number(bot), Date.now());
    if (changes === 0) throw new Refusal('conflict', 'There is a chat with this id.');
  }

  one(id: string): RoomState | undefined {
    const row = this.#one.get(id) as RoomRow | undefined;
    return row && this.#read(row);
  }

  latest(limit: number): readonly RoomState[] {
    return (this.#latest.all(limit) as readonly RoomRow[]).map((row) => this.#read(row));
  }

  quiet(since: number, limit: number): readonly QuietRoom[] {
    const rows = this.#quiet.all(since, limit) as readonly RoomRow[];
    return rows.map(({id, rev, unread}) => ({id, rev, unread}));
  }

  #read(row: RoomRow): RoomState {
    const {id, user, language, rev, nickname, unread} = row;
    return {
      id,
      user,
      language,
      bot: row.bot === 1,
      rev,
      ended: row.ended === 1,
      handedOver: row.handed_over === 1,
      nickname,
      unread,
      last: row.last_seq === 0 ? undefined : this.#messages.at(id, row.last_seq),
    };
  }
}
