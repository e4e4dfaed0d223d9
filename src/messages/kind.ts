import type {CSSResult, TemplateResult} from 'lit';

import type {ElementClass} from '../elements/define.js';
import type {Language} from '../i18n/language.js';
import type {Kind} from '../model/kind.js';
import type {Entry} from '../model/message.js';

/**
 * How a row is framed: a bubble around plain content, a card around controls, nothing around what frames itself, or a
 * centred line instead of somebody's message.
 */
export type Frame = 'bubble' | 'card' | 'bare' | 'notice';

/** Shows the people of a conversation by name. */
export interface Viewer extends Language {
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
}
