const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)/gi;

/** JSON as coloured text, with the classes of the blocks that were built with the page. */
export function jsonView(value: unknown): DocumentFragment {
  const text = JSON.stringify(value, null, 2);
  const fragment = new DocumentFragment();
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [all, string, colon, word] = match;
    const shown = string ?? all;
    const kind = string ? (colon ? 'attr' : 'string') : word ? 'literal' : 'number';
    fragment.append(text.slice(at, match.index), span(kind, shown));
    at = match.index + shown.length;
  }
  fragment.append(text.slice(at));
  return fragment;
}

function span(kind: string, text: string): Element {
  const element = document.createElement('span');
  element.className = `hljs-${kind}`;
  element.textContent = text;
  return element;
}
