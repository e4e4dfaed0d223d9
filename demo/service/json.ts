import {isObject, type JsonObject} from '../../src/model/wire.js';
import {Refusal} from './errors.js';

/** Deeper than any message there is, and shallow enough for whatever walks through it. */
const MAX_DEPTH = 32;

/** What stands in a JSON text; refuses what is none, is nested without end or reaches for a prototype. */
export function readJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch {
    throw new Refusal('bad-request', 'This is not JSON.');
  }
  check(value, MAX_DEPTH);
  return value;
}

/** A JSON object in a text. */
export function readObject(text: string): JsonObject {
  return asObject(readJson(text), 'The body');
}

/** `value`, which has to be an object. */
export function asObject(value: unknown, name: string): JsonObject {
  if (!isObject(value)) throw new Refusal('bad-request', `${name} has to be an object.`);
  return value;
}

/** An id that somebody else made: any text that is short and has nothing in it that storage would change. */
export function asId(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '' || value.length > 200 || /[\p{Cc}\p{Cs}]/u.test(value)) {
    throw new Refusal('bad-request', `${name} has to be a text of 1 to 200 characters.`);
  }
  return value;
}

/** A whole number that is not negative, or `undefined` when there is nothing. */
export function asCount(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  const count = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) {
    throw new Refusal('bad-request', `${name} has to be a whole number.`);
  }
  return count;
}

/** A yes or no. */
export function asBoolean(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw new Refusal('bad-request', `${name} has to be true or false.`);
  return value;
}

function check(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth === 0) throw new Refusal('bad-request', 'This is nested too deeply.');
  if (Object.hasOwn(value, '__proto__')) throw new Refusal('bad-request', 'This holds a forbidden name.');
  for (const each of Object.values(value)) check(each, depth - 1);
}
