/** A file as its message names it. All of it is untrusted text. */
export interface FileName {
  readonly fileName: string;
  /** An extension, mostly; some services say a media type. */
  readonly documentType: string;
}

/** Characters that are no text of a name: controls, and those that turn the text behind them around. */
export const INVISIBLE = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** The extension of a file in lower case: of its name, else what its type says, else `''`. */
export function extensionOf({fileName, documentType}: FileName): string {
  return extensionIn(fileName) || (/^\.?(\w{1,8})$/.exec(documentType.trim())?.[1] ?? '').toLowerCase();
}

/** The extension at the end of a name or path, in lower case, or `''`. */
export function extensionIn(name: string): string {
  const plain = name.replaceAll(INVISIBLE, '').replace(/[.\s]+$/, '');
  return /[^/\\]\.([a-z\d]{1,8})$/i.exec(plain)?.[1]?.toLowerCase() ?? '';
}
