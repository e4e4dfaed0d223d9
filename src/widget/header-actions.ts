import {css, html} from 'lit';

import {icons} from '../elements/icons.js';
import {ChatDraftEvent} from '../events.js';
import type {Strings} from '../i18n/en.js';

/** Buttons that ask for a call; without effect while there is one. */
export function renderCallButtons({startVideoCall, startVoiceCall}: Strings, isBusy: boolean) {
  const button = (label: string, icon: unknown, video: boolean) => {
    const content = {audio: true, video};
    const ask = (event: Event) =>
      isBusy || event.currentTarget!.dispatchEvent(new ChatDraftEvent({type: 'videoRequestedByCustomer', content}));
    // Not `disabled`: a keyboard user's place would be lost with the request.
    return html`
      <button class="action" part="call" aria-label=${label} title=${label} aria-disabled=${isBusy} @click=${ask}>
        ${icon}
      </button>
    `;
  };
  return [button(startVideoCall, icons.videoCall, true), button(startVoiceCall, icons.call, false)];
}

/** The button that asks whether the chat shall end. */
export function renderEndButton({endChat}: Strings, ask: () => void) {
  return html`
    <button class="action end-chat" part="end-chat" aria-label=${endChat} title=${endChat} @click=${ask}>
      ${icons.leave}
    </button>
  `;
}

export const headerActionsStyles = css`
  .action {
    display: grid;
    place-items: center;
    inline-size: calc(2.5 * var(--_rem));
    block-size: calc(2.5 * var(--_rem));
    border-radius: 50%;
    color: var(--_muted);
  }

  .action:hover:not([aria-disabled='true']) {
    background: var(--_hover);
    color: var(--_on-surface);
  }

  .action[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  @media (forced-colors: active) {
    .action[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
