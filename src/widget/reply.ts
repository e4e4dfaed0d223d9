import {html} from 'lit';

import {icons} from '../elements/icons.js';
import type {Strings} from '../i18n/en.js';
import type {Quote} from './quote.js';

/** What a message being written replies to, and the way to reply to nothing. */
export function renderReply({name, label, text}: Quote, strings: Strings, cancel: () => void) {
  return html`
    <div class="quote" part="quote">
      <p class="quoted">
        <span class="spoken">${strings.labelled(label, '')}</span>
        <span class="quoted-name" aria-hidden="true" dir="auto">${name}</span>
        <span class="quoted-text" dir="auto">${text}</span>
      </p>
      <button type="button" class="tool small" part="cancel" aria-label=${strings.cancelReply} @click=${cancel}>
        ${icons.close}
      </button>
    </div>
  `;
}
