import {consume} from '@lit/context';
import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';

import {formatTimer} from '../i18n/format.js';
import {english, type Language, languageContext} from '../i18n/language.js';

/**
 * How long something has been going on, to the second.
 *
 * @tag chat-timer
 */
export class ChatTimer extends LitElement {
  static readonly tag = 'chat-timer';

  /** Milliseconds since 1970. */
  @property({type: Number}) since = 0;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  #tick: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#tick);
  }

  override render() {
    return html`<span role="timer">${formatTimer(this.language, Date.now() - this.since)}</span>`;
  }

  /** Draws again when the next second begins. */
  protected override updated(): void {
    clearTimeout(this.#tick);
    if (!this.isConnected) return;
    const intoSecond = (Date.now() - this.since) % 1000;
    this.#tick = setTimeout(() => this.requestUpdate(), 1000 - Math.max(0, intoSecond));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-timer': ChatTimer;
  }
}
