import {consume} from '@lit/context';
import {html, LitElement, svg} from 'lit';
import {property} from 'lit/decorators.js';

import {icon} from '../elements/icon.js';
import {icons} from '../elements/icons.js';
import {renderLink} from '../elements/link.js';
import {english, type Language, languageContext} from '../i18n/language.js';
import {safePage, siteOf} from '../model/address.js';
import type {Entry} from '../model/message.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {card} from './card.styles.js';
import type {Link} from './link.js';

const globe = icon(
  svg`<circle cx="12" cy="12" r="8.5"></circle><path d="M3.5 12h17M12 3.5c5 5 5 12 0 17m0-17c-5 5-5 12 0 17"></path>`,
  'globe',
);

/**
 * An address to follow, with the name of its site. Nothing is fetched from there; what must not be opened stays text.
 *
 * @tag chat-link-message
 * @fires {ChatOpenUrlEvent} chat-open-url - The customer follows it.
 * @csspart link - The link.
 * @csspart text - An address that must not be opened.
 */
export class ChatLinkMessage extends LitElement {
  static readonly tag = 'chat-link-message';

  static override styles = [tokens, base, card];

  @property({attribute: false}) entry!: Entry<Link>;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  override render() {
    const {url} = this.entry.message.content;
    const page = safePage(url);
    // Mailboxes and phone numbers have no site.
    if (page === undefined) return html`<p class="what" part="text" dir="ltr">${renderLink({url}, url)}</p>`;
    const about = html`
      <span class="tile">${globe}</span>
      <span class="lines">
        <bdi class="name">${siteOf(page)}</bdi>
        <bdi class="under line" dir="ltr">${new URL(page).href}</bdi>
      </span>
      <span class="spoken">, ${this.language.strings.opensPage}</span>${icons.opens}
    `;
    return html`<div class="what whole">${renderLink({url: page}, about)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-link-message': ChatLinkMessage;
  }
}
