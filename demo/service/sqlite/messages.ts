import type Database from 'libsql';
import type {Envelope} from '../../../src/model/message.js';
import type {MessagePage, ServiceEntry} from '../../../src/transport/protocol.js';
import {type KeptMessage, readPage} from '../entries.js';
import {Refusal} from '../errors.js';
import {factsOf} from '../facts.js';
import type {Changes, Place, Receipt} from '../store.js';

const COLUMNS = 'seq, rev, seen_at AS seenAt, message';

/** The messages of all rooms. What changes something has to run within a transaction. */
export class Messages {
  readonly #known;
  readonly #room;
  readonly #fileOwner;
  readonly #insert;
  readonly #said;
  readonly #changed;
  readonly #see;
  readonly #after;
  readonly #before;
  readonly #since;

  constructor(db: Database.Database) {
    this.#known = db.prepare('SELECT seq, user, by_agent FROM messages WHERE room = ? AND id = ?');
    this.#room = db.prepare('SELECT rev, ended FROM rooms WHERE id = ?');
    this.#fileOwner = db.prepare('SELECT owner FROM files WHERE room = ? AND id = ?');
    this.#insert = db.prepare(
      `INSERT INTO messages (room, seq, rev, id, user, by_agent, is_said, message)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#said = db.prepare(
      `UPDATE rooms SET rev = ?, last_seq = ?, last_at = ?, ended = max(ended, ?), handed_over = max(handed_over, ?),
       nickname = CASE ? WHEN '' THEN nickname ELSE ? END WHERE id = ?`,
    );
    this.#changed = db.prepare('UPDATE rooms SET rev = ? WHERE id = ?');
    this.#see = db.prepare(
      'UPDATE messages SET seen_at = ?, rev = ? WHERE room = ? AND id = ? AND by_agent = ? AND seen_at IS NULL',
    );
    const select = `SELECT ${COLUMNS} FROM messages WHERE room = ?`;
    this.#after = db.prepare(`${select} AND seq > ? ORDER BY seq LIMIT ?`);
    this.#before = db.prepare(`${select} AND seq < ? ORDER BY seq DESC LIMIT ?`);
    this.#since = db.prepare(`${select} AND rev > ? ORDER BY rev LIMIT ?`);
  }

  append(room: string, message: Envelope, ifRev: number | undefined): Receipt {
    const {id} = message.data;
    const facts = factsOf(message);
    const byAgent = Number(facts.byAgent);
    const known = this.#known.get(room, id) as {seq: number; user: string; by_agent: number} | undefined;
    if (known) {
      const isSame = known.user === facts.user && known.by_agent === byAgent;
      if (!isSame) throw new Refusal('conflict', 'There is a message of somebody else with this id.');
      return {seq: known.seq, rev: known.seq, isRepeated: true};
    }
    const {rev, ended} = this.#roomRow(room);
    if (ended) throw new Refusal('ended', 'This chat is over.');
    if (ifRev !== undefined && ifRev !== rev) throw new Refusal('conflict', 'Something else came first.');
    const file = this.#fileOwner.get(room, id) as {owner: string} | undefined;
    if (file && file.owner !== facts.user) throw new Refusal('conflict', 'This id is that of somebody else’s file.');
    const seq = rev + 1;
    const nickname = facts.byAgent ? '' : facts.nickname;
    this.#insert.run(room, seq, seq, id, facts.user, byAgent, Number(facts.isSaid), JSON.stringify(message));
    this.#said.run(seq, seq, Date.now(), Number(facts.ends), Number(facts.handsOver), nickname, nickname, room);
    return {seq, rev: seq, isRepeated: false};
  }

  /** Whether there was anything to mark. */
  markSeen(room: string, ids: readonly string[], byAgent: boolean, at: number): boolean {
    const before = this.#roomRow(room).rev;
    let rev = before;
    for (const id of ids) rev += this.#see.run(at, rev + 1, room, id, Number(!byAgent)).changes;
    if (rev > before) this.#changed.run(rev, room);
    return rev > before;
  }

  page(room: string, {after, before}: Place, limit: number): MessagePage {
    if (after !== undefined) return readPage(rows(this.#after.all(room, after, limit + 1)), limit);
    const {entries, more} = readPage(rows(this.#before.all(room, before ?? Number.MAX_SAFE_INTEGER, limit + 1)), limit);
    return {entries: entries.toReversed(), more};
  }

  latest(room: string, limit: number): MessagePage & {readonly rev: number} {
    return {...this.page(room, {}, limit), rev: this.#roomRow(room).rev};
  }

  changes(room: string, since: number, limit: number): Changes {
    const {rev} = this.#roomRow(room);
    const page = readPage(rows(this.#since.all(room, since, limit + 1)), limit);
    return {...page, rev: page.more ? page.entries.at(-1)!.rev : rev};
  }

  #roomRow(room: string): {rev: number; ended: number} {
    const row = this.#room.get(room) as {rev: number; ended: number} | undefined;
    if (!row) throw new Refusal('not-found', 'There is no such chat.');
    return row;
  }

  /** The message at a place. */
  at(room: string, seq: number): ServiceEntry | undefined {
    return this.page(room, {after: seq - 1}, 1).entries[0];
  }
}

function rows(found: unknown[]): readonly KeptMessage[] {
  return found as KeptMessage[];
}
