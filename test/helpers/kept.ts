import {Safe} from '../../src/storage/safe.js';
import type {ChatStorage, Consent} from '../../src/storage/storage.js';

/** A storage in memory that shows what it holds. */
export function storageOf(held = new Map<string, unknown>()): ChatStorage & {readonly held: Map<string, unknown>} {
  return {
    held,
    get: (key) => Promise.resolve(structuredClone(held.get(key))),
    set: (key, value) => Promise.resolve(held.set(key, structuredClone(value))),
    delete: (key) => Promise.resolve(held.delete(key)),
    clear: () => held.clear(),
  };
}

/** A safe of one customer, whose things outlast it in `storage`, as far as they consent. */
export async function safeOf(
  storage: ChatStorage = storageOf(),
  scope: string = crypto.randomUUID(),
  consent: Consent = 'granted',
  lost: () => void = () => {},
): Promise<Safe> {
  const safe = new Safe(() => {}, {lost});
  await safe.use(storage, scope, consent);
  return safe;
}
