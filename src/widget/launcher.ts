import type {LauncherStrings} from '../i18n/launcher/en.js';
import {assign, make} from './make.js';

/** What a launcher shows. */
export interface LauncherLook {
  readonly strings: LauncherStrings;
  readonly unread: number;
  /** Id of the panel, once there is one. */
  readonly controls: string | undefined;
}

/** What becomes of what the customer does with it. */
export interface LauncherSteps {
  /** The customer is about to use it. */
  readonly near: () => void;
  readonly press: () => void;
}

/** The button in the corner that opens the panel, and closes it. */
export class Launcher {
  readonly button: HTMLButtonElement;
  readonly #badge: HTMLElement;

  /** @param served The button that a server has drawn, if one did. */
  constructor({near, press}: LauncherSteps, served: HTMLButtonElement | null) {
    this.button =
      served ??
      make(
        'button',
        {class: 'launcher', part: 'launcher'},
        make('slot', {name: 'launcher'}, icon('chat', CHAT), icon('chevron-down', CHEVRON_DOWN)),
        make('span', {class: 'badge', part: 'badge', 'aria-hidden': 'true'}),
      );
    this.#badge = this.button.lastElementChild as HTMLElement;
    this.button.addEventListener('click', press);
    this.button.addEventListener('pointerenter', near);
    this.button.addEventListener('focus', near);
  }

  draw(open: boolean, {strings, unread, controls}: LauncherLook): void {
    const action = open ? strings.closeChat : strings.openChat;
    assign(this.button, {
      ariaLabel: unread > 0 && !open ? `${action}, ${strings.unread(unread)}` : action,
      ariaExpanded: `${open}`,
    });
    if (controls) this.button.setAttribute('aria-controls', controls);
    assign(this.#badge, {hidden: unread === 0 || open, textContent: unread > 99 ? '99+' : `${unread}`});
  }
}

/** The icon of a launcher while the panel is closed. */
export const CHAT =
  'M20.5 11.4c0 4.4-3.8 7.9-8.5 7.9-1.2 0-2.4-.2-3.4-.7L4 20l1.3-3.8a7.5 7.5 0 0 1-1.8-4.8c0-4.4 3.8-7.9 8.5-7.9s8.5 3.5 8.5 7.9Z';
/** The one while it is open. */
export const CHEVRON_DOWN = 'm6 9.5 6 6 6-6';

/** As those of elements/icon.ts. */
function icon(name: string, d: string): SVGElement {
  const attributes = {class: `icon icon-${name}`, viewBox: '0 0 24 24', 'aria-hidden': 'true'};
  return make('svg', attributes, make('path', {d}));
}
