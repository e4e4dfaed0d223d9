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
