import type {Contact, Phone} from './contacts.js';

/** The sorts of phones that address books know, by what they are called. */
const SORTS = [
  ['cell', /cell|mobil|iphone|móvil|handy/i],
  ['home', /home|casa|privat|domicile/i],
  ['work', /work|lavoro|ufficio|office|trabajo|travail|arbeit/i],
] as const;

/** Bytes a line may have, without its end. */
const LINE = 75;

/** Somebody as a vCard (RFC 6350), which address books read. */
export function vCard({name, firstName, lastName, phones}: Contact): Blob {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escaped(name)}`,
    ...(firstName || lastName ? [`N:${escaped(lastName)};${escaped(firstName)};;;`] : []),
    ...phones.flatMap(phoneLines),
    'END:VCARD',
  ];
  const text = lines.map((line) => `${fold(line)}\r\n`).join('');
  // Given text, WebKit writes names in other characters (NFC).
  return new Blob([new TextEncoder().encode(text)], {type: 'text/vcard'});
}

/** A number, with what its owner calls it. */
function phoneLines({phone, type}: Phone, index: number): readonly string[] {
  const sort = SORTS.find(([, pattern]) => pattern.test(type))?.[0];
  const group = `item${index + 1}`;
  return [
    `${group}.TEL;VALUE=text${sort ? `;TYPE=${sort}` : ''}:${escaped(phone)}`,
    ...(type ? [`${group}.X-ABLabel:${escaped(type)}`] : []),
  ];
}

/** A text as a value: what would end it, or its line, is written otherwise. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\,;]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|[\n\u0085\u2028\u2029]/g, String.raw`\n`)
    .replaceAll(/[^\P{Cc}\t]/gu, '');
}

/** Breaks a long line where a reader puts it together again, and never within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let [folded, length] = ['', 0];
  for (const character of line) {
    const {length: bytes} = encoder.encode(character);
    if (length + bytes > LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += bytes;
  }
  return folded;
}
