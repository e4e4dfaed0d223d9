import {consume} from '@lit/context';
import {css, html, LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import type {Upload} from '../conversation/upload.js';
import {icons} from '../elements/icons.js';
import {ChatCancelEvent} from '../events.js';
import {english, type Language, languageContext} from '../i18n/language.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {tool} from '../theme/tool.js';

/**
 * How far the files of a message are. Draws itself alone, however often that changes.
 *
 * @tag chat-progress
 * @fires {ChatCancelEvent} chat-cancel - The customer does not want them sent after all.
 * @csspart progress - The bar.
 * @csspart cancel - The button that stops it.
 */
export class ChatProgress extends LitElement {
  static readonly tag = 'chat-progress';

  static override styles = [
    tokens,
    base,
    tool,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 0.5em;
      }

      progress {
        appearance: none;
        inline-size: calc(6 * var(--_rem));
        block-size: 4px;
        border: 0;
        border-radius: 2px;
        background: var(--_hairline);
        overflow: hidden;
      }

      progress::-webkit-progress-bar {
        background: var(--_hairline);
      }

      progress::-webkit-progress-value {
        border-radius: 2px;
        background: var(--_accent-text);
        transition: inline-size var(--_motion) linear;
      }

      progress::-moz-progress-bar {
        border-radius: 2px;
        background: var(--_accent-text);
      }

      @media (forced-colors: active) {
        progress {
          border: 1px solid CanvasText;
        }

        progress::-webkit-progress-value {
          background: Highlight;
        }
      }
    `,
  ];

  /** Id of the message. */
  @property() message = '';

  @property({attribute: false}) upload: Upload | undefined;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  override connectedCallback(): void {
    super.connectedCallback();
    this.upload?.addEventListener('progress', this.#draw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.upload?.removeEventListener('progress', this.#draw);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('upload')) return;
    changed.get('upload')?.removeEventListener('progress', this.#draw);
    this.upload?.addEventListener('progress', this.#draw);
  }

  override render() {
    const {strings} = this.language;
    return html`
      <progress part="progress" max="1" .value=${this.upload?.fraction ?? 0} aria-label=${strings.uploading}></progress>
      <button
        type="button"
        class="tool small"
        part="cancel"
        aria-label=${strings.cancelUpload}
        @click=${() => this.dispatchEvent(new ChatCancelEvent(this.message))}
      >
        ${icons.close}
      </button>
    `;
  }

  #draw = (): void => this.requestUpdate();
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-progress': ChatProgress;
  }
}
