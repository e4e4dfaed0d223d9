import {ElementRenderer} from '@lit-labs/ssr';

import {ChatWidget} from '../widget/chat-widget.js';
import {type Serving, shadowOf, written} from './launcher.js';

/**
 * Draws the launchers of a page that `@lit-labs/ssr` renders, after `chat-widget/define` was imported:
 * `render(page, {elementRenderers: [chatWidgetRenderer(), LitElementRenderer]})`.
 */
export function chatWidgetRenderer(serving: Serving = {}): typeof ElementRenderer {
  return class extends ElementRenderer {
    readonly #attributes: Record<string, string> = {};

    static override matchesClass(_class: unknown, tagName: string): boolean {
      return tagName === ChatWidget.tag;
    }

    override setAttribute(name: string, value: string): void {
      this.#attributes[name.toLowerCase()] = value;
    }

    /** What an attribute can say stands in the page; the rest is for the script that takes over. */
    override setProperty(name: string, value: unknown): void {
      const {attribute: known = true} = ChatWidget.elementProperties.get(name) ?? {attribute: false};
      const attribute = known === true ? name.toLowerCase() : known;
      if (attribute === false) return;
      if (value === true) this.#attributes[attribute] = '';
      else if (typeof value === 'string' || typeof value === 'number') this.#attributes[attribute] = String(value);
    }

    override renderAttributes(): string[] {
      return [written(this.#attributes)];
    }

    override renderShadow(): string[] | undefined {
      const inside = shadowOf(this.#attributes, serving);
      return inside ? [inside] : undefined;
    }
  };
}
