import {isFromPage, stayInside} from './keys.js';

/**
 * What a page might take for its own: what is written, copied and pasted, the wheel by which it scrolls itself, the focus
 * that it would fetch back into a dialog. Clicks go on, since they close the page's menus.
 */
const OURS = `
  beforeinput input compositionstart compositionupdate compositionend copy cut paste selectstart contextmenu wheel
  touchmove focusin
`;

/** Keeps what goes on in a widget from its page, and the page's habits from what goes on in the widget. */
export function keepInside(root: HTMLElement): void {
  for (const type of OURS.trim().split(/\s+/)) root.addEventListener(type, stayInside, {passive: true});
  for (const type of ['dragover', 'drop']) root.addEventListener(type, keepFiles);
  root.addEventListener('click', focusField);
}

/** Files that the customer drops for the chat are not for the page as well. */
function keepFiles(event: Event): void {
  if (event.defaultPrevented) stayInside(event);
}

/** Puts the customer where they have clicked, also where the page prevents what a pressed button does by itself. */
function focusField(event: Event): void {
  const field = event.composedPath()[0] as HTMLElement;
  if (!isFromPage(event) && field.matches('input, textarea, select') && !field.matches(':focus')) field.focus();
}
