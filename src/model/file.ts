import {extensionOf, type FileName, INVISIBLE} from './extension.js';

export {extensionIn, extensionOf, type FileName} from './extension.js';

/** A name as it can be shown: what would hide or turn around a part of it is a visible mark. */
export function visibleName(name: string): string {
  return name.replaceAll(INVISIBLE, '\u{fffd}');
}

/** Cuts a name before its last letters, which tell files apart and hold the extension. */
export function splitName(name: string): readonly [start: string, end: string] {
  const letters = lettersOf(name);
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
    lettersOf(stem || fallback)
      .slice(0, 120)
      .join(''),
    extension,
  ]
    .filter(Boolean)
    .join('.');
}

function lettersOf(text: string): string[] {
  return text.match(/./gsu) ?? [];
}
