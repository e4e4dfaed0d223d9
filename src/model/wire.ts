import {isObject, type JsonObject} from './json.js';

export {isObject, type JsonObject};

/** A value on the wire is not what its reader needs. Only `parseEnvelope` catches it. */
export class WireError extends Error {
  constructor(field: string, expected: string) {
    super(`${field}: expected ${expected}`);
    this.name = 'WireError';
  }
}

/** `value` as an object; throws a `WireError` that names `field` when it is none. */
export function object(value: unknown, field: string): JsonObject {
  if (!isObject(value)) throw new WireError(field, 'an object');
  return value;
}

/** A text. Numbers and booleans count as their text; absent and `null` mean `fallback`, if there is one. */
export function string(from: JsonObject, key: string, fallback?: string): string {
  const value = from[key] ?? fallback;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new WireError(key, 'a string');
}

/** A finite number, or the text of one. */
export function number(from: JsonObject, key: string, fallback?: number): number {
  const value = from[key] ?? fallback;
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof read === 'number' && Number.isFinite(read)) return read;
  throw new WireError(key, 'a number');
}

/** A boolean, or the text of one. Anything else means `fallback`: a flag is never worth losing a message for. */
export function boolean(from: JsonObject, key: string, fallback: boolean): boolean {
  const value = from[key];
  if (value === 'true') return true;
  if (value === 'false') return false;
  return typeof value === 'boolean' ? value : fallback;
}

/** What can be read of an array. Throws only when the field is no array, or holds items of which none can be read. */
export function list<T>(from: JsonObject, key: string, readItem: (item: JsonObject, index: number) => T): readonly T[] {
  const items = from[key] ?? [];
  if (!Array.isArray(items)) throw new WireError(key, 'a list');
  const read = items.flatMap((item: unknown, index) => (isObject(item) ? [readItem(item, index)] : []));
  if (items.length > 0 && read.length === 0) throw new WireError(key, 'a list of objects');
  return read;
}

/** The texts of an array; items that are no text are left out. */
export function strings(from: JsonObject, key: string): readonly string[] {
  const items = from[key] ?? [];
  if (!Array.isArray(items)) throw new WireError(key, 'a list');
  return items.flatMap((item: unknown) => (['string', 'number'].includes(typeof item) ? [String(item)] : []));
}
