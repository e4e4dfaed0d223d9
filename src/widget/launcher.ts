import {html, nothing} from 'lit';

import {launcherIcons as icons} from '../elements/icon.js';
import type {LauncherStrings} from '../i18n/launcher/en.js';

/** What a launcher shows, and what becomes of it. */
export interface Launcher {
  readonly strings: LauncherStrings;
  readonly open: boolean;
  readonly unread: number;
  /** Id of the panel, once there is one. */
  readonly controls: string | undefined;
  /** The customer is about to use it. */
  readonly near: () => void;
  readonly press: () => void;
}

/** The button in the corner that opens the panel, and closes it. */
export function renderLauncher({strings, open, unread, controls, near, press}: Launcher) {
  const action = open ? strings.closeChat : strings.openChat;
  return html`
    <button
      class="launcher"
      part="launcher"
      aria-label=${unread > 0 ? `${action}, ${strings.unread(unread)}` : action}
      aria-expanded=${open}
      aria-controls=${controls ?? nothing}
      @click=${press}
      @pointerenter=${near}
      @focus=${near}
    >
      <slot name="launcher">${icons.chat}${icons.chevronDown}</slot>
      <span class="badge" part="badge" aria-hidden="true" ?hidden=${unread === 0 || open}>
        ${unread > 99 ? '99+' : unread}
      </span>
    </button>
  `;
}
