import type {Found} from './search.js';

/** How much of a text is shown around the word that was found. */
const AROUND = 70;

/** A result, as a link. */
export function resultOf({address, title, page, text, terms}: Found): Element {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.append(
    element('strong', marked(title, terms)),
    element('span', [page]),
    element('p', marked(excerpt(text, terms), terms)),
  );
  item.append(link);
  return item;
}

function element(tag: string, content: readonly (string | Element)[]): Element {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

/** The part of a text around the first word that was found. */
function excerpt(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const at = Math.min(...terms.map((term) => lower.indexOf(term)).filter((each) => each >= 0), text.length);
  const from = at <= AROUND || at === text.length ? 0 : text.indexOf(' ', at - AROUND) + 1;
  const part = text.slice(from, from + AROUND * 2.5);
  return `${from > 0 ? '… ' : ''}${part}${from + part.length < text.length ? ' …' : ''}`;
}

/** A text with the words that were found marked in it. */
function marked(text: string, terms: readonly string[]): (string | Element)[] {
  if (terms.length === 0) return [text];
  const words = terms.toSorted((a, b) => b.length - a.length).map((term) => escapePattern(term));
  return text
    .split(new RegExp(`(${words.join('|')})`, 'iu'))
    .map((part, index) => (index % 2 === 1 ? element('mark', [part]) : part));
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
