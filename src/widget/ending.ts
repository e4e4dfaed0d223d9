import {css, html, nothing} from 'lit';

import {icons} from '../elements/icons.js';
import type {Strings} from '../i18n/en.js';

/** What the customer can still do with a chat that is over. */
export interface Ways {
  readonly begin: () => void;
  /** Absent where the page does not allow it. */
  readonly download: (() => void) | undefined;
}

/** What stands in the place of the composer once the chat is over. */
export function renderEnding({newChat, downloadTranscript}: Strings, {begin, download}: Ways) {
  return html`
    <div class="ending">
      <button class="new-chat" part="new-chat" @click=${begin}>${newChat}</button>
      ${
        download
          ? html`<button class="download" @click=${download}>${icons.download}${downloadTranscript}</button>`
          : nothing
      }
    </div>
  `;
}

export const endingStyles = css`
  .ending {
    display: flex;
    flex: none;
    flex-direction: column;
    gap: 0.25em;
    padding: 0 var(--_rem) calc(0.875 * var(--_rem));
  }

  .ending button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: calc(2.75 * var(--_rem));
    padding: 0.4em 0.875em;
    border-radius: var(--_control-radius);
    font-weight: 600;
    text-align: center;
  }

  .new-chat {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .new-chat:hover {
    background: color-mix(in oklch, var(--_accent), var(--_on-accent) 12%);
  }

  .download {
    color: var(--_accent-text);
  }

  .download:hover {
    background: var(--_hover);
  }

  @media (forced-colors: active) {
    .ending button {
      border: 1px solid ButtonText;
    }
  }
`;
