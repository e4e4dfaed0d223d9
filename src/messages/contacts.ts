import {html} from 'lit';

import {isObject, type JsonObject, list, string} from '../model/wire.js';
import type {MessageKind} from './kind.js';

interface Contact {
  readonly name: string;
  readonly phones: readonly string[];
}

interface Contacts {
  readonly contacts: readonly Contact[];
}

function readContact(contact: JsonObject): Contact {
  const name = isObject(contact['name']) ? contact['name'] : {};
  return {
    name: string(name, 'formatted_name', '') || string(name, 'first_name', ''),
    phones: list(contact, 'phones', (phone) => string(phone, 'phone', '')),
  };
}

/** People and their phone numbers. */
export const contacts: MessageKind<Contacts> = {
  type: 'CONTACTS',
  frame: 'bubble',
  parse: (content) => ({contacts: list(content, 'contacts', readContact)}),
  about: ({replyTo}) => replyTo,
  render: ({message: {content}}) => html`
    ${content.contacts.map(
      ({name, phones}) => html`
        <p class="text" part="contact">${[name, ...phones].filter(Boolean).map((line) => html`<bdi>${line}</bdi> `)}</p>
      `,
    )}
  `,
  summary: ({message: {content}}, {strings}) =>
    content.contacts.map(({name, phones}) => name || phones.at(0)).join(', ') || strings.contact,
};
