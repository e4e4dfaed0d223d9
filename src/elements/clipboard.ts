import {svg} from 'lit';

import {icon} from './icon.js';

export const copyIcon = icon(
  svg`<rect x="9" y="9" width="10.5" height="11" rx="2.5"></rect><path d="M15 9V6.5A2.5 2.5 0 0 0 12.5 4H7a2.5 2.5 0 0 0-2.5 2.5v6A2.5 2.5 0 0 0 7 15h2"></path>`,
  'copy',
);

/** Copies text, also where the page may not use the clipboard by itself. Whether that worked. */
export async function copyText(text: string, near: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, near);
  }
}

/** The way before there was a clipboard, which needs no permission: a selected text, beside what has the focus. */
function copySelected(text: string, near: ShadowRoot): boolean {
  const area = document.createElement('textarea');
  area.className = 'spoken';
  area.value = text;
  area.readOnly = true;
  const focused = near.activeElement as HTMLElement | null;
  near.append(area);
  area.select();
  const isDone = document.execCommand('copy');
  area.remove();
  focused?.focus({preventScroll: true});
  return isDone;
}
