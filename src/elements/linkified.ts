import {html, noChange, nothing} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';

import {persist} from '../model/persist.js';
import type {Linkifier} from './linkifier.js';
import {renderLink} from './link.js';

/** Text that can't hold an address needs no look at all. */
const PROMISING = /\w[:.@]\S/;

/** So many addresses of a text become links; more are a list for machines, and would hold the page up. */
const MOST_LINKS = 200;

let linkifier: Linkifier | undefined;

/**
 * Text with its addresses as links. What finds them is fetched when a text first looks as if it held one; until then
 * the text stands as it is, on the same lines.
 */
class LinkifiedDirective extends AsyncDirective {
  #text = '';

  override render(text: string): unknown {
    if (text === this.#text && linkifier) return noChange;
    this.#text = text;
    if (linkifier) return renderPieces(linkifier, text);
    void this.#draw(text);
    return text;
  }

  async #draw(text: string): Promise<void> {
    linkifier ??= await persist(fetchLinkifier);
    if (this.#text === text && this.isConnected) this.setValue(renderPieces(linkifier, text));
  }

  override reconnected(): void {
    if (linkifier) this.setValue(renderPieces(linkifier, this.#text));
  }
}

async function fetchLinkifier(): Promise<Linkifier> {
  const {linkify, prepareLinkifier} = await import('./linkifier.js');
  await prepareLinkifier();
  return linkify;
}

function renderPieces(find: Linkifier, text: string): unknown {
  let room = MOST_LINKS;
  return find(text).map((piece) => {
    if (typeof piece === 'string') return piece;
    return room-- > 0 ? renderLink({url: piece.url}, html`${piece.text}${nothing}`) : piece.text;
  });
}

const withLinks = directive(LinkifiedDirective);

/** A text, its addresses as links. */
export function linkified(text: string): unknown {
  return PROMISING.test(text) ? withLinks(text) : text;
}
