import {setTimeout as delay} from 'node:timers/promises';
import {Refusal, refusalOf} from '../errors.js';
import {Draft} from './draft.js';
import {type Engine, isConflict} from './engine.js';
import type {LogRecord} from './record.js';
import {RoomLog} from './room-log.js';

/** How heavy a record may become, in bytes; servers take a megabyte. */
const MAX_RECORD = 400_000;

/** How long a write is tried while the engine does not answer, in milliseconds. */
const PATIENCE = 5000;

const PAUSE = 100;

/** More than this in one room, and answers would come too late to be of use. */
const MAX_WAITING = 10_000;

interface Job {
  work(draft: Draft): () => void;
  reject(error: Refusal): void;
}

/**
 * A room at this process: a copy of its log, which is written to only as long as the copy is up to date. The engine stores a
 * record only where the one before is the last that this process has read: so whatever was judged by the copy (is this id
 * new, is the chat over) is right, however many processes write and however late something is repeated.
 */
export class LiveRoom {
  readonly #log = new RoomLog();
  readonly #subject: string;
  readonly #engine: Engine;
  readonly #tell: (isOurs: boolean) => void;
  #waiting: Job[] = [];
  #writing: Promise<void> | undefined;
  #reading: Promise<void> | undefined;
  #nextReading: Promise<void> | undefined;
  #isRead = false;
  #peeked: Promise<LogRecord | undefined> | undefined;
  /** Sequence of the latest record that followers were told of. */
  #told = 0;

  constructor(subject: string, engine: Engine, tell: (isOurs: boolean) => void) {
    this.#subject = subject;
    this.#engine = engine;
    this.#tell = tell;
  }

  /** Whether it has something to do. */
  get isBusy(): boolean {
    return this.#writing !== undefined || this.#reading !== undefined;
  }

  /** The room's log, at least as it was a moment ago; with `fresh`, as it is now. */
  async read(fresh = false): Promise<RoomLog> {
    // That there is no such room may have changed.
    if (fresh || !this.#isRead || !this.#log.head) await this.#catchUp();
    return this.#log;
  }

  /**
   * The last record of a room that was not read yet, as it was a moment ago. It tells those all they need who come back and missed
   * nothing: many at once, when the process dies at which they were.
   */
  async peek(): Promise<LogRecord | undefined> {
    if (this.#isRead || this.#reading) return undefined;
    this.#peeked ??= this.#engine.last(this.#subject);
    return this.#peeked.catch((error: unknown) => {
      this.#peeked = undefined;
      throw error;
    });
  }

  /** Takes what another process, or this one, stored. */
  hear(record: LogRecord, sequence: number): void {
    this.#peeked = undefined;
    if (sequence <= this.#told) return;
    this.#told = sequence;
    const tell = () => this.#tell(record.by === this.#engine.name);
    // Who follows has not read anything yet, and will.
    if (!this.#isRead && !this.#reading) tell();
    else if (!this.#reading && record.after === this.#log.last) {
      this.#log.add(record, sequence);
      tell();
    } else void this.#reach(sequence).then(tell);
  }

  /** Does what `work` drafts, together with all that comes meanwhile, and resolves once it is stored. */
  async write<T>(work: (draft: Draft) => T): Promise<T> {
    if (this.#waiting.length >= MAX_WAITING) throw new Refusal('unavailable', 'Too much to do. Please try again.');
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        work: (draft) => {
          const result = work(draft);
          return () => resolve(result);
        },
        reject,
      });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Resolves when nothing waits any more. */
  async flush(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      await new Promise(setImmediate);
      await this.#writeSome();
    }
    this.#writing = undefined;
  }

  /** Writes as much of what waits as fits into a record. Whatever may have happened already is found when it is repeated. */
  async #writeSome(): Promise<void> {
    const patience = Date.now() + PATIENCE;
    for (let isBehind = false; ;) {
      try {
        const draft = new Draft(await this.read(isBehind));
        const [jobs, answers] = this.#draft(draft);
        if (!draft.isEmpty) await this.#store(draft);
        this.#waiting.splice(0, jobs);
        for (const answer of answers) answer();
        return;
      } catch (error) {
        isBehind = true;
        if (Date.now() > patience || this.#engine.isClosed) {
          for (const {reject} of this.#waiting.splice(0)) reject(refusalOf(error));
          return;
        }
        if (!isConflict(error)) await delay(PAUSE);
      }
    }
  }

  /** Returns how many jobs are drafted, and what answers them. */
  #draft(draft: Draft): [number, readonly (() => void)[]] {
    const answers: (() => void)[] = [];
    for (const {work, reject} of this.#waiting) {
      if (draft.weight > MAX_RECORD) break;
      try {
        answers.push(work(draft));
      } catch (error) {
        const refusal = refusalOf(error);
        answers.push(() => reject(refusal));
      }
    }
    return [answers.length, answers];
  }

  async #store({changes, head}: Draft): Promise<void> {
    const record: LogRecord = {by: this.#engine.name, after: this.#log.last, changes, head};
    const sequence = await this.#engine.store(this.#subject, record);
    // A server that only just leads may not know of the last record yet: then this one counts for nothing.
    const next = await this.#engine.next(this.#subject, record.after + 1);
    if (next?.sequence !== sequence) throw new Error('Something else was stored first.');
    // It may have come back by the other way, before the answer did.
    if (sequence > this.#log.last) this.#log.add(record, sequence);
    if (sequence > this.#told) {
      this.#told = sequence;
      this.#tell(true);
    }
  }

  /** Reads what followers are to be told of, however long that takes. */
  async #reach(sequence: number): Promise<void> {
    while (this.#log.last < sequence && !this.#engine.isClosed) {
      await this.#catchUp().catch(() => delay(PAUSE));
    }
  }

  /** Reads up to what is the end at the time of the call, or later: one that has not begun will do for all who ask until then. */
  #catchUp(): Promise<void> {
    if (this.#nextReading) return this.#nextReading;
    const reading = (this.#reading ?? Promise.resolve())
      .catch(() => {})
      .then(() => {
        this.#nextReading = undefined;
        return this.#readOn();
      })
      .finally(() => {
        if (this.#reading === reading) this.#reading = undefined;
      });
    this.#reading = this.#nextReading = reading;
    return reading;
  }

  async #readOn(): Promise<void> {
    for (;;) {
      const found = await this.#engine.next(this.#subject, this.#log.last + 1);
      if (!found) break;
      const {record, sequence} = found;
      if (sequence > this.#log.last) this.#log.add(record, sequence);
    }
    this.#isRead = true;
    this.#peeked = undefined;
  }
}
