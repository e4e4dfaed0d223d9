import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

import {ChatOpenUrlEvent} from '../events.js';
import {safeAddress} from '../model/address.js';

/** Where a page opens: a browsing context as in the `target` of a link. */
export const TARGETS = ['_blank', '_self', '_parent', '_top'] as const;

/** An address to open, and how. The address is untrusted. */
export interface Opening {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly where?: (typeof TARGETS)[number];
  /** Id of the menu whose option it is, if it is one. */
  readonly answers?: string;
}

/** How a link is announced and styled. */
export interface LinkLook {
  readonly part: string;
  readonly label?: string;
}

/**
 * The one door for addresses: every link the widget draws is made here. What must not be opened is drawn as its
 * content alone. Before anything opens, `chat-open-url` asks the page.
 */
export function renderLink(
  opening: Opening,
  content: unknown,
  {part, label}: LinkLook = {part: 'link'},
): TemplateResult {
  const {url, method = 'GET', where = '_blank', answers} = opening;
  const address = safeAddress(url);
  if (address === undefined) return html`${content}`;
  const mayOpen = (event: Event) =>
    event.currentTarget!.dispatchEvent(new ChatOpenUrlEvent(address, method, where, answers));
  if (method === 'POST') {
    return html`<button
      role="link"
      part=${part}
      aria-label=${ifDefined(label)}
      @click=${(event: Event) => mayOpen(event) && post(address, where)}
    >
      ${content}
    </button>`;
  }
  return html`<a
    part=${part}
    href=${address}
    target=${where}
    rel=${where === '_blank' ? 'noopener noreferrer' : nothing}
    aria-label=${ifDefined(label)}
    @click=${(event: Event) => mayOpen(event) || event.preventDefault()}
    >${content}</a
  >`;
}

/** Opens an address by POST, without fields: the way a page does it is a form of its own. */
function post(url: string, where: string): void {
  const address = safeAddress(url)!;
  const form = document.createElement('form');
  form.action = address;
  form.method = 'post';
  form.target = where;
  if (where === '_blank') form.rel = 'noopener noreferrer';
  form.hidden = true;
  document.body.append(form);
  form.submit();
  form.remove();
}
