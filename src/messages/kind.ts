import type {CSSResult, TemplateResult} from 'lit';

import type {ElementClass} from '../elements/define.js';
import type {Language} from '../i18n/language.js';
import type {Kind} from '../model/kind.js';
import type {Author, Entry, Role} from '../model/message.js';
import type {Permissions} from '../model/permission.js';

/**
 * How a row is framed: a bubble around plain content, a card around controls, nothing around what frames itself, or a
 * centred line instead of somebody's message.
 */
export type Frame = 'bubble' | 'card' | 'bare' | 'notice';

/** The address of a page that shows a place on a map. */
export type MapAddress = (latitude: number, longitude: number) => string;

/** How a text is drawn: with light Markdown, or as it was written. */
export type TextFormat = 'markdown' | 'plain';

/** For whom rows are drawn: shows the people of a conversation by name, and knows what the customer may do. */
export interface Viewer extends Language {
  /** Whether an agent reads, from the other side: then `customer` is the role of the agents, who answer there. */
  readonly isForAgent?: boolean;
  /** What the customer may do. */
  readonly may: Permissions;
  /** When the chat ended, in milliseconds since 1970; `undefined` while it goes on. */
  readonly endedAt: number | undefined;
  /** How texts of agents and bots are drawn: with their Markdown, unless said otherwise. */
  readonly textFormat?: TextFormat;
  /** Where places are shown that bring no page of their own. */
  readonly mapAddress: MapAddress | undefined;
  roleOf(author: Author): Role;
  /** Whether somebody else speaks on the reader’s own side. Customers are alone there; agents have colleagues. */
  isColleague?(author: Author): boolean;
  nameOfAuthor(author: Author): string;
  /** The name of whoever wrote the entry. */
  nameOf(entry: Entry): string;
}

/** A `messageType`: how it is read, what it means, how it looks. Everything about one type is in its record. */
export interface MessageKind<C = unknown> extends Kind<C> {
  readonly frame: Frame;
  /** Elements it draws, registered with the widget. */
  readonly elements?: readonly ElementClass[];
  /** Styles of what it draws without an element of its own. */
  readonly styles?: CSSResult;
  /** Draws the content. Kinds without a row need none. */
  render?(entry: Entry<C>, viewer: Viewer): TemplateResult | string;
  /** One line of plain text for what can't show more: announcements, quotes. */
  summary(entry: Entry<C>, viewer: Viewer): string;
  /** The text as it was written, to copy and to keep, where that line is made more readable. */
  written?(entry: Entry<C>): string;
  /** What a transcript tells below that line: options, answers. */
  details?(entry: Entry<C>, viewer: Viewer): readonly string[];
}
