import {html, nothing, type TemplateResult} from 'lit';

import {ChatJumpEvent} from '../events.js';
import type {Entry, Message} from '../model/message.js';
import {isReader, type TranscriptViewer} from './viewer.js';

/** A message as it is quoted: who, and what in a line. */
export interface Quote {
  readonly id: string;
  readonly name: string;
  /** That it is replied to, in words. */
  readonly label: string;
  readonly text: string;
}

/** How a message is quoted. */
export function quoteOf(message: Message, viewer: TranscriptViewer): Quote {
  const entry = alone(message, viewer);
  const name = viewer.nameOf(entry);
  const {strings} = viewer;
  return {
    id: message.id,
    name,
    label: isReader(message.author, viewer) ? strings.inReplyToYou : strings.inReplyTo(name),
    text: viewer.kinds.shown(message).summary(entry, viewer),
  };
}

/** What a message replies to, and the way there. */
export function renderQuote({message, target}: Entry, viewer: TranscriptViewer): TemplateResult | typeof nothing {
  const {answers, type} = viewer.kinds.shown(message);
  // Responses name their question too, but they stand right below it.
  if (message.replyTo === '' || answers !== undefined || type === '') return nothing;
  if (!target) return html`<p class="quote" part="quote">${viewer.strings.quoteMissing}</p>`;
  const {id, name, label, text} = quoteOf(target, viewer);
  const jump = (event: Event) => event.currentTarget!.dispatchEvent(new ChatJumpEvent(id));
  return html`
    <button class="quote" part="quote" @click=${jump}>
      <span class="spoken">${viewer.strings.labelled(label, '')}</span>
      <span class="quoted-name" aria-hidden="true" dir="auto">${name}</span>
      <span class="quoted-text" dir="auto">${text}</span>
    </button>
  `;
}

/** A message by itself, as if there were no others. */
function alone(message: Message, {roleOf}: TranscriptViewer): Entry {
  return {
    message,
    role: roleOf(message.author),
    status: 'received',
    target: undefined,
    followers: [],
    answer: undefined,
    question: undefined,
    folded: false,
    outrun: false,
  };
}
