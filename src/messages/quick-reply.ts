import {html} from 'lit';

import type {Message} from '../model/message.js';
import {string, strings} from '../model/wire.js';
import {exportparts} from '../theme/parts.js';
import {markedChoice} from './choice.js';
import type {MessageKind} from './kind.js';
import {questionsNeeded, renderComing} from './questions.js';

/** A question and its possible answers. */
export interface QuickReply {
  readonly text: string;
  readonly header: string;
  readonly footer: string;
  readonly quickReplies: readonly string[];
}

/** The answer that was chosen. */
export interface QuickReplyResponse {
  readonly quickReplyId: string;
  readonly reply: string;
}

export const quickReply: MessageKind<QuickReply> = {
  type: 'QUICK_REPLY',
  frame: 'bare',
  asks: true,
  parse: (content) => ({
    text: string(content, 'text', ''),
    header: string(content, 'header', ''),
    footer: string(content, 'footer', ''),
    quickReplies: strings(content, 'quickReplies'),
  }),
  render(entry) {
    questionsNeeded();
    const {header, text, footer, quickReplies} = entry.message.content;
    return html`
      <chat-quick-reply-message exportparts=${exportparts} .entry=${entry}>
        ${renderComing([header, text, footer].filter(Boolean).join('\n'), quickReplies)}
      </chat-quick-reply-message>
    `;
  },
  summary: ({message: {content}}) => [content.header, content.text].filter(Boolean).join('. '),
  details: ({message: {content}, answer}) =>
    content.quickReplies.map((reply) =>
      markedChoice(reply, (answer as Message<QuickReplyResponse> | undefined)?.content.reply === reply),
    ),
};

export const quickReplyResponse: MessageKind<QuickReplyResponse> = {
  type: 'QUICK_REPLY_RESPONSE',
  frame: 'bubble',
  answers: 'QUICK_REPLY',
  parse: (content) => ({
    quickReplyId: string(content, 'quickReplyId', ''),
    reply: string(content, 'reply'),
  }),
  about: ({content, replyTo}) => content.quickReplyId || replyTo,
  render: ({message: {content}}) => html`<p class="text" part="text" dir="auto">${content.reply}</p>`,
  summary: ({message: {content}}) => content.reply,
};
