import {html} from 'lit';

import {type JsonObject, string, WireError} from '../model/wire.js';
import type {MessageKind} from './kind.js';

/** What could not be read. */
export const unreadable: MessageKind = {
  type: '',
  frame: 'notice',
  parse: () => null,
  render: (_entry, {strings}) => strings.unreadable,
  summary: (_entry, {strings}) => strings.unreadable,
};

/** A type that is not known: its text or caption, if it has one. */
export const unknownMessage: MessageKind<string> = {
  type: '',
  unknown: true,
  frame: 'bubble',
  parse: readAnyText,
  about: ({replyTo}) => replyTo,
  render: ({message: {content}}, {strings}) => html`
    <p class="text" part="text" dir="auto">${content || strings.unsupported}</p>
  `,
  summary: ({message: {content}}, {strings}) => content || strings.unsupported,
};

/** A signal that is not known: nothing the customer needs to see. */
export const unknownSignal: MessageKind = {
  type: '',
  unknown: true,
  signal: true,
  hidden: true,
  frame: 'notice',
  parse: () => null,
  summary: () => '',
};

function readAnyText(content: JsonObject): string {
  for (const key of ['text', 'caption']) {
    try {
      const found = string(content, key, '');
      if (found) return found;
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
    }
  }
  return '';
}
