import {html, noChange, nothing} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {repeat} from 'lit/directives/repeat.js';

import type {Chunk} from '../conversation/history.js';
import {formatDay, sameDay} from '../i18n/format.js';
import type {Entry} from '../model/message.js';
import {renderRow, together} from './row.js';
import type {TranscriptViewer} from './viewer.js';

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
  /** How many of its oldest entries are not drawn yet. */
  readonly missing: number;
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
  const {viewer, after, isDated, missing} = setting;
  const shown = entries.slice(missing).filter((entry) => isShown(entry, viewer));
  const before = entries.slice(0, missing).findLast((entry) => isShown(entry, viewer)) ?? setting.before;
  const joins = [...shown, after].map((entry, index) => together(shown[index - 1] ?? before, entry, viewer));
  const now = Date.now();
  const days = runs(shown, (entry, index) => {
    const previous = shown[index - 1] ?? before;
    return !previous || !sameDay(previous.message.sentAt, entry.message.sentAt);
  });
  return repeat(
    days,
    dayKeys(),
    ({items, start, isNew}) =>
      html`<div>
        ${isNew ? renderDay(viewer, items[0]!.message.sentAt, now, isDated) : nothing}${repeat(
          items,
          ({message}) => message.id,
          (entry, index) => row(entry, !joins[start + index], !joins[start + index + 1], setting),
        )}
      </div>`,
  );
}

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

  override render(entry: Entry, isFirst: boolean, isLast: boolean, {viewer, since, isDated}: Setting) {
    const isSince = entry.message.id === since;
    const look = 1 + (isFirst ? 2 : 0) + (isLast ? 4 : 0) + (isSince ? 8 : 0) + (isDated ? 16 : 0);
    if (entry === this.#entry && viewer === this.#viewer && look === this.#look) return noChange;
    [this.#entry, this.#viewer, this.#look] = [entry, viewer, look];
    const drawn = renderRow(entry, {isFirst, isLast, isDated}, viewer);
    return isSince ? html`${renderSeparator(viewer)}${drawn}` : drawn;
  }
}

const row = directive(RowDirective);

function renderDay(viewer: TranscriptViewer, time: number, now: number, isDated: boolean) {
  return html`<div class="day" part="day"><span>${isDated ? formatDay(viewer, time, now) : '\u00a0'}</span></div>`;
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
function runs<T>(items: readonly T[], begins: (item: T, index: number) => boolean): readonly Stretch<T>[] {
  const all: Stretch<T>[] = [];
  items.forEach((item, index) => {
    const isNew = begins(item, index);
    if (isNew || all.length === 0) all.push({items: [], start: index, isNew});
    all.at(-1)!.items.push(item);
  });
  return all;
}
