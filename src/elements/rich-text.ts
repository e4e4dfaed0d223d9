import {html, noChange, type TemplateResult} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {type ChildPart, directive} from 'lit/directive.js';

import {persist} from '../model/persist.js';
import {linkified} from './linkified.js';
import type {Painter} from './markup/painter.js';

/** Signs of Markdown or HTML: a text without them would be drawn as it stands. */
const SIGNS =
  /\*\S|[`|]|~~|\]\(|(^|[^\p{L}\p{N}])_\S|<[a-z/!]|&#?\w+;|\\[!-/:-@[-`{-~]|^[ \t]*(#{1,6}[ \t]|>|[-+*][ \t]|\d{1,2}[.)][ \t]|---)/imu;

let painter: Painter | undefined;
let coming: Promise<void> | undefined;

/** A text to be drawn with its Markdown and HTML; as it was written until that is done, and where it can't be. */
class RichTextDirective extends AsyncDirective {
  text = '';
  host: Element | undefined;

  override render(_text: string): unknown {
    return noChange;
  }

  override update({options}: ChildPart, [text]: [string]): unknown {
    if (text === this.text) return noChange;
    this.text = text;
    this.host = options?.host as Element;
    if (!painter) this.reconnected();
    return painter?.now(this) ?? renderText(text);
  }

  override reconnected(): void {
    coming ??= persist(fetchPainter).then((fetched) => void (painter = fetched));
    void coming.then(() => painter!.later(this));
  }
}

/** Two scripts, each of which a slow phone runs for long. */
async function fetchPainter(): Promise<Painter> {
  const [markup] = await Promise.all([import('./markup/painter.js'), import('./markup/markdown.js')]);
  await markup.prepare();
  return markup.painter;
}

const withMarkup = directive(RichTextDirective);

/** A text as it was written, its addresses as links. */
export function renderText(text: string): TemplateResult {
  return html`<p class="text" part="text" dir="auto">${linkified(text)}</p>`;
}

/**
 * A text with light Markdown, and the HTML in it as far as it is harmless. What reads them is fetched with the first text
 * that has any.
 */
export function renderRichText(text: string): TemplateResult {
  return SIGNS.test(text) ? html`${withMarkup(text)}` : renderText(text);
}

/** The words of a text without the signs of Markdown and HTML, for where it is only one line among others. */
export function plainWords(text: string): string {
  const bare = text
    .replaceAll(/<br\b[^<>]*>|<\/(?:p|div|li|h\d)>/gi, '\n')
    .replaceAll(/<\/?(?:[biupa]|em|strong|code|span|div|[uo]l|li|h\d)\b[^<>]*>/gi, '')
    .replaceAll(/^[ \t]*(?:#{1,6} |> ?)/gm, '')
    .replaceAll(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1');
  // From the inside out.
  const unwrap = (words: string) =>
    words.replaceAll(/(?<!\w)(\*\*?|__?|~~|`)(?=\S)([^*_~`\n]*[^*_~`\s])\1(?!\w)/g, '$2');
  return unwrap(unwrap(bare));
}
