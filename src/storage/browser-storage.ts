import type {connect} from './database.js';
import type {ChatStorage} from './storage.js';

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
    clear: async () => {
      if (opened || (await isThere())) await (await open()).clear(prefix);
    },
  };
}

/** Lets go of what nobody came back to for long, whoever it belonged to. Done once a page without being asked. */
export async function forgetOld(): Promise<void> {
  await (await open()).forgetOld();
}

let opened: Promise<ReturnType<typeof connect>> | undefined;

/** One connection serves every widget of the page. One that could not be opened is tried again. */
function open() {
  if (opened) return opened;
  opened = import('./database.js').then((database) => database.connect(DATABASE));
  opened.catch(() => (opened = undefined));
  forgetOld().catch(() => {});
  return opened;
}

/** Whether anything may be kept: to look must leave nothing behind where nothing may be stored. */
async function isThere(): Promise<boolean> {
  const all = await globalThis.indexedDB?.databases?.();
  return !all || all.some(({name}) => name === DATABASE);
}
