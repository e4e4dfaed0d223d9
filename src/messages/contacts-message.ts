import {consume} from '@lit/context';
import {css, html, LitElement, nothing, svg} from 'lit';
import {property, state} from 'lit/decorators.js';

import {copyIcon, copyText} from '../elements/clipboard.js';
import {icon} from '../elements/icon.js';
import {icons} from '../elements/icons.js';
import {renderLink} from '../elements/link.js';
import {saveFile} from '../elements/save-file.js';
import {cardsWords} from '../i18n/en/cards.js';
import {english, type Language, languageContext, withWords} from '../i18n/language.js';
import {savedName} from '../model/file.js';
import type {Entry} from '../model/message.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {tool} from '../theme/tool.js';
import {card} from './card.styles.js';
import type {Contact, Contacts, Phone} from './contacts.js';
import {vCard} from './vcard.js';

const person = icon(
  svg`<circle cx="12" cy="8.5" r="3.7"></circle><path d="M4.8 19.5c1-3.6 3.8-5.5 7.2-5.5s6.2 1.9 7.2 5.5"></path>`,
  'person',
);

/** How long it is said that something was copied, in milliseconds. */
const MOMENT = 2500;

/**
 * People: to call, to write to, to keep.
 *
 * @tag chat-contacts-message
 * @fires {ChatOpenUrlEvent} chat-open-url - The customer calls, or writes on WhatsApp.
 * @csspart contact - One person.
 * @csspart link - A phone number to call.
 * @csspart action - What else can be done: write on WhatsApp, copy a number, save a person.
 */
export class ChatContactsMessage extends LitElement {
  static readonly tag = 'chat-contacts-message';

  static override styles = [
    tokens,
    base,
    tool,
    card,
    css`
      .contact + .contact {
        border-block-start: 1px solid var(--_hairline);
      }

      .tile {
        border-radius: 50%;
      }

      ul {
        list-style: none;
      }

      .phone {
        display: flex;
        align-items: center;
        gap: 0.25em;
        min-block-size: calc(2.75 * var(--_rem));
        padding-inline: 1em 0.5em;
        border-block-start: 1px solid var(--_hairline);
      }

      .number {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 0.5em;
        min-inline-size: 0;
        padding-block: 0.5em;
        overflow-wrap: anywhere;
      }

      .number > :any-link {
        padding-block: 0.125em;
        color: var(--_accent-text);
        text-decoration: none;
      }

      .number > :any-link:hover {
        text-decoration: underline;
      }

      .whats-app > :any-link {
        display: grid;
        place-items: center;
        min-block-size: calc(1.75 * var(--_rem));
        padding-inline: 0.75em;
        border: 1px solid var(--_edge);
        border-radius: var(--_rem);
        color: var(--_accent-text);
        font-size: var(--_small);
        text-decoration: none;
      }

      .whats-app > :hover {
        background: var(--_hover);
      }

      .what {
        padding-inline-end: 0.5em;
      }

      .tool svg {
        inline-size: 1.125em;
        block-size: 1.125em;
      }
    `,
  ];

  @property({attribute: false}) entry!: Entry<Contacts>;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  /** The number that was just copied. */
  @state() private copied: Phone | undefined;

  #moment: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#moment);
    this.copied = undefined;
  }

  override render() {
    const {strings} = this.language;
    const {contacts} = this.entry.message.content;
    return html`
      ${contacts.length === 0 ? html`<p class="what">${strings.contact}</p>` : nothing}
      ${contacts.map((contact) => this.#renderContact(contact))}
      <span class="spoken" role="status">${this.copied ? strings.copied : ''}</span>
    `;
  }

  #renderContact(contact: Contact) {
    const {strings} = this.language;
    const name = contact.name || strings.contact;
    return html`
      <div class="contact" part="contact" role="group" aria-label=${name}>
        <div class="what">
          <span class="tile">${person}</span>
          <span class="lines"><bdi class="name">${name}</bdi></span>
          ${contact.phones.length > 0 ? this.#renderSave({...contact, name}) : nothing}
        </div>
        <ul ?hidden=${contact.phones.length === 0}>
          ${contact.phones.map((phone) => this.#renderPhone(phone))}
        </ul>
      </div>
    `;
  }

  /** A name alone is nothing to keep. */
  #renderSave(contact: Contact) {
    const label = `${withWords(this.language, cardsWords).strings.saveContact}, ${contact.name}`;
    return html`
      <button
        class="tool"
        part="action"
        title=${label}
        aria-label=${label}
        @click=${() => saveFile(vCard(contact), fileNameOf(contact))}
      >
        ${icons.download}
      </button>
    `;
  }

  #renderPhone(phone: Phone) {
    const {strings} = withWords(this.language, cardsWords);
    const shown = html`<bdi dir="ltr">${phone.phone}</bdi>`;
    return html`
      <li class="phone">
        <div class="number">
          ${renderLink({url: telephone(phone), where: '_self'}, shown)}
          ${phone.type ? html`<bdi class="under">${phone.type}</bdi>` : nothing}
        </div>
        ${phone.whatsApp ? this.#renderWhatsApp(phone) : nothing}
        <button
          class="tool"
          part="action"
          aria-label=${strings.copyNumber(phone.phone)}
          @click=${() => this.#copy(phone)}
        >
          ${this.copied === phone ? icons.tick : copyIcon}
        </button>
      </li>
    `;
  }

  #renderWhatsApp({whatsApp, phone}: Phone) {
    const look = {part: 'action', label: withWords(this.language, cardsWords).strings.whatsApp(phone)};
    return html`<div class="whats-app">${renderLink({url: `https://wa.me/${whatsApp}`}, 'WhatsApp', look)}</div>`;
  }

  async #copy(phone: Phone): Promise<void> {
    if (!(await copyText(phone.phone, this.renderRoot as ShadowRoot))) return;
    clearTimeout(this.#moment);
    this.copied = phone;
    this.#moment = setTimeout(() => (this.copied = undefined), MOMENT);
  }
}

/** A number as it is dialled; `''` for what is none. */
function telephone({phone}: Phone): string {
  const dialled = phone.replaceAll(/[^\d+*#]/g, '');
  return /\d/.test(dialled) ? `tel:${encodeURI(dialled).replaceAll('#', '%23')}` : '';
}

function fileNameOf({name}: Contact): string {
  return savedName({fileName: `${name}.vcf`, documentType: 'vcf'}, 'contact');
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-contacts-message': ChatContactsMessage;
  }
}
