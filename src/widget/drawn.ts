import type {Chunk} from '../conversation/history.js';
import type {Entry} from '../model/message.js';

/** So many lines of messages that are new, or have changed, are drawn at once: more than a screen shows. */
const AT_ONCE = 15;

/** So many messages of a chunk that its reader comes to are drawn at once. */
export const SCREEN = 25;

/** So many of the newest chunks are open: they are always drawn as they are. */
const OPEN = 2;

/** Of so many messages all that have changed are drawn at once. */
const SMALL = 200;

const NONE: ReadonlySet<string> = new Set();

/** What decides how chunks are drawn, besides their entries. */
export interface Around {
  /** Another object when every row is to be drawn anew. */
  readonly look: object;
  /** Finds the ids of the chunks in view, which may take a layout. */
  readonly inView: () => Iterable<number>;
  /** About how much there is to draw of a message, in lines. */
  readonly weigh: (entry: Entry) => number;
}

/** What of the chunks that have a place in the page is drawn, and which of it is out of date. */
export class Drawn {
  #chunks: readonly Chunk[] = [];
  /** Ids of the messages that are not drawn yet, by the id of their chunk. */
  #missing = new Map<number, Set<string>>();
  /** Ids of the chunks of which nothing is drawn but their places. */
  #empty = new Set<number>();
  /** How many of its oldest messages are to be drawn anew, by the id of a chunk. */
  #stale = new Map<number, number>();
  #look: object | undefined;
  /** Ids of the chunks of which the newest messages were drawn at once. */
  #begun = new Set<number>();
  /** Ids of the chunks whose reader came before they were drawn, and may still be there. */
  #visited = new Set<number>();

  /** The chunks that have a place in the page. */
  get chunks(): readonly Chunk[] {
    return this.#chunks;
  }

  /** Ids of the messages of a chunk that are not drawn yet. */
  missingOf({id, entries}: Chunk): ReadonlySet<string> {
    return this.#empty.has(id) ? idsOf(entries) : (this.#missing.get(id) ?? NONE);
  }

  /** How many of the oldest messages of a chunk are still as they were, whatever has changed since. */
  staleOf({id, entries}: Chunk): number {
    return Math.min(this.#stale.get(id) ?? 0, entries.length);
  }

  /** Whether a chunk is one of the newest. */
  isOpen(chunk: Chunk): boolean {
    return this.#chunks.indexOf(chunk, -OPEN) >= 0;
  }

  /** Whether a chunk was begun for its reader: to lay out all of it at once as soon as it is done would hold them up. */
  isVisited({id}: Chunk): boolean {
    return this.#visited.has(id);
  }

  /** Whether what is drawn of a chunk is shown: not while it is only being prepared. */
  isShown(chunk: Chunk): boolean {
    return !this.isEmpty(chunk) && (this.missingOf(chunk).size === 0 || this.#begun.has(chunk.id));
  }

  /** Whether a chunk is as it should be. */
  isDone(chunk: Chunk): boolean {
    return !this.isEmpty(chunk) && this.missingOf(chunk).size === 0 && this.staleOf(chunk) === 0;
  }

  /** Whether nothing of a chunk is drawn. */
  isEmpty({id}: Chunk): boolean {
    return this.#empty.has(id);
  }

  /** Takes note of the chunks, and of how they are to be drawn, before each time they are. */
  take(chunks: readonly Chunk[], around: Around): void {
    const known = new Map(this.#chunks.map((chunk) => [chunk.id, chunk]));
    this.#chunks = chunks;
    this.#note(known, around);
    this.#age(known, around);
  }

  /** Gives these a place before all others, with nothing in it yet. */
  admit(chunks: readonly Chunk[]): void {
    this.#chunks = [...chunks, ...this.#chunks];
    for (const chunk of chunks) this.empty(chunk);
  }

  /** Leaves nothing of a chunk but its place. */
  empty({id}: Chunk): void {
    this.#empty.add(id);
    this.#missing.delete(id);
    this.#stale.delete(id);
    this.#begun.delete(id);
    this.#visited.delete(id);
  }

  /** Shows a chunk the next time: of what is not drawn of it as much as a screen holds, and nothing that is out of date. */
  begin(chunk: Chunk, from: number): void {
    this.#stale.delete(chunk.id);
    if (this.isEmpty(chunk) || this.missingOf(chunk).size > 0) this.fillIn(chunk, SCREEN, from);
    if (this.missingOf(chunk).size === 0) return;
    this.#begun.add(chunk.id);
    this.#visited.add(chunk.id);
  }

  /**
   * Draws some messages of a chunk the next time, those first that are the nearest to the one at `from`. Returns how many, of
   * `most`.
   */
  fillIn(chunk: Chunk, most: number, from: number): number {
    if (this.#empty.delete(chunk.id)) this.#missing.set(chunk.id, idsOf(chunk.entries));
    if (this.isOpen(chunk)) this.#begun.add(chunk.id);
    // What is out of date goes first: new messages among it would be drawn by what no longer holds.
    const stale = this.staleOf(chunk);
    if (stale > most) this.#stale.set(chunk.id, stale - most);
    else this.#stale.delete(chunk.id);
    if (stale > 0) return Math.min(stale, most);
    const missing = this.#missing.get(chunk.id)!;
    const left = chunk.entries.map(({message}, index) => ({id: message.id, distance: Math.abs(index - from)}));
    const nearest = left.filter(({id}) => missing.has(id)).toSorted((one, other) => one.distance - other.distance);
    const found = nearest.slice(0, most);
    for (const {id} of found) missing.delete(id);
    if (missing.size === 0) this.#missing.delete(chunk.id);
    return found.length;
  }

  /** Finds out what is new, and what of it is not to be drawn yet. */
  #note(known: ReadonlyMap<number, Chunk>, {weigh}: Around): void {
    const changed = this.#chunks.flatMap(({id, ...chunk}) => {
      const before = known.get(id);
      return before && before.entries !== chunk.entries ? before : [];
    });
    // What was in a chunk may be in another one now.
    const old = new Set(changed.flatMap(({entries}) => entries.map(({message}) => message.id)));
    const undrawn = new Set(changed.flatMap((chunk) => [...this.missingOf(chunk)]));
    const missing = new Map<number, Set<string>>();
    const begun = new Set<number>();
    let room = AT_ONCE;
    // What is drawn already may fill a screen, too: a chunk that comes before it has time.
    let space = AT_ONCE;
    for (const chunk of this.#chunks.toReversed()) {
      const {id, entries} = chunk;
      const before = known.get(id);
      const isSame = before?.entries === entries;
      if (isSame && this.#empty.has(id)) continue;
      const pending = isSame ? this.#missing.get(id) : new Set<string>();
      const isDrawn = ({message}: Entry) => old.has(message.id) && !undrawn.has(message.id);
      // What comes before all that is drawn has time.
      let left = before && !isSame ? entries.filter(isDrawn).length : Infinity;
      for (const entry of isSame ? [] : entries.toReversed()) {
        if (isDrawn(entry)) left--;
        else if (!old.has(entry.message.id) && left > 0 && (before ? room : space) > 0) {
          room -= weigh(entry);
          space -= weigh(entry);
        } else pending!.add(entry.message.id);
      }
      if (before) space -= entries.length - (pending?.size ?? 0);
      if (!pending?.size) continue;
      missing.set(id, pending);
      if (before ? this.isShown(before) : pending.size < entries.length) begun.add(id);
    }
    this.#missing = missing;
    this.#begun = begun;
    this.#empty = new Set(this.#chunks.map(({id}) => id).filter((id) => this.#empty.has(id) && !missing.has(id)));
  }

  /** Finds out what has changed of the chunks that were drawn, and what of it is not to be drawn yet. */
  #age(known: ReadonlyMap<number, Chunk>, {look, inView}: Around): void {
    const isOther = look !== this.#look;
    this.#look = look;
    const stale = new Map<number, number>();
    let room = AT_ONCE;
    const size = this.#chunks.reduce((sum, {entries}) => sum + entries.length, 0);
    for (const chunk of size > SMALL ? this.#chunks.toReversed() : []) {
      const {id, entries} = chunk;
      const before = known.get(id);
      if (!before || this.isEmpty(chunk)) continue;
      const old = this.staleOf(chunk);
      const count = isOther ? entries.length : changesBetween(before, chunk);
      if (count > room) stale.set(id, this.isOpen(chunk) ? entries.length - room : entries.length);
      else if (old > 0) stale.set(id, old);
      if (count > 0) room = Math.max(0, room - count);
    }
    for (const id of stale.size > 0 ? inView() : []) stale.delete(id);
    this.#stale = stale;
  }
}

function idsOf(entries: readonly Entry[]): Set<string> {
  return new Set(entries.map(({message}) => message.id));
}

/** How many of the entries of a chunk are no longer what they were. */
function changesBetween(before: Chunk, {entries}: Chunk): number {
  if (before.entries === entries) return 0;
  const same = new Set(entries);
  return before.entries.filter((entry) => !same.has(entry)).length;
}
