import {html, nothing, type TemplateResult} from 'lit';

import {lazily} from '../elements/define.js';
import {icons} from '../elements/icons.js';
import {ChatRetryEvent} from '../events.js';
import {formatExactly, formatTime, sameDay} from '../i18n/format.js';
import type {Entry, Message, Status} from '../model/message.js';
import {exportparts} from '../theme/parts.js';
import {renderQuote} from './quote.js';
import {renderReactions} from './reactions.js';
import type {TranscriptViewer} from './viewer.js';

const needProgress = lazily(async () => [(await import('./progress.js')).ChatProgress]);

/** How long a silence may be within a group of one person's messages, in milliseconds. */
const PAUSE = 5 * 60_000;

/** Id of a message's row in the transcript. */
export function rowId(id: string): string {
  return `message-${id}`;
}

/** Id of the message in a row. */
export function messageId(row: string): string {
  return row.slice(rowId('').length);
}

/** Whether two neighbours stand together under one name. */
export function together(a: Entry | undefined, b: Entry | undefined, {kinds}: TranscriptViewer): boolean {
  if (!a || !b) return false;
  const [one, other] = [a.message, b.message];
  return (
    kinds.shown(one).frame !== 'notice' &&
    kinds.shown(other).frame !== 'notice' &&
    a.role === b.role &&
    one.author.id === other.author.id &&
    other.sentAt - one.sentAt < PAUSE &&
    sameDay(one.sentAt, other.sentAt)
  );
}

/** One message: its content framed, with what tells who, when and how it fared. */
export function renderRow(entry: Entry, first: boolean, last: boolean, viewer: TranscriptViewer): TemplateResult {
  const {message, role, status} = entry;
  const kind = viewer.kinds.shown(message);
  const content = kind.render?.(entry, viewer) ?? nothing;
  if (kind.frame === 'notice') {
    return html`<p class="notice" part="notice" id=${rowId(message.id)} dir="auto">${content}</p>`;
  }
  const edges = [first && 'first', last && 'last'].filter(Boolean).join(' ');
  const state = status === 'failed' ? 'failed' : status === 'sending' ? 'pending' : '';
  const names = `${role} ${edges} ${state}`;
  const name = viewer.nameOf(entry);
  const isNamed = role !== 'customer' || viewer.isColleague?.(message.author) === true;
  return html`
    <div
      class="message ${names} ${kind.frame}"
      part="message ${names}"
      id=${rowId(message.id)}
      role="article"
      aria-label=${name}
      tabindex="-1"
    >
      ${first && isNamed ? html`<div class="author" part="author" aria-hidden="true" dir="auto">${name}</div>` : nothing}
      ${last && role !== 'customer' ? renderAvatar(entry, viewer) : nothing}
      ${
        kind.frame === 'bare'
          ? html`<div class="content">${content}</div>`
          : html`<div class="content" part="bubble ${names}">${renderQuote(entry, viewer)}${content}</div>`
      }
      ${renderReactions(entry, viewer)} ${renderFoot(entry, last, viewer)}
    </div>
  `;
}

function renderAvatar(entry: Entry, viewer: TranscriptViewer) {
  const picture = viewer.pictureOf(entry);
  return html`
    <div class="avatar" part="avatar" aria-hidden="true">
      ${picture ? html`<img src=${picture} alt="" />` : entry.role === 'bot' ? icons.bot : icons.person}
    </div>
  `;
}

function renderFoot(entry: Entry, last: boolean, viewer: TranscriptViewer) {
  const {message, status} = entry;
  const time = html`<time
    part="time"
    datetime=${new Date(message.sentAt).toISOString()}
    title=${formatExactly(viewer, message.sentAt)}
    >${formatTime(viewer, message.sentAt)}</time
  >`;
  if (status === 'failed') return html`<div class="foot">${renderFailure(entry, viewer)}</div>`;
  if (!last && status !== 'sending') return html`<div class="foot aside">${time}</div>`;
  const state = status === 'received' ? nothing : renderStatus(status, message, viewer);
  return html`<div class="foot">${renderProgress(entry, viewer)}${time}${state}</div>`;
}

function renderProgress({message: {id}, status}: Entry, {uploadOf}: TranscriptViewer) {
  const upload = status === 'sending' ? uploadOf(id) : undefined;
  if (!upload) return nothing;
  needProgress();
  return html`<chat-progress exportparts=${exportparts} .message=${id} .upload=${upload}></chat-progress>`;
}

function renderStatus(status: Exclude<Status, 'received' | 'failed'>, {seenAt}: Message, viewer: TranscriptViewer) {
  const {strings} = viewer;
  const icon = {sending: icons.clock, sent: icons.tick, seen: icons.ticks}[status];
  const words = seenAt === undefined ? strings[status] : strings.seenAt(formatExactly(viewer, seenAt));
  return html`<span class="status ${status}" part="status" title=${words}
    >${icon}<span class="spoken">${words}</span></span
  >`;
}

/** Whether a failed message can still be sent: not after the end, nor once its question was answered in another way. */
export function canRetry({status, answer}: Entry, {isOver}: TranscriptViewer): boolean {
  return status === 'failed' && !isOver && answer === undefined;
}

function renderFailure(entry: Entry, viewer: TranscriptViewer) {
  const {message} = entry;
  const {strings} = viewer;
  const reason = message.failure ? strings.failedBecause(message.failure) : strings.failed;
  const retry = ({currentTarget}: Event) => {
    currentTarget!.dispatchEvent(new ChatRetryEvent(message.id));
    // The button goes, and would take the customer's place with it.
    (currentTarget as Element).closest<HTMLElement>('[part~=message]')?.focus({preventScroll: true});
  };
  return html`
    <span class="status" part="status">${icons.alert}<span dir="auto">${reason}</span></span>
    ${canRetry(entry, viewer) ? html`<button class="retry" part="retry" @click=${retry}>${strings.retry}</button>` : nothing}
  `;
}
