import {html} from 'lit';

import {TARGETS} from '../elements/link.js';
import type {Entry, Message} from '../model/message.js';
import {isObject, type JsonObject, list, object, string} from '../model/wire.js';
import {exportparts} from '../theme/parts.js';
import {markedChoice} from './choice.js';
import type {MessageKind} from './kind.js';
import {questionsNeeded, questionsToCome, renderComing} from './questions.js';

/** A row of a menu. */
export interface MenuOption {
  /** Goes back with the type it came with. */
  readonly id: unknown;
  readonly command: string;
  readonly text: string;
  /** What is said to the bot, or the address to open. */
  readonly targetUrl: string;
  readonly method: 'GET' | 'POST';
  readonly where: (typeof TARGETS)[number];
}

/** A question and its possible answers. */
export interface Menu {
  readonly text: string;
  readonly options: readonly MenuOption[];
}

/** The answer that was chosen. */
export interface MenuResponse {
  readonly menuId: string;
  readonly option: {readonly id: unknown; readonly targetUrl: string};
}

/** Whether `answer` has chosen the option. */
export function isChosen({id, targetUrl}: MenuOption, answer: Message<MenuResponse> | undefined): boolean {
  const option = answer?.content.option;
  // Ids may be repeated by a careless author.
  return option !== undefined && isSame(option.id, id) && option.targetUrl === targetUrl;
}

/** Whether two ids are one, though they may change their type on the way. Not all that comes as an id can be a text. */
function isSame(a: unknown, b: unknown): boolean {
  const [one, other] = [a, b].map((id) => (typeof id === 'number' ? String(id) : id));
  return one === other;
}

function labelOf({text, targetUrl}: MenuOption): string {
  return text || targetUrl;
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
  const found = given.find(
    (each) => isObject(each) && typeof each['name'] === 'string' && each['name'].toLowerCase() === name,
  );
  return isObject(found) ? string(found, 'text', '').trim() : '';
}

export const menu: MessageKind<Menu> = {
  type: 'MENU',
  frame: 'card',
  asks: true,
  parse: (content) => ({text: string(content, 'text', ''), options: list(content, 'options', readOption)}),
  styles: questionsToCome,
  render(entry) {
    questionsNeeded();
    const {content} = entry.message;
    return html`
      <chat-menu-message exportparts=${exportparts} .entry=${entry}>
        ${renderComing(content.text, content.options.map(labelOf))}
      </chat-menu-message>
    `;
  },
  summary: ({message: {content}}) => content.text,
  details: (entry) =>
    entry.message.content.options.map((option) =>
      markedChoice(labelOf(option), isChosen(option, entry.answer as Message<MenuResponse> | undefined)),
    ),
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
    options.find((each) => isSame(each.id, id) && each.targetUrl === targetUrl) ??
    options.find((each) => isSame(each.id, id));
  return option?.text || targetUrl;
}
