import {consume} from '@lit/context';
import {css, html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';

import {ChatDismissEvent, ChatDraftEvent} from '../events.js';
import {endingWords} from '../i18n/en/ending.js';
import {english, type Language, languageContext, withWords} from '../i18n/language.js';
import {isComposing} from '../model/composing.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {sheetStyles} from './sheet.styles.js';

/**
 * Asks, over the panel, whether the chat shall really end. Has the focus from the start and keeps it.
 *
 * @tag chat-end-confirm
 * @fires {ChatDraftEvent} chat-draft - The customer ends the chat.
 * @fires {ChatDismissEvent} chat-dismiss - The customer does not.
 * @csspart confirm - The question with its buttons.
 * @csspart submit - The button that ends the chat.
 * @csspart cancel - The button that does not.
 */
export class ChatEndConfirm extends LitElement {
  static readonly tag = 'chat-end-confirm';

  static override styles = [
    tokens,
    base,
    sheetStyles,
    css`
      :host {
        position: absolute;
        inset: 0;
        z-index: 2;
        display: flex;
        align-items: flex-end;
      }

      .sheet {
        scroll-padding: calc(0.5 * var(--_rem));
      }

      .question {
        font-size: var(--_large);
        font-weight: 600;
      }

      .hint {
        margin-block-start: 0.25em;
        color: var(--_muted);
      }

      .buttons {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
        gap: 0.5em;
        margin-block-start: 1em;
      }

      .buttons button {
        min-block-size: calc(2.75 * var(--_rem));
        padding: 0.4em 0.75em;
        border: 1px solid var(--_edge);
        border-radius: var(--_control-radius);
        font-weight: 600;
        text-align: center;
      }

      .buttons button:hover {
        background: var(--_hover);
      }

      .buttons .ends {
        border-color: var(--_danger-fill);
        background: var(--_danger-fill);
        color: white;
      }

      .buttons .ends:hover {
        background: color-mix(in oklch, var(--_danger-fill), black 12%);
      }
    `,
  ];

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  protected override firstUpdated(): void {
    this.#buttons[0]!.focus();
  }

  override render() {
    const {strings} = withWords(this.language, endingWords);
    return html`
      <button class="scrim" tabindex="-1" aria-hidden="true" @click=${this.#dismiss}></button>
      <div
        class="sheet"
        part="confirm"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="question"
        aria-describedby="hint"
        @keydown=${this.#press}
      >
        <p id="question" class="question"><bdi>${strings.endChatQuestion}</bdi></p>
        <p id="hint" class="hint"><bdi>${strings.endChatHint}</bdi></p>
        <div class="buttons">
          <button part="cancel" @click=${this.#dismiss}>${strings.keepChatting}</button>
          <button class="ends" part="submit" @click=${this.#end}>${strings.endChat}</button>
        </div>
      </div>
    `;
  }

  get #buttons(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.buttons button')];
  }

  #end = (): void => {
    this.dispatchEvent(new ChatDraftEvent({type: 'endChat', content: {}}));
  };

  #dismiss = (): void => {
    this.dispatchEvent(new ChatDismissEvent());
  };

  #press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !isComposing(event)) {
      // Only the question goes, not the panel.
      event.stopPropagation();
      this.#dismiss();
    }
    // WebKitGTK knows it by its code alone when Shift is held.
    if (event.key !== 'Tab' && event.code !== 'Tab') return;
    event.preventDefault();
    const buttons = this.#buttons;
    const at = buttons.indexOf(this.shadowRoot!.activeElement as HTMLElement);
    buttons[(at + 1) % buttons.length]!.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-end-confirm': ChatEndConfirm;
  }
}
