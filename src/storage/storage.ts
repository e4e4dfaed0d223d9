import {isObject} from '../model/wire.js';

/**
 * Where a widget keeps what shall outlast the page. Values are what `structuredClone` takes: objects, texts, numbers,
 * and files. Any method may throw or reject; the widget then goes on without.
 */
export interface ChatStorage {
  /** What was set under `key`; `undefined` or `null` for nothing. */
  get(key: string): unknown;
  set(key: string, value: unknown): unknown;
  delete(key: string): unknown;
  /** Forgets everything. */
  clear(): unknown;
}

/** Whether the customer lets the widget keep anything. */
export type Consent = 'granted' | 'pending' | 'denied';

/** What is kept longer, in milliseconds, is no longer looked at: the chat it belongs to is over. */
const LONGEST = 30 * 24 * 60 * 60 * 1000;

/** How a value stands in a storage. */
export interface Kept {
  /** When it was put there, in milliseconds since 1970. */
  readonly at: number;
  readonly value: unknown;
}

/** Whether a record, which anybody on this site may have put there, still counts. */
export function isFresh(record: unknown): record is Kept {
  return isObject(record) && typeof record['at'] === 'number' && Date.now() - record['at'] <= LONGEST;
}
