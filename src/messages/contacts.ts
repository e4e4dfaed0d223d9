import {html} from 'lit';

import {formatList} from '../i18n/format.js';
import {isObject, type JsonObject, list, string} from '../model/wire.js';
import {exportparts} from '../theme/parts.js';
import {cardsNeeded} from './cards.js';
import type {MessageKind} from './kind.js';

/** A phone number of somebody's. */
export interface Phone {
  readonly phone: string;
  /** What sort it is, in whatever language. */
  readonly type: string;
  /** The number on WhatsApp in digits alone, or `''`. */
  readonly whatsApp: string;
}

/** Somebody, and how to reach them. */
export interface Contact {
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phones: readonly Phone[];
}

/** The people of one message. */
export interface Contacts {
  readonly contacts: readonly Contact[];
}

/** People and their phone numbers. */
export const contacts: MessageKind<Contacts> = {
  type: 'CONTACTS',
  frame: 'card',
  parse: (content) => ({contacts: list(content, 'contacts', readContact)}),
  about: ({replyTo}) => replyTo,
  render(entry, viewer) {
    cardsNeeded();
    return html`
      <chat-contacts-message exportparts=${exportparts} .entry=${entry}>
        ${this.summary(entry, viewer)}
      </chat-contacts-message>
    `;
  },
  summary: ({message: {content}}, viewer) => {
    const {contact} = viewer.strings;
    return (
      formatList(
        viewer,
        content.contacts.map(({name}) => name || contact),
      ) || contact
    );
  },
};

function readContact(contact: JsonObject): Contact {
  const name = isObject(contact['name']) ? contact['name'] : {};
  const phones = list(contact, 'phones', readPhone).filter(({phone}) => phone.trim() !== '');
  const [firstName, lastName] = [string(name, 'first_name', ''), string(name, 'last_name', '')];
  return {
    name:
      string(name, 'formatted_name', '') || [firstName, lastName].filter(Boolean).join(' ') || (phones[0]?.phone ?? ''),
    firstName,
    lastName,
    phones,
  };
}

function readPhone(phone: JsonObject): Phone {
  const whatsApp = string(phone, 'wa_id', '');
  return {
    phone: string(phone, 'phone', '') || whatsApp,
    type: string(phone, 'type', ''),
    whatsApp: /^\+?\d{5,20}$/.test(whatsApp) ? whatsApp.replace('+', '') : '',
  };
}
