import {css, html} from 'lit';

import {linkified} from '../elements/linkified.js';
import {string} from '../model/wire.js';
import type {MessageKind} from './kind.js';

interface Text {
  readonly text: string;
}

/** What somebody wrote. */
export const text: MessageKind<Text> = {
  type: 'TEXT',
  frame: 'bubble',
  parse: (content) => ({text: string(content, 'text')}),
  about: ({replyTo}) => replyTo,
  styles: css`
    .text {
      white-space: pre-wrap;
    }

    .text:empty {
      min-block-size: 1lh;
    }
  `,
  render: ({message: {content}}) => html`<p class="text" part="text" dir="auto">${linkified(content.text)}</p>`,
  summary: ({message: {content}}) => content.text,
};
