import {css} from 'lit';

import {plainWords, renderRichText, renderText} from '../elements/rich-text.js';
import type {Entry} from '../model/message.js';
import {string} from '../model/wire.js';
import type {MessageKind, Viewer} from './kind.js';

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
  render: (entry, viewer) => (isRich(entry, viewer) ? renderRichText : renderText)(entry.message.content.text),
  written: ({message: {content}}) => content.text,
  summary: (entry, viewer) => {
    const {content} = entry.message;
    return isRich(entry, viewer) ? plainWords(content.text) : content.text;
  },
};

/** Customers write no Markdown, and what they write is never drawn as any. */
function isRich({message: {author}, role}: Entry, {isForAgent, textFormat}: Viewer): boolean {
  return textFormat !== 'plain' && (isForAgent ? author.isAgent : role !== 'customer');
}
