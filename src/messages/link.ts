import {html} from 'lit';

import {renderLink} from '../elements/link.js';
import {string} from '../model/wire.js';
import type {MessageKind} from './kind.js';

interface Link {
  readonly url: string;
}

/** An address to follow. One that must not be opened stays text. */
export const link: MessageKind<Link> = {
  type: 'LINK',
  frame: 'bubble',
  parse: (content) => ({url: string(content, 'url')}),
  about: ({replyTo}) => replyTo,
  render: ({message: {content}}) => html`
    <p class="text" part="text" dir="ltr">${renderLink({url: content.url}, content.url)}</p>
  `,
  summary: ({message: {content}}) => content.url,
};
