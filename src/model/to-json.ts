/**
 * `JSON.stringify`, also on pages with an old library that gives arrays or texts a `toJSON` of its own (Prototype.js did
 * so before browsers had JSON), which would turn lists into texts.
 */
export function toJson(value: unknown, indent?: number): string {
  const isForeign = [Array, String, Number, Boolean, Object].some(({prototype}) => 'toJSON' in prototype);
  return JSON.stringify(value, isForeign ? untouched : undefined, indent);
}

/** A value as it is, unless it says itself how it is written. */
function untouched(this: Readonly<Record<string, unknown>>, key: string, written: unknown): unknown {
  const value = this[key];
  return isPlain(value) ? value : written;
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  return Object.getPrototypeOf(value) === Object.prototype && !Object.hasOwn(value, 'toJSON');
}
