import {formatDate, formatTime, sameDay} from '../i18n/format.js';
import type {Entry} from '../model/message.js';
import {toJson} from '../model/to-json.js';
import type {TranscriptViewer} from './viewer.js';

/** Text to read, envelopes for programs, or a page to print. */
export type RecordFormat = 'text' | 'json' | 'html';

/** A conversation as a file. */
export function recordOf(
  format: RecordFormat,
  entries: Iterable<Entry>,
  viewer: TranscriptViewer,
  title: string,
): Blob {
  const [text, type] = contentOf(format, entries, viewer, title);
  // Given text, WebKit writes it in other characters (NFC).
  return new Blob([new TextEncoder().encode(text)], {type});
}

function contentOf(
  format: RecordFormat,
  entries: Iterable<Entry>,
  viewer: TranscriptViewer,
  title: string,
): readonly [text: string, type: string] {
  if (format === 'json') {
    const envelopes = [...entries].map(({message}) => message.envelope);
    return [toJson(envelopes, 2), 'application/json'];
  }
  const days = daysOf(entries, viewer);
  return format === 'html'
    ? [pageOf(days, viewer, title), 'text/html;charset=utf-8']
    : [textOf(days, viewer), 'text/plain;charset=utf-8'];
}

interface Line {
  readonly entry: Entry;
  readonly time: string;
  /** `''` where the words tell who. */
  readonly name: string;
  readonly words: string;
  readonly details: readonly string[];
}

interface Day {
  readonly date: string;
  readonly lines: Line[];
}

function daysOf(entries: Iterable<Entry>, viewer: TranscriptViewer): readonly Day[] {
  const days: Day[] = [];
  let before: Entry | undefined;
  for (const entry of entries) {
    const {message, folded} = entry;
    if (folded || viewer.kinds.shown(message).hidden) continue;
    if (!before || !sameDay(before.message.sentAt, message.sentAt)) {
      days.push({date: formatDate(viewer, message.sentAt), lines: []});
    }
    days.at(-1)!.lines.push(lineOf(entry, viewer));
    before = entry;
  }
  return days;
}

function lineOf(entry: Entry, viewer: TranscriptViewer): Line {
  const kind = viewer.kinds.shown(entry.message);
  const words = kind.written?.(entry) ?? kind.summary(entry, viewer);
  return {
    entry,
    time: formatTime(viewer, entry.message.sentAt),
    name: kind.frame === 'notice' ? '' : viewer.nameOf(entry),
    words: entry.status === 'failed' ? `${words} (${viewer.strings.failed})` : words,
    details: kind.details?.(entry, viewer) ?? [],
  };
}

function textOf(days: readonly Day[], viewer: TranscriptViewer): string {
  const blocks = days.map(({date, lines}) => [date, '', ...lines.map((line) => plainLine(line, viewer))].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** Further lines stand back, so that none can pass for somebody else's. */
function plainLine({time, name, words, details}: Line, {strings}: TranscriptViewer): string {
  const text = [`${time} ${name ? strings.labelled(name, words) : words}`, ...details].join('\n');
  return text.replaceAll(/\r\n?|[\n\u2028\u2029]/g, '\n    ');
}

const HEAD = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body{max-width:44em;margin:2em auto;padding:0 1em;font:16px/1.5 system-ui,sans-serif}
h1{font-size:1.4em}
h2{margin-top:2em;font-size:1em;border-bottom:1px solid #ccc}
ul{padding:0;list-style:none}
li{margin:.75em 0;break-inside:avoid;overflow-wrap:anywhere}
time{color:#595959;font-size:.85em}
p{margin:0;white-space:pre-wrap}
.detail{padding-inline-start:1em}
</style>
`;

/** The browser writes the markup, so nothing that somebody wrote can be any. */
function pageOf(days: readonly Day[], {locale, direction}: TranscriptViewer, title: string): string {
  const page = document.implementation.createHTMLDocument(title);
  const append = (parent: Element, tag: string, text = '') => {
    const element = page.createElement(tag);
    element.textContent = text;
    parent.append(element, '\n');
    return element;
  };
  const paragraph = (parent: Element, text: string, className: string) =>
    Object.assign(append(parent, 'p', text), {dir: 'auto', className});
  Object.assign(page.documentElement, {lang: locale, dir: direction});
  append(page.body, 'h1', title).dir = 'auto';
  for (const {date, lines} of days) {
    append(page.body, 'h2', date);
    const list = append(page.body, 'ul');
    for (const {entry, time, name, words, details} of lines) {
      const item = append(list, 'li');
      (append(item, 'time', time) as HTMLTimeElement).dateTime = new Date(entry.message.sentAt).toISOString();
      if (name) append(append(item, 'bdi'), 'b', name);
      paragraph(item, words, '');
      for (const detail of details) paragraph(item, detail, 'detail');
    }
  }
  const written = new XMLSerializer().serializeToString(page.documentElement);
  return `<!doctype html>\n${written.replace('<head>', () => `<head>\n${HEAD}`)}\n`;
}
