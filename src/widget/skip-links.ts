import {consume} from '@lit/context';
import {css, html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';

import {keysWords} from '../i18n/en/keys.js';
import {english, type Language, languageContext, withWords} from '../i18n/language.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';

/**
 * Ways past what is in between, for those who use the keyboard: to be seen only while one of them has the focus.
 *
 * @tag chat-skip-links
 * @csspart skip-link - A way to the text, or to the list of shortcuts.
 */
export class ChatSkipLinks extends LitElement {
  static readonly tag = 'chat-skip-links';

  static override styles = [
    tokens,
    base,
    css`
      div {
        position: absolute;
        z-index: 3;
        inset-block-start: calc(0.5 * var(--_rem));
        inset-inline: calc(0.5 * var(--_rem));
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
      }

      div:not(:focus-within) {
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }

      button {
        min-block-size: calc(2.5 * var(--_rem));
        padding-inline: 0.875em;
        border: 1px solid var(--_edge);
        border-radius: var(--_control-radius);
        background: var(--_surface);
        color: var(--_accent-text);
        box-shadow: 0 2px 8px rgb(0 0 0 / 0.14);
        font-size: var(--_small);
        font-weight: 600;
      }

      /* Not in the text of the chat, which is searched, copied and read aloud. */
      button::before {
        content: attr(aria-label) / '';
      }
    `,
  ];

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  /** Leads to where something can be written; absent while nothing can be. */
  @property({attribute: false}) skip: (() => void) | undefined;

  /** Shows the list of shortcuts. */
  @property({attribute: false}) help: (() => void) | undefined;

  override render() {
    const {strings} = withWords(this.language, keysWords);
    return html`
      <div>
        ${
          this.skip
            ? html`<button part="skip-link" aria-label=${strings.skipToComposer} @click=${this.skip}></button>`
            : nothing
        }
        <button part="skip-link" aria-label=${strings.shortcuts} aria-haspopup="dialog" @click=${this.help}></button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-skip-links': ChatSkipLinks;
  }
}
