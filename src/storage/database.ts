import {createStore, del, delMany, entries, get, promisifyRequest, set} from 'idb-keyval';

import {isFresh} from './storage.js';

/** The browser's database, for whatever customers this site has. */
export function connect(name: string) {
  const store = createStore(name, 'kept');
  return {
    get: (key: string) => get<unknown>(key, store),
    set: (key: string, value: unknown) => set(key, value, store),
    delete: (key: string) => del(key, store),
    /** In one step, which the browser finishes also when the page goes meanwhile. */
    clear: (prefix: string) =>
      store('readwrite', (kept) => promisifyRequest(kept.delete(IDBKeyRange.bound(prefix, `${prefix}\uffff`)))),
    async forgetOld() {
      const kept = await entries(store);
      const old = kept.filter(([, record]) => !isFresh(record)).map(([key]) => key);
      await delMany(old, store);
    },
  };
}
