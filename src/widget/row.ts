import {html, nothing, type TemplateResult} from 'lit';

import {lazily} from '../elements/lazily.js';
import {icons} from '../elements/icons.js';
import {ChatRetryEvent} from '../events.js';
import {formatExactly, formatTime, sameDay} from '../i18n/format.js';
import {safePicture} from '../model/address.js';
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

/** How a row stands among others. */
interface Look {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One message: its content framed, with what tells who, when and how it fared. Rows are many, so no node is in vain. */
export function renderRow(entry: Entry, look: Look, viewer: TranscriptViewer): TemplateResult {
  const {message, role, status} = entry;
  const kind = viewer.kinds.shown(message);
  const content = kind.render?.(entry, viewer) ?? nothing;
  if (kind.frame === 'notice') {
    return html`<p class="notice" part="notice" id=${rowId(message.id)} dir="auto">${content}</p>`;
  }
  const state = status === 'failed' ? ' failed' : status === 'sending' ? ' pending' : '';
  const names = `${role}${look.isFirst ? ' first' : ''}${look.isLast ? ' last' : ''}${state}`;
  const isBare = kind.frame === 'bare';
  const inside = isBare ? content : withQuote(entry, content, viewer);
  // White space would be nodes in each row; what comes after the last part keeps it from what is appended to the row.
  // prettier-ignore
  return html`<div class=${`message ${names} ${kind.frame}`} part=${`message ${names}`} id=${rowId(message.id)}
    role="article" aria-label=${labelOf(entry, look, viewer)} tabindex="-1">${renderHead(entry, look, viewer)}<div
    class="content" part=${isBare ? nothing : `bubble ${names}`}>${inside}</div>${renderTail(entry, look, viewer)} </div>`;
}

/** Who said it, and when, where no time is written below. */
function labelOf(entry: Entry, {isLast}: Look, viewer: TranscriptViewer): string {
  const name = viewer.nameOf(entry);
  return isLast || viewer.isHasty ? name : `${name} ${formatTime(viewer, entry.message.sentAt)}`;
}

/** The name above a group, and the picture beside its end. */
function renderHead(entry: Entry, {isFirst, isLast}: Look, viewer: TranscriptViewer) {
  const isCustomer = entry.role === 'customer';
  const isNamed = isFirst && (!isCustomer || viewer.isColleague?.(entry.message.author) === true);
  const isPictured = isLast && !isCustomer;
  if (!isNamed && !isPictured) return nothing;
  const name = isNamed
    ? html`<div class="author" part="author" aria-hidden="true" dir="auto">${viewer.nameOf(entry)}</div>`
    : nothing;
  return isPictured ? html`${name}${renderAvatar(entry, viewer)}` : name;
}

function withQuote(entry: Entry, content: unknown, viewer: TranscriptViewer) {
  const quote = renderQuote(entry, viewer);
  return quote === nothing ? content : html`${quote}${content}`;
}

function renderAvatar(entry: Entry, viewer: TranscriptViewer) {
  const picture = viewer.pictureOf(entry);
  if (!picture) return html`<div class="avatar nobody" part="avatar" aria-hidden="true"></div>`;
  return html`<div class="avatar" part="avatar" aria-hidden="true">
    <img src=${safePicture(picture) ?? nothing} alt="" />
  </div>`;
}

/** What stands below the bubble. */
function renderTail(entry: Entry, look: Look, viewer: TranscriptViewer) {
  const reactions = renderReactions(entry, viewer);
  const foot = renderFoot(entry, look, viewer);
  return reactions === nothing ? foot : html`${reactions}${foot}`;
}

/** The time of a group's last message, and how an own one fares. The time of any other is shown with its actions. */
function renderFoot(entry: Entry, {isLast}: Look, viewer: TranscriptViewer) {
  const {message, status} = entry;
  if (status === 'failed') return html`<div class="foot">${renderFailure(entry, viewer)}</div>`;
  if (!isLast && status !== 'sending') return nothing;
  const time = renderTime(message, viewer);
  if (status === 'received') return time;
  const state = renderStatus(status, message, viewer);
  return status === 'sending'
    ? html`<div class="foot">${renderProgress(entry, viewer)}${time}${state}</div>`
    : [time, state];
}

function renderTime({sentAt}: Message, viewer: TranscriptViewer) {
  return html`<time part="time" datetime=${new Date(sentAt).toISOString()}>${formatTime(viewer, sentAt)}</time>`;
}

function renderProgress({message: {id}}: Entry, {uploadOf}: TranscriptViewer) {
  const upload = uploadOf(id);
  if (!upload) return nothing;
  needProgress();
  return html`<chat-progress exportparts=${exportparts} .message=${id} .upload=${upload}></chat-progress>`;
}

function renderStatus(status: Exclude<Status, 'received' | 'failed'>, {seenAt}: Message, viewer: TranscriptViewer) {
  const {strings} = viewer;
  const words =
    seenAt === undefined || viewer.isHasty ? strings[status] : strings.seenAt(formatExactly(viewer, seenAt));
  return html`<span class=${`status ${status}`} part="status" title=${words}>${words}</span>`;
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
    <span class="failure" part="status">${icons.alert}<span dir="auto">${reason}</span></span>
    ${canRetry(entry, viewer) ? html`<button class="retry" part="retry" @click=${retry}>${strings.retry}</button>` : nothing}
  `;
}
