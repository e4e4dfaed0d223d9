import {html, nothing} from 'lit';

import {ChatDraftEvent} from '../events.js';
import {formatList} from '../i18n/format.js';
import {reaction, tallyReactions, type Tally} from '../messages/reaction.js';
import type {Author, Entry} from '../model/message.js';
import {isReader, type TranscriptViewer} from './viewer.js';

/** The draft of a reaction: `''` takes an earlier one back. */
export function reactionDraft(id: string, emoji: string): ChatDraftEvent {
  return new ChatDraftEvent({type: reaction.type, content: {emoji}, replyTo: id});
}

/** The reactions below a message; the customer adds to one, or takes the own one back, by choosing it. */
export function renderReactions(entry: Entry, viewer: TranscriptViewer) {
  const tallies = tallyReactions(entry, viewer.roleOf);
  if (tallies.length === 0) return nothing;
  return html`
    <div class="reactions" part="reactions">${tallies.map((tally) => renderTally(tally, entry, viewer))}</div>
  `;
}

function renderTally({emoji, by, own}: Tally, {message}: Entry, viewer: TranscriptViewer) {
  const nameOf = (author: Author) => (isReader(author, viewer) ? viewer.strings.byYou : viewer.nameOfAuthor(author));
  const names = formatList(
    viewer,
    by.map(({author}) => nameOf(author)),
  );
  // Who says what they see, to a machine that listens, says the number.
  const label = viewer.strings.reactedBy(by.length > 1 ? `${emoji} ${by.length}` : emoji, names);
  const content = html`<span aria-hidden="true">${emoji}</span
    >${by.length > 1 ? html`<span>${by.length}</span>` : nothing}`;
  if (!viewer.may.has('reactions') || viewer.isOver) {
    return html`<span class="reaction" part="reaction" role="img" aria-label=${label}>${content}</span>`;
  }
  const toggle = (event: Event) => event.currentTarget!.dispatchEvent(reactionDraft(message.id, own ? '' : emoji));
  return html`
    <button class="reaction" part="reaction" aria-label=${label} title=${label} aria-pressed=${own} @click=${toggle}>
      ${content}
    </button>
  `;
}
