import type {Entry} from '../model/message.js';
import type {TranscriptViewer} from './viewer.js';

/** Older messages come from a history and are not announced, in milliseconds. */
const NEWS = 60_000;

/** More messages than these are announced by their number. */
const MOST = 3;

/** What screen readers say of messages that come: once, all that came between two drawings together. */
export class Announcer {
  readonly #news: Entry[] = [];

  /** Takes note of a message that has come. */
  hear(entry: Entry): void {
    const isForeign = entry.role !== 'customer' || entry.folded;
    if (isForeign && Date.now() - entry.message.sentAt < NEWS) this.#news.push(entry);
  }

  /** What is to be said of the news since the last time; `undefined` when there are none. */
  tell(viewer: TranscriptViewer): string | undefined {
    const lines = this.#news.splice(0).map((entry) => {
      const summary = viewer.kinds.shown(entry.message).summary(entry, viewer);
      return `${viewer.nameOf(entry)}: ${summary}`;
    });
    if (lines.length === 0) return undefined;
    return lines.length > MOST ? viewer.strings.newMessages(lines.length) : lines.join('\n');
  }
}
