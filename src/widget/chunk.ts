import {html, noChange, nothing} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {repeat} from 'lit/directives/repeat.js';

import type {Chunk} from '../conversation/history.js';
import {formatDay, sameDay} from '../i18n/format.js';
import type {Entry} from '../model/message.js';
import {renderRow, together} from './row.js';
import type {TranscriptViewer} from './viewer.js';

/** So many messages at most stand in one block: far more than that is not laid out for what a screen shows. */
const BLOCK = 25;

/** So many are worth being watched. */
const WATCHED = 10;

/** What the rows of a chunk depend on, besides its entries. */
export interface Setting {
  readonly viewer: TranscriptViewer;
  /** The nearest entries with a row before and after the chunk. */
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
  /** Id of the message above which the unread ones begin; `''` when it is not in the chunk. */
  readonly since: string;
  /** Whether times are written already, or their place is only kept free. */
  readonly isDated: boolean;
  /** Ids of those of its messages that are not drawn yet. */
  readonly missing: ReadonlySet<string>;
  /** How many of its oldest entries stay as they were drawn. */
  readonly stale: number;
}

/** Whether an entry has a row of its own. */
export function isShown({message, folded}: Entry, {kinds}: TranscriptViewer): boolean {
  return !folded && !kinds.shown(message).hidden;
}

/** The first and the last entry of a chunk that have rows. */
export interface Ends {
  readonly first: Entry | undefined;
  readonly last: Entry | undefined;
}

/** A chunk stays as it is; only what its kinds hide may change. */
const known = new WeakMap<Chunk, Ends & Pick<TranscriptViewer, 'kinds'>>();

/** The first and the last entry of a chunk that have rows. */
export function endsOf(chunk: Chunk, viewer: TranscriptViewer): Ends {
  const before = known.get(chunk);
  if (before?.kinds === viewer.kinds) return before;
  const shown = (entry: Entry) => isShown(entry, viewer);
  const ends = {kinds: viewer.kinds, first: chunk.entries.find(shown), last: chunk.entries.findLast(shown)};
  known.set(chunk, ends);
  return ends;
}

/** The rows of a chunk, by days. */
export function renderChunk({entries}: Chunk, setting: Setting) {
  const {viewer, before, after, missing, stale} = setting;
  const old = new Set(entries.slice(0, stale));
  const shown = entries.filter((entry) => isShown(entry, viewer));
  const joins = [...shown, after].map((entry, index) => together(shown[index - 1] ?? before, entry, viewer));
  const now = Date.now();
  const days = runs(shown, (entry, index) => {
    const previous = shown[index - 1] ?? before;
    return !previous || !sameDay(previous.message.sentAt, entry.message.sentAt);
  });
  const isDrawn = ({message}: Entry) => !missing.has(message.id);
  return repeat(
    days.filter(({items}) => items.some(isDrawn)),
    dayKeys(),
    ({items, start, isNew}) =>
      html`<div>
        ${isNew && isDrawn(items[0]!) ? renderDay(items[0]!.message.sentAt, now, setting) : nothing}${repeat(
          runs(drawnOf(items, start, missing), (each, at, all) => at > 0 && blockOf(each) !== blockOf(all[at - 1]!)),
          ({items: [first]}) => blockOf(first!),
          ({items: block}) =>
            html`<div class=${blockState(block.length)}>
              ${repeat(
                block,
                ({entry}) => entry.message.id,
                ({entry, index}) => row(entry, !joins[index], !joins[index + 1], setting, old.has(entry)),
              )}
            </div>`,
        )}
      </div>`,
  );
}

/** Those entries that are drawn, with their places among all that have rows. */
function drawnOf(items: readonly Entry[], start: number, missing: ReadonlySet<string>): readonly Placed[] {
  const placed = items.map((entry, index) => ({entry, index: start + index}));
  return missing.size === 0 ? placed : placed.filter(({entry}) => !missing.has(entry.message.id));
}

interface Placed {
  readonly entry: Entry;
  /** Its place among all entries of the chunk that have rows. */
  readonly index: number;
}

function blockOf({index}: Placed): number {
  return Math.floor(index / BLOCK);
}

/** Says of a block whether there is more or less of it than when it was last drawn. */
class BlockState extends Directive {
  #size = 0;

  override render(size: number): string {
    const isNew = size !== this.#size;
    this.#size = size;
    // What the browser is to watch must be few: on some days little is said.
    if (size < WATCHED) return '';
    return isNew ? 'block new' : 'block';
  }
}

const blockState = directive(BlockState);

/** Names days so that they keep their names whatever comes before or behind them; a day may come again. */
function dayKeys(): (day: Stretch<Entry>) => string {
  const counts = new Map<string, number>();
  return ({items: [first]}) => {
    const day = new Date(first!.message.sentAt).toDateString();
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    return `${day} ${count}`;
  };
}

/** Draws a row only when it is not as it was: of a chunk that changed most rows did not. */
class RowDirective extends Directive {
  #entry: Entry | undefined;
  #viewer: TranscriptViewer | undefined;
  #look = 0;

  override render(entry: Entry, isFirst: boolean, isLast: boolean, setting: Setting, isOld: boolean) {
    const {viewer, since, isDated} = setting;
    if (isOld && this.#entry) return noChange;
    const isSince = entry.message.id === since;
    const look = 1 + (isFirst ? 2 : 0) + (isLast ? 4 : 0) + (isSince ? 8 : 0) + (isDated ? 16 : 0);
    if (entry === this.#entry && viewer === this.#viewer && look === this.#look) return noChange;
    [this.#entry, this.#viewer, this.#look] = [entry, viewer, look];
    const drawn = renderRow(entry, {isFirst, isLast}, isDated ? viewer : hasty(viewer));
    return isSince ? html`${renderSeparator(viewer)}${drawn}` : drawn;
  }
}

const row = directive(RowDirective);

function renderDay(time: number, now: number, {viewer, isDated}: Setting) {
  const day = formatDay(isDated ? viewer : hasty(viewer), time, now);
  return html`<div class="day" part="day"><span>${day}</span></div>`;
}

function hasty(viewer: TranscriptViewer): TranscriptViewer {
  return {...viewer, isHasty: true};
}

function renderSeparator({strings}: TranscriptViewer) {
  return html`<div class="separator" part="unread-separator"><span>${strings.newSince}</span></div>`;
}

interface Stretch<T> {
  readonly items: T[];
  /** Where it begins in the list. */
  readonly start: number;
  readonly isNew: boolean;
}

/** Cuts a list before each item that begins something new. */
function runs<T>(
  items: readonly T[],
  begins: (item: T, index: number, items: readonly T[]) => boolean,
): readonly Stretch<T>[] {
  const all: Stretch<T>[] = [];
  items.forEach((item, index) => {
    const isNew = begins(item, index, items);
    if (isNew || all.length === 0) all.push({items: [], start: index, isNew});
    all.at(-1)!.items.push(item);
  });
  return all;
}
