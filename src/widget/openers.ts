import {html, nothing, type TemplateResult} from 'lit';

import {icons} from '../elements/icons.js';
import type {Strings} from '../i18n/en.js';
import type {Permissions} from '../model/permission.js';

/** What can be shown to add to a text: a choice of what to add, or one of the ways to add it. */
export type TrayName = 'more' | 'emoji' | 'voice' | 'place';

/** What the buttons are for, and what they do. */
export interface Openers {
  readonly strings: Strings;
  readonly may: Permissions;
  readonly shown: TrayName | undefined;
  readonly open: (name: TrayName) => void;
  /** Lets the customer choose files. */
  readonly pick: () => void;
}

/** The button that adds files or a place; both, if both are allowed. */
export function renderAttach({strings, may, shown, open, pick}: Openers) {
  if (!may.has('location')) {
    return may.has('attachments') ? renderOpener('attach', strings.attach, icons.attach, pick) : nothing;
  }
  if (!may.has('attachments')) return renderOpener('attach', strings.place, icons.place, () => open('place'));
  return renderOpener('attach', strings.attachOrShare, icons.attach, () => open('more'), shown === 'more');
}

/** The button that shows the choice of emoji, if they are allowed. */
export function renderEmojiButton({strings, may, shown, open}: Openers) {
  if (!may.has('emoji')) return nothing;
  return renderOpener('emoji', strings.emoji, icons.smile, () => open('emoji'), shown === 'emoji');
}

/** The button that records a voice message, if that is allowed. */
export function renderVoiceButton({strings, may, open}: Openers) {
  return may.has('voice') ? renderOpener('voice', strings.voice, icons.voice, () => open('voice')) : nothing;
}

/** @param expanded Whether it shows what stands above the text; absent where it shows something else. */
function renderOpener(
  name: 'attach' | 'emoji' | 'voice',
  label: string,
  icon: TemplateResult,
  open: () => void,
  expanded?: boolean,
) {
  return html`
    <button
      type="button"
      class="tool ${name}"
      part=${name === 'attach' ? name : `${name}-button`}
      aria-label=${label}
      title=${label}
      aria-expanded=${expanded ?? nothing}
      @click=${open}
    >
      ${icon}
    </button>
  `;
}
