/** A file as its message names it. All of it is untrusted text. */
export interface FileName {
  readonly fileName: string;
  /** An extension, mostly; some services say a media type. */
  readonly documentType: string;
}

/** Characters that are no text of a name: controls, and those that turn the text behind them around. */
const INVISIBLE = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** A name as it can be shown: what would hide or turn around a part of it is a visible mark. */
export function visibleName(name: string): string {
  return name.replaceAll(INVISIBLE, '\u{fffd}');
}

/** The extension of a file in lower case: of its name, else what its type says, else `''`. */
export function extensionOf({fileName, documentType}: FileName): string {
  return extensionIn(fileName) || (/^\.?(\w{1,8})$/.exec(documentType.trim())?.[1] ?? '').toLowerCase();
}

/** Cuts a name before its last letters, which tell files apart and hold the extension. */
export function splitName(name: string): readonly [start: string, end: string] {
  const letters = Array.from(name);
  const dot = letters.lastIndexOf('.');
  const kept = dot > 0 && letters.length - dot <= 9 ? letters.length - dot + 3 : 6;
  return [letters.slice(0, -kept).join(''), letters.slice(-kept).join('')];
}

/** The name a file is saved under: nothing that means something to a file system, and always an extension if known. */
export function savedName(file: FileName, fallback: string): string {
  const extension = extensionOf(file);
  const plain = visibleName(file.fileName)
    .replaceAll(/[\\/:*?"<>|\u{fffd}]/gu, '_')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '');
  const stem =
    extension && plain.toLowerCase().endsWith(`.${extension}`) ? plain.slice(0, -extension.length - 1) : plain;
  return [
    Array.from(stem || fallback)
      .slice(0, 120)
      .join(''),
    extension,
  ]
    .filter(Boolean)
    .join('.');
}

/** The extension at the end of a name or path, in lower case, or `''`. */
export function extensionIn(name: string): string {
  const plain = name.replaceAll(INVISIBLE, '').replace(/[.\s]+$/, '');
  return /[^/\\]\.([a-z\d]{1,8})$/i.exec(plain)?.[1]?.toLowerCase() ?? '';
}
