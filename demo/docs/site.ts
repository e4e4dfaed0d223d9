import {offerCopies} from './copy.js';
import {SearchDialog} from './search-dialog.js';
import {offerSchemes} from './scheme-button.js';
import {followReader} from './contents.js';

/** What scrolls sideways can be reached by keyboard, and says what it is. */
function makeScrollable(): void {
  const observer = new ResizeObserver((entries) => {
    for (const {target} of entries) {
      const scrolls = target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight;
      if (!scrolls) {
        target.removeAttribute('tabindex');
        target.removeAttribute('role');
        target.removeAttribute('aria-label');
        continue;
      }
      target.setAttribute('tabindex', '0');
      target.setAttribute('role', 'group');
      target.setAttribute('aria-label', target.getAttribute('data-label') ?? 'Table');
    }
  });
  for (const each of document.querySelectorAll('pre, .table')) observer.observe(each);
}

/** The list of pages is a popover on phones alone. */
function keepPagesInPlace(): void {
  const pages = document.querySelector<HTMLElement>('#pages')!;
  matchMedia('(min-width: 60rem)').addEventListener('change', () => pages.hidePopover());
  // In a long list the current page may be out of sight.
  const current = pages.querySelector('[aria-current]');
  if (!(current instanceof HTMLElement)) return;
  const isBelow = current.offsetTop + 3 * current.offsetHeight > pages.clientHeight;
  if (isBelow) pages.scrollTop = current.offsetTop - pages.clientHeight / 2;
}

/** Whether a key is somebody's text. The focus leaves a dialog a moment after it has closed. */
function isWriting({target}: Event): boolean {
  if (!(target instanceof Element) || target.closest('dialog:not([open])')) return false;
  return target.matches('input, textarea, select, chat-widget, [contenteditable]');
}

let dialog: SearchDialog | undefined;

function search(): void {
  dialog ??= new SearchDialog();
  dialog.open();
}

document.querySelector('.find')!.addEventListener('click', search);
addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event);
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!isSlash && !isK) return;
  event.preventDefault();
  search();
});

makeScrollable();
keepPagesInPlace();
offerSchemes();
offerCopies();
followReader();
