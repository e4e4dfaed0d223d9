import {extensionIn, type FileName} from './file.js';

/** What a browser may run when it shows it: never drawn and never opened, only saved. */
const ACTIVE_EXTENSION =
  /^(?:[psx]?html?|xht|mhtml?|eml|svgz?|xml|xslt?|xsd|rss|atom|rdf|[cm]?js|jse|vb[es]|wsf|ht[ac]|swf)$/;
const ACTIVE_TYPE = /\b(?:html|svg|xml|xsl|(?:java|ecma|live|j|vb)script|rfc822|multipart|shockwave-flash)\b/;

/** Types of bytes that can be drawn or played; of the rest a browser finds out by itself. */
const SHOWN = {
  image: /^image\//,
  sound: /^(?:audio|video)\/|^application\/(?:ogg|mp4)$/,
} as const;

/** Whether a browser may run it: by its name, by what its message says, by its address or by its media type. */
export function isActive({fileName, documentType}: FileName, address: string, type: string): boolean {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const said = documentType.trim().toLowerCase().replace(/^\./, '');
  return (
    [extensionIn(fileName), extensionIn(path), said].some((each) => ACTIVE_EXTENSION.test(each)) ||
    [said, type.toLowerCase(), /^data:[^,]*/i.exec(address)?.[0].toLowerCase() ?? ''].some((each) =>
      ACTIVE_TYPE.test(each),
    )
  );
}

/** Whether bytes of a media type can be an image, or can be played. */
export function canBe(what: keyof typeof SHOWN, type: string): boolean {
  return /^$|^(?:application|binary)\/octet-stream\b/i.test(type) || SHOWN[what].test(type.toLowerCase());
}

/** The same bytes, of a type that no browser runs when somebody opens their address. */
export function harmless(blob: Blob): Blob {
  const isHarmless = /^(?:image|audio|video)\//i.test(blob.type) && !ACTIVE_TYPE.test(blob.type.toLowerCase());
  return isHarmless ? blob : blob.slice(0, blob.size, 'application/octet-stream');
}
