import {fileTypeFromFile} from 'file-type';
import {readFile} from 'node:fs/promises';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

/** What may be sent. What a browser would run when it opens it is not among it. */
const ALLOWED: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'application/pdf',
  `${OFFICE}wordprocessingml.document`,
  `${OFFICE}spreadsheetml.sheet`,
  `${OFFICE}presentationml.presentation`,
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  // Word, Excel and PowerPoint as they were before 2007: told apart from installers below.
  'application/x-cfb',
  'audio/webm',
  'audio/ogg',
  'audio/mp4',
  'audio/mpeg',
  'audio/wav',
  'video/webm',
  'video/mp4',
]);

/** Media types under names that every browser knows. */
const COMMON: Readonly<Record<string, string>> = {
  'image/apng': 'image/png',
  'audio/x-m4a': 'audio/mp4',
  'audio/vnd.wave': 'audio/wav',
  'audio/ogg; codecs=opus': 'audio/ogg',
};

/** What nobody says of something harmless. */
const ACTIVE = /html|svg|xml(?!formats)|script|shellscript|x-sh\b|x-ms|executable|java|flash/;

/**
 * The media type of a file, judged by its content; `undefined` for what can't be sent. `said` is what its sender says: it
 * can make a text suspect, and a film without pictures a sound, but never turn one thing into another.
 */
export async function typeOfFile(path: string, said: string): Promise<string | undefined> {
  const claim = said.split(';')[0]!.trim().toLowerCase();
  if (ACTIVE.test(claim)) return undefined;
  const found = await fileTypeFromFile(path);
  if (!found) return (await isPlainText(path)) ? 'text/plain; charset=utf-8' : undefined;
  const type = COMMON[found.mime] ?? found.mime.split(';')[0]!;
  if (!ALLOWED.has(type)) return undefined;
  if (type === 'application/x-cfb' && !(await isOldOffice(path))) return undefined;
  const asSound = type.replace('video/', 'audio/');
  return claim === asSound ? asSound : type;
}

/** Whether a compound file has the part that one of the old office programs writes. */
async function isOldOffice(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  return ['WordDocument', 'Workbook', 'PowerPoint Document'].some((part) => bytes.includes(part, 0, 'utf16le'));
}

/** Text without anything that a terminal or a browser would take for more: no controls, no markup, no script's first line. */
async function isPlainText(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    // oxlint-disable-next-line no-control-regex -- These are what is looked for.
    return !/[\0-\x08\x0e-\x1f\x7f]/.test(text) && !/^(?:[\s\ufeff]*<|#!|%!)/.test(text);
  } catch {
    return false;
  }
}
