import {render} from 'lit';

import {renderLink} from '../link.js';
import {linkify} from '../linkifier.js';
import {readMarkdown} from './markdown.js';
import {sanitize} from './sanitize.js';

/** A text longer than this is no message to be set; reading it would hold the page up. */
const LONGEST = 8_000;

/** The same of a word, or of blanks, in a row. */
const LONGEST_RUN = 2_000;

/** A browser may make so many elements of a text. */
const HEAVIEST = 1_200;

/** So many addresses that stand in a text become links; more are a list for machines. */
const MOST_LINKS = 200;

const WORDS = NodeFilter.SHOW_TEXT;

/**
 * A text with its Markdown and HTML drawn, as far as they are harmless. `undefined` when nothing would be left of it, or
 * when that would take too long: then the text stays as it was written.
 */
export function drawMarkup(text: string): HTMLElement | undefined {
  if (text.length > LONGEST || text.split(/\s/).some(isTooLong) || text.split(/\S/).some(isTooLong)) return undefined;
  // Each line is an element at least; WebKit takes long to read many.
  if (text.split('\n').length > HEAVIEST) return undefined;
  const {html: dirty, weight} = readMarkdown(text);
  const clean = weight > HEAVIEST ? undefined : sanitize(dirty);
  if (!clean || !hasContent(clean)) return undefined;
  const element = document.createElement('div');
  element.className = 'rich';
  element.part.add('text');
  finish(clean);
  element.append(clean);
  // Set earlier it would be found out anew with each node.
  element.dir = 'auto';
  return element;
}

function isTooLong({length}: string): boolean {
  return length > LONGEST_RUN;
}

function hasContent(clean: DocumentFragment): boolean {
  return clean.textContent.trim() !== '' || clean.querySelector('hr') !== null;
}

function finish(clean: DocumentFragment): void {
  for (const link of clean.querySelectorAll('a')) {
    const content = document.createDocumentFragment();
    content.append(...link.childNodes);
    link.replaceWith(linkTo(link.getAttribute('href') ?? '', content));
  }
  let room = MOST_LINKS;
  for (const words of wordsOf(clean)) {
    if (room <= 0) break;
    if (words.parentElement?.closest('a, code, pre')) continue;
    const pieces = linkify(words.data);
    if (pieces.length === 1 && typeof pieces[0] === 'string') continue;
    words.replaceWith(
      ...pieces.map((piece) =>
        typeof piece === 'string' ? piece : room-- > 0 ? linkTo(piece.url, piece.text) : piece.text,
      ),
    );
  }
  // All are of one size, and none stands above the title of the panel.
  for (const heading of clean.querySelectorAll('h1, h2, h4, h5, h6')) replace(heading, 'h3');
  for (const wide of clean.querySelectorAll<HTMLElement>('pre, table')) makeScroll(wide);
  // What lies within goes the way of its block: a list has its numbers on one side.
  for (const block of clean.children) (block as HTMLElement).dir ||= 'auto';
}

/** Every link is made by the door for addresses. */
function linkTo(url: string, content: unknown): DocumentFragment {
  const link = document.createDocumentFragment();
  render(renderLink({url}, content), link);
  return link;
}

function wordsOf(clean: DocumentFragment): readonly Text[] {
  const walker = document.createTreeWalker(clean, WORDS);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({data}) => data.trim() !== '');
}

function replace(element: Element, tag: 'h3'): void {
  const other = document.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** What is too wide is moved sideways, also by keyboard. */
function makeScroll(wide: HTMLElement): void {
  const box = wide.localName === 'pre' ? wide : document.createElement('div');
  if (box !== wide) {
    wide.replaceWith(box);
    box.append(wide);
  }
  box.classList.add('wide');
  box.tabIndex = 0;
  if (box === wide) box.dir = 'ltr';
}
