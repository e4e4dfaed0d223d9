const PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The one decision about addresses: the absolute form of `text` when a customer may follow it, else `undefined`.
 * Only `http:`, `https:`, `mailto:` and `tel:` pass, never relative addresses; a bare `www.` gets `https:`.
 */
export function safeAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const absolute = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (!URL.canParse(absolute)) return undefined;
  const {protocol, href} = new URL(absolute);
  if (!PROTOCOLS.has(protocol)) return undefined;
  // `https:page`, without slashes, would lead to somewhere else from each page it stands on.
  return /^(https?:\/\/|mailto:|tel:)/i.test(absolute) ? absolute : href;
}

/** `safeAddress` for pages alone: `http:` and `https:`. */
export function safePage(text: string): string | undefined {
  const address = safeAddress(text);
  return address && new URL(address).protocol.startsWith('http') ? address : undefined;
}

/** The name a customer knows a page by: its host without `www.`. */
export function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** The address of a picture that the host page names: also relative ones, `blob:`, and `data:` images. */
export function safePicture(text: string, base = document.baseURI): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const {href} = new URL(text, base);
  return /^data:image\//i.test(href) ? href : safeFile(text, base);
}

/** The address of a file that the host page names: `http:`, `https:`, `blob:` or relative to the page. */
export function safeFile(text: string, base = document.baseURI): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const {protocol, href} = new URL(text, base);
  return /^(https?|blob):$/.test(protocol) ? href : undefined;
}
