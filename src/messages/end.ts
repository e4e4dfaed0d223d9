import {html} from 'lit';

import {ChatRetryEvent} from '../events.js';
import {formatTime} from '../i18n/format.js';
import type {Entry} from '../model/message.js';
import type {MessageKind, Viewer} from './kind.js';

/** The chat is over for everybody. */
export const endChat: MessageKind<null> = {
  type: 'endChat',
  frame: 'notice',
  signal: true,
  parse: () => null,
  ends: () => true,
  render: (entry, viewer) => renderNotice(endChat.summary(entry, viewer), entry, viewer),
  summary: (entry, viewer) =>
    isOwn(entry, viewer) ? viewer.strings.endedByCustomer : viewer.strings.endedBy(viewer.nameOf(entry)),
};

/** Somebody has gone. The chat goes on, unless it was the customer. */
export const leave: MessageKind<null> = {
  type: 'leave',
  frame: 'notice',
  signal: true,
  parse: () => null,
  ends: ({author}) => !author.isAgent,
  render: (entry, viewer) => renderNotice(leave.summary(entry, viewer), entry, viewer),
  summary: (entry, viewer) =>
    isOwn(entry, viewer) ? viewer.strings.leftByCustomer : viewer.strings.left(viewer.nameOf(entry)),
};

function isOwn({role, message}: Entry, viewer: Viewer): boolean {
  return role === 'customer' && !viewer.isColleague?.(message.author);
}

/** Who did what and when; or that it did not get through. */
function renderNotice(words: string, {message, status}: Entry, viewer: Viewer) {
  const {id, sentAt, failure} = message;
  if (status !== 'failed') {
    return html`${words} ·
      <time part="time" datetime=${new Date(sentAt).toISOString()}>${formatTime(viewer, sentAt)}</time>`;
  }
  const {strings} = viewer;
  const retry = (event: Event) => event.currentTarget!.dispatchEvent(new ChatRetryEvent(id));
  return html`${words} · ${failure ? strings.failedBecause(failure) : strings.failed}
    <button class="retry" part="retry" @click=${retry}>${strings.retry}</button>`;
}
