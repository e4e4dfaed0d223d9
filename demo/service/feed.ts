import type {ServiceEntry} from '../../src/transport/protocol.js';
import type {Store} from './store.js';

/** How many changes are told at once. */
const STEP = 100;

/** How much a newcomer is told. */
const NEWEST = 50;

/** What a feed tells: the content of an `entries` frame. */
export interface News {
  readonly entries: readonly ServiceEntry[];
  readonly rev: number;
  readonly earlier?: boolean;
}

/**
 * Tells somebody everything that happens in a room, from a `rev` on or beginning with the newest, until `signal` aborts.
 * It reads the room's own log, and a change only says that there is more to read: so nothing is missed or told twice
 * between catching up and following, and who is slow is read for slowly. `tell` resolves when the news is on its way.
 */
export async function feed(
  store: Store,
  room: string,
  since: number | undefined,
  tell: (news: News) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const bell = new Bell();
  const unfollow = store.follow(room, bell.ring);
  signal.addEventListener('abort', bell.ring);
  try {
    let rev = await catchUp(store, room, since, tell, signal);
    while (!signal.aborted) {
      await bell.rung();
      for (let more = true; more && !signal.aborted;) {
        const changes = await store.changes(room, rev, STEP);
        if (changes.entries.length > 0) await tell({entries: changes.entries, rev: changes.rev});
        ({rev, more} = changes);
      }
    }
  } finally {
    signal.removeEventListener('abort', bell.ring);
    unfollow();
  }
}

/** Returns up to which `rev` was told. */
async function catchUp(
  store: Store,
  room: string,
  since: number | undefined,
  tell: (news: News) => Promise<void>,
  signal: AbortSignal,
): Promise<number> {
  let rev = since;
  while (rev !== undefined && !signal.aborted) {
    const changes = await store.changes(room, rev, STEP);
    // Someone who has seen more than there is knows another past, from before a backup was restored: they begin anew.
    if (changes.rev < rev) break;
    await tell({entries: changes.entries, rev: changes.rev});
    if (!changes.more) return changes.rev;
    ({rev} = changes);
  }
  const {entries, more, rev: newest} = await store.latest(room, NEWEST);
  await tell({entries, rev: newest, earlier: more});
  return newest;
}

/** Rings while nobody listens count as one, and are heard later. */
class Bell {
  #hasRung = false;
  #heard: (() => void) | undefined;

  readonly ring = (): void => {
    this.#hasRung = true;
    this.#heard?.();
  };

  async rung(): Promise<void> {
    if (!this.#hasRung) await new Promise<void>((resolve) => (this.#heard = resolve));
    this.#hasRung = false;
    this.#heard = undefined;
  }
}
