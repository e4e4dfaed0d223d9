import {consume} from '@lit/context';
import {css, html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';

import {icons} from '../elements/icons.js';
import {ChatDraftEvent} from '../events.js';
import {english, type Language, languageContext} from '../i18n/language.js';
import {type Call, runningSince} from '../messages/call-state.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';

/**
 * A call that is going on: for how long, whether a screen is shared, and the way out of it.
 *
 * @tag chat-call-bar
 * @fires {ChatDraftEvent} chat-draft - The customer hung up.
 * @csspart banner - The bar; with it `sharing` while a screen is shared.
 */
export class ChatCallBar extends LitElement {
  static readonly tag = 'chat-call-bar';

  static override styles = [
    tokens,
    base,
    css`
      :host {
        display: block;
        flex: none;
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25em 0.625em;
        min-block-size: calc(2.75 * var(--_rem));
        padding-block: 0.25em;
        padding-inline: var(--_rem) calc(0.5 * var(--_rem));
        border-block-end: 1px solid var(--_hairline);
        background: var(--_sunken);
        font-size: var(--_small);
        line-height: 1.4;
      }

      .sharing {
        border-color: transparent;
        background: var(--_warning);
        color: var(--_on-warning);
      }

      .icon {
        inline-size: calc(1.25 * var(--_rem));
        block-size: calc(1.25 * var(--_rem));
      }

      .words {
        flex: 1 1 6em;
        min-inline-size: 0;
        font-weight: 600;
        overflow-wrap: anywhere;
      }

      chat-timer {
        font-variant-numeric: tabular-nums;
      }

      button {
        min-block-size: calc(2 * var(--_rem));
        margin-inline-start: auto;
        padding: 0.25em 0.875em;
        border-radius: var(--_rem);
        background: var(--_danger-fill);
        color: white;
        font-weight: 600;
      }

      button:hover {
        background: color-mix(in oklch, var(--_danger-fill), black 12%);
      }

      .sharing button:focus-visible {
        outline-color: var(--_on-warning);
      }

      @media (forced-colors: active) {
        .bar,
        button {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  @property({attribute: false}) call!: Call;

  /** What the call is, or whose screen is shared, in words. */
  @property() words = '';

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  override render() {
    const {call, words} = this;
    const {strings} = this.language;
    const since = runningSince(call);
    const icon = call.sharing ? icons.screen : call.video ? icons.videoCall : icons.call;
    return html`
      <div class=${call.sharing ? 'bar sharing' : 'bar'} part=${call.sharing ? 'banner sharing' : 'banner'}>
        ${icon}
        <p class="words" dir="auto">${words}</p>
        ${
          since === undefined ? nothing : html`<span aria-hidden="true"><chat-timer since=${since}></chat-timer></span>`
        }
        <button @click=${this.#hangUp}>${strings.hangUp}</button>
      </div>
    `;
  }

  #hangUp = (): void => {
    const {audio, video} = this.call;
    this.dispatchEvent(new ChatDraftEvent({type: 'videoEnded', content: {audio, video}}));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-call-bar': ChatCallBar;
  }
}
