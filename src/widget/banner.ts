import {css, html, nothing} from 'lit';

import type {Strings} from '../i18n/en.js';
import type {ConnectionState} from '../transport/transport.js';

/** What stands between the customer and the service. */
export interface Trouble {
  readonly connection: ConnectionState;
  /** How many of the customer's messages have not got there, and are not on their way right now. */
  readonly unsent: number;
}

/**
 * A line that tells of a broken connection, and of what was not sent; hidden while there is nothing to tell. Announced
 * it is with all else: see announcer.ts.
 */
export function renderBanner(strings: Strings, {connection, unsent}: Trouble, retry: () => void) {
  const isBroken = connection === 'lost' || connection === 'offline';
  // A single one has its own way to be tried again.
  const tellsUnsent = unsent > (isBroken ? 0 : 1);
  return html`
    <div class="banner" part="banner" ?hidden=${!isBroken && !tellsUnsent}>
      ${isBroken ? html`<span>${connection === 'lost' ? strings.lost : strings.offline}</span>` : nothing}
      ${
        tellsUnsent
          ? html`<span>${strings.notSent(unsent)}</span> <button part="retry" @click=${retry}>${strings.retry}</button>`
          : nothing
      }
    </div>
  `;
}

export const bannerStyles = css`
  .banner {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 0.5em;
    padding: 0.375em 1em;
    background: var(--_sunken);
    color: var(--_muted);
    font-size: var(--_small);
    text-align: center;
    /* A short break is not worth telling. */
    animation: appear var(--_motion) 2s both;
  }

  .banner button {
    min-block-size: max(24px, 1.5 * var(--_rem));
    padding-inline: 0.5em;
    border-radius: var(--_control-radius);
    color: var(--_accent-text);
    font-weight: 600;
  }

  .banner button:hover {
    background: var(--_hover);
  }
`;
