import type Database from 'libsql';
import {Refusal, refusalOf} from '../errors.js';

/** More than this, and answers would come too late to be of use. */
const MAX_WAITING = 20_000;
const MAX_AT_ONCE = 1000;

interface Job {
  work(): () => void;
  reject(error: Refusal): void;
}

/**
 * Writes together what comes together: one transaction, and one wait for the disk, for all that was asked for within a
 * turn of the event loop. A job that refuses must not have written anything before.
 */
export class GroupCommit {
  readonly #db: Database.Database;
  #waiting: Job[] = [];
  #idle: Promise<void> | undefined;

  constructor(db: Database.Database) {
    this.#db = db;
  }

  /** Resolves with what `work` returned as soon as it is on the disk. */
  async run<T>(work: () => T): Promise<T> {
    if (this.#waiting.length >= MAX_WAITING) throw new Refusal('unavailable', 'Too much to do. Please try again.');
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        work: () => {
          const result = work();
          return () => resolve(result);
        },
        reject,
      });
      this.#idle ??= this.#commitAll();
    });
  }

  /** Resolves when nothing waits any more. */
  async flush(): Promise<void> {
    await this.#idle;
  }

  async #commitAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      await new Promise(setImmediate);
      this.#commit(this.#waiting.splice(0, MAX_AT_ONCE));
    }
    this.#idle = undefined;
  }

  #commit(jobs: readonly Job[]): void {
    let answers: readonly (() => void)[];
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      answers = jobs.map(attempt);
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
      // What one of them did wrong is not to be paid for by the others.
      if (jobs.length > 1) for (const job of jobs) this.#commit([job]);
      else jobs[0]?.reject(refusalOf(error));
      return;
    }
    for (const answer of answers) answer();
  }
}

function attempt({work, reject}: Job): () => void {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return () => reject(error);
    throw error;
  }
}
