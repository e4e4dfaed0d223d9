import {consume} from '@lit/context';
import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';

import {icons} from '../elements/icons.js';
import {type Opening, renderLink} from '../elements/link.js';
import {ChatDraftEvent} from '../events.js';
import {english, type Language, languageContext} from '../i18n/language.js';
import {safePage, siteOf} from '../model/address.js';
import type {Entry, Message} from '../model/message.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {isChosen, type Menu, type MenuOption, type MenuResponse, menuResponse} from './menu.js';
import {rows} from './rows.styles.js';

/**
 * A bot's question with a fixed set of answers and pages, which stay visible once one is chosen.
 *
 * @tag chat-menu-message
 * @fires {ChatDraftEvent} chat-draft - The customer chose an answer.
 * @fires {ChatOpenUrlEvent} chat-open-url - The customer chose a page.
 * @csspart menu - The list of options.
 * @csspart option - One option.
 * @csspart chosen - The option that was chosen.
 */
export class ChatMenuMessage extends LitElement {
  static readonly tag = 'chat-menu-message';

  static override styles = [tokens, base, rows];

  @property({attribute: false}) entry!: Entry<Menu>;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  override render() {
    const {text, options} = this.entry.message.content;
    return html`
      <p id="text" class="title" part="text" dir="auto" ?hidden=${text === ''}>${text}</p>
      <div part="menu" class="rows" role="group" aria-labelledby="text" ?hidden=${options.length === 0}>
        ${options.map((option) => this.#renderOption(option))}
      </div>
    `;
  }

  #renderOption(option: MenuOption) {
    const label = html`<span class="label"><bdi>${option.text || option.targetUrl}</bdi></span>`;
    if (option.command === 'load-item') return this.#renderAnswer(option, label);
    if (option.command === 'open-url') return this.#renderPage(option, label);
    return this.#renderDead(label);
  }

  #renderAnswer(option: MenuOption, label: unknown) {
    const chosen = this.#isChosen(option);
    // Not `disabled`: a keyboard user's place would be lost with the answer.
    return html`
      <button
        part=${chosen ? 'option chosen' : 'option'}
        class="row"
        aria-disabled=${this.entry.question !== 'open'}
        aria-pressed=${chosen}
        @click=${() => this.#choose(option)}
      >
        ${label}${chosen ? icons.tick : icons.chevronNext}
      </button>
    `;
  }

  #renderPage({targetUrl, method, where}: MenuOption, label: unknown) {
    const address = safePage(targetUrl);
    if (address === undefined || this.entry.question === 'closed') return this.#renderDead(label);
    const opening: Opening = {url: address, method, where, answers: this.entry.message.id};
    const content = html`
      ${label}<span class="site"
        ><bdi>${siteOf(address)}</bdi><span class="spoken">, ${this.language.strings.opensPage}</span></span
      >${icons.opens}
    `;
    return html`<div class="row page">${renderLink(opening, content, {part: 'option'})}</div>`;
  }

  #renderDead(label: unknown) {
    return html`
      <button part="option" class="row" aria-disabled="true">
        ${label}<span class="spoken">, ${this.language.strings.notAvailable}</span>
      </button>
    `;
  }

  #isChosen(option: MenuOption): boolean {
    return isChosen(option, this.entry.answer as Message<MenuResponse> | undefined);
  }

  #choose({id, targetUrl}: MenuOption): void {
    if (this.entry.question !== 'open') return;
    const content = {menuId: this.entry.message.id, option: {id, targetUrl}};
    this.dispatchEvent(new ChatDraftEvent({type: menuResponse.type, content, answers: this.entry.message.id}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-menu-message': ChatMenuMessage;
  }
}
