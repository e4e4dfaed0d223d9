import {html} from 'lit';

import {string} from '../model/wire.js';
import {exportparts} from '../theme/parts.js';
import {cardsNeeded, cardsToCome} from './cards.js';
import type {MessageKind} from './kind.js';

/** An address, which may be no address at all. */
export interface Link {
  readonly url: string;
}

/** An address to follow. */
export const link: MessageKind<Link> = {
  type: 'LINK',
  frame: 'card',
  parse: (content) => ({url: string(content, 'url')}),
  about: ({replyTo}) => replyTo,
  styles: cardsToCome,
  render(entry) {
    cardsNeeded();
    const {url} = entry.message.content;
    return html`<chat-link-message exportparts=${exportparts} .entry=${entry}>${url}</chat-link-message>`;
  },
  summary: ({message: {content}}) => content.url,
};
