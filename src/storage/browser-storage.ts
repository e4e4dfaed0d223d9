import {type ChatStorage, isFresh} from './storage.js';

const DATABASE = 'chat-widget';

/**
 * Keeps things in the browser (IndexedDB). Its library is fetched when it is first used.
 *
 * @param prefix What the keys begin with that `clear()` forgets: others belong to other customers of the same site.
 */
export function browserStorage(prefix: string): ChatStorage {
  return {
    get: async (key) => (await open()).get(key),
    set: async (key, value) => (await open()).set(key, value),
    delete: async (key) => (await open()).delete(key),
    clear: async () => (await open()).clear(prefix),
  };
}

/** Lets go of what nobody came back to for long, whoever it belonged to. Done once a page without being asked. */
export async function forgetOld(): Promise<void> {
  await (await open()).forgetOld();
}

let opened: ReturnType<typeof connect> | undefined;

/** One connection serves every widget of the page. One that could not be opened is tried again. */
function open() {
  if (opened) return opened;
  opened = connect();
  opened.catch(() => (opened = undefined));
  forgetOld().catch(() => {});
  return opened;
}

async function connect() {
  const db = await import('idb-keyval');
  const store = db.createStore(DATABASE, 'kept');
  return {
    get: (key: string) => db.get<unknown>(key, store),
    set: (key: string, value: unknown) => db.set(key, value, store),
    delete: (key: string) => db.del(key, store),
    async clear(prefix: string) {
      const keys = await db.keys<string>(store);
      await db.delMany(
        keys.filter((key) => String(key).startsWith(prefix)),
        store,
      );
    },
    async forgetOld() {
      const kept = await db.entries(store);
      const old = kept.filter(([, record]) => !isFresh(record)).map(([key]) => key);
      await db.delMany(old, store);
    },
  };
}
