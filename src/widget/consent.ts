import {css, html} from 'lit';

import type {Strings} from '../i18n/en.js';

/** What the customer may answer. */
export interface Answers {
  readonly agree: () => void;
  readonly decline: () => void;
}

/** The question whether the chat may be kept. Until it is answered nothing is, and nothing is fetched. */
export function renderConsent({consent, consentAgree, consentDecline}: Strings, {agree, decline}: Answers) {
  return html`
    <slot name="consent">
      <div class="consent" role="group" aria-labelledby="consent">
        <p id="consent">${consent}</p>
        <div class="answers">
          <button class="agree" @click=${agree}>${consentAgree}</button>
          <button class="decline" @click=${decline}>${consentDecline}</button>
        </div>
      </div>
    </slot>
  `;
}

export const consentStyles = css`
  .consent {
    display: flex;
    flex: none;
    flex-direction: column;
    gap: 0.75em;
    padding: var(--_rem);
    border-block-start: 1px solid var(--_hairline);
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .answers button {
    flex: 1 1 auto;
    min-block-size: calc(2.75 * var(--_rem));
    padding: 0.4em 0.875em;
    border-radius: var(--_control-radius);
    font-weight: 600;
    text-align: center;
  }

  .agree {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .decline {
    border: 1px solid var(--_edge);
  }

  .decline:hover {
    background: var(--_hover);
  }

  @media (forced-colors: active) {
    .agree {
      border: 1px solid ButtonText;
    }
  }
`;
