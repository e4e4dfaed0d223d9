import DOMPurify from 'dompurify';

import {defused} from './defuse.js';

/** What may be in a message: text, and what structures it. Nothing that loads, runs, is filled in or named. */
const TAGS = `
  a abbr b blockquote br caption cite code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q s samp
  small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var
`;

/** Numbers and words of HTML, that can't be an address. */
const HARMLESS = ['start', 'align', 'colspan', 'rowspan'];

const purifier = DOMPurify(window);

purifier.setConfig({
  ALLOWED_TAGS: TAGS.trim().split(/\s+/),
  ALLOWED_ATTR: ['href', ...HARMLESS],
  ADD_URI_SAFE_ATTR: HARMLESS,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|www\.)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
});

// A picture is told in words: what it shows, or where it is.
purifier.addHook('uponSanitizeElement', (node, {tagName}) => {
  if (tagName !== 'img') return;
  const picture = node as Element;
  const [words, address] = [picture.getAttribute('alt'), picture.getAttribute('src') ?? ''];
  picture.before(words || (/^https?:/i.test(address) ? address : ''));
});

/**
 * The one door for HTML: what is left of it once nothing dangerous is, in no page yet. `undefined` in a browser that
 * DOMPurify does not know.
 */
export function sanitize(html: string): DocumentFragment | undefined {
  const clean: unknown = purifier.sanitize(defused(html));
  return clean instanceof DocumentFragment ? clean : undefined;
}
