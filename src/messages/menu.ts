import {consume} from '@lit/context';
import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';

import {icons} from '../elements/icons.js';
import {type Opening, renderLink, TARGETS} from '../elements/link.js';
import {ChatDraftEvent} from '../events.js';
import {english, type Language, languageContext} from '../i18n/language.js';
import {safePage, siteOf} from '../model/address.js';
import type {Entry, Message} from '../model/message.js';
import {isObject, type JsonObject, list, object, string} from '../model/wire.js';
import {base} from '../theme/base.js';
import {exportparts} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import type {MessageKind} from './kind.js';
import {rows} from './rows.styles.js';

interface MenuOption {
  /** Goes back with the type it came with. */
  readonly id: unknown;
  readonly command: string;
  readonly text: string;
  /** What is said to the bot, or the address to open. */
  readonly targetUrl: string;
  readonly method: 'GET' | 'POST';
  readonly where: (typeof TARGETS)[number];
}

interface Menu {
  readonly text: string;
  readonly options: readonly MenuOption[];
}

interface MenuResponse {
  readonly menuId: string;
  readonly option: {readonly id: unknown; readonly targetUrl: string};
}

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

  #isChosen({id, targetUrl}: MenuOption): boolean {
    const answer = this.entry.answer as Message<MenuResponse> | undefined;
    const option = answer?.content.option;
    // Ids may be repeated by a careless author, or change their type on the way.
    return option !== undefined && String(option.id) === String(id) && option.targetUrl === targetUrl;
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

function readOption(option: JsonObject): MenuOption {
  return {
    id: option['id'] ?? '',
    command: string(option, 'command', ''),
    text: string(option, 'text', ''),
    targetUrl: string(option, 'targetUrl', ''),
    method: param(option, 'method').toUpperCase() === 'POST' ? 'POST' : 'GET',
    where: TARGETS.find((target) => target === param(option, 'where').toLowerCase()) ?? '_blank',
  };
}

/** The text of a parameter, whatever its place and case; `''` when there is none. */
function param({params}: JsonObject, name: string): string {
  const given: readonly unknown[] = Array.isArray(params) ? params : [];
  const found = given.find((each) => isObject(each) && String(each['name']).toLowerCase() === name);
  return isObject(found) ? string(found, 'text', '').trim() : '';
}

export const menu: MessageKind<Menu> = {
  type: 'MENU',
  frame: 'card',
  asks: true,
  elements: [ChatMenuMessage],
  parse: (content) => ({text: string(content, 'text', ''), options: list(content, 'options', readOption)}),
  render: (entry) => html`<chat-menu-message exportparts=${exportparts} .entry=${entry}></chat-menu-message>`,
  summary: ({message: {content}}) => content.text,
};

export const menuResponse: MessageKind<MenuResponse> = {
  type: 'MENU_RESPONSE',
  frame: 'bubble',
  answers: 'MENU',
  parse(content) {
    const option = object(content['option'], 'option');
    return {
      menuId: string(content, 'menuId', ''),
      option: {id: option['id'] ?? '', targetUrl: string(option, 'targetUrl', '')},
    };
  },
  about: ({content, replyTo}) => content.menuId || replyTo,
  render: (entry) => html`<p class="text" part="text" dir="auto">${chosenLabel(entry)}</p>`,
  summary: (entry) => chosenLabel(entry),
};

/** The response holds no label: its menu has it. */
function chosenLabel({message, target}: Entry<MenuResponse>): string {
  const {id, targetUrl} = message.content.option;
  const options = target?.type === menu.type && !target.problem ? (target as Message<Menu>).content.options : [];
  const option =
    options.find((each) => String(each.id) === String(id) && each.targetUrl === targetUrl) ??
    options.find((each) => String(each.id) === String(id));
  return option?.text || targetUrl;
}
