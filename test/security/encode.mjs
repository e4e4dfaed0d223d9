/**
 * Multiplies payloads: by the encodings that a reader may undo once too often, and by the contexts that a text may land
 * in without its writer knowing.
 */

/** What is worth to be written in every way: each of them runs where it is read as markup. */
const LIVE = [
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<script>alert(1)</script>',
  '<details open ontoggle=alert(1)>x</details>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
];

const hex = (code, width) => code.toString(16).padStart(width, '0');
const each = (write) => (text) => Array.from(text, (letter) => write(letter.codePointAt(0))).join('');

const ENCODINGS = {
  decimal: each((code) => `&#${code};`),
  'decimal, padded, unfinished': each((code) => `&#${String(code).padStart(7, '0')}`),
  hexadecimal: each((code) => `&#x${hex(code, 1)};`),
  'angles as entities': (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  'angles as entities, unfinished': (text) => text.replaceAll('<', '&lt').replaceAll('>', '&gt'),
  'entities twice': (text) => text.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  'per cent': encodeURIComponent,
  'per cent twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'JavaScript \\u': each((code) => `\\u${hex(code, 4)}`),
  'JavaScript \\x': each((code) => `\\x${hex(code, 2)}`),
  CSS: each((code) => `\\${hex(code, 6)}`),
  JSON: (text) => JSON.stringify(text),
  'base 64': (text) => btoa(text),
  'full width': each((code) => (code > 32 && code < 127 ? String.fromCodePoint(code + 0xfee0) : ' ')),
  'upper case': (text) => text.toUpperCase(),
  'null characters': (text) => text.split('').join('\0'),
  'soft hyphens': (text) => text.replaceAll(/(\w)(\w)/g, '$1\u00ad$2'),
  'UTF-7': (text) => text.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-').replaceAll('"', '+ACI-'),
  'overlong UTF-8': (text) => text.replaceAll('<', '%C0%BC').replaceAll('>', '%C0%BE'),
  'UTF-8 read as Latin': (text) => String.fromCharCode(...new TextEncoder().encode(text)),
  'tabs for spaces': (text) => text.replaceAll(' ', '\t'),
  'slashes for spaces': (text) => text.replaceAll(' ', '/'),
};

const CONTEXTS = {
  'a double-quoted attribute': (text) => `">${text}`,
  'a single-quoted attribute': (text) => `'>${text}`,
  'a bare attribute': (text) => `x ${text.slice(1, -1)} x=`,
  'a back-quoted attribute': (text) => `\`>${text}`,
  'an attribute, doubly escaped': (text) => `&quot;&gt;${text}`,
  'a tag': (text) => `x>${text}`,
  'a comment': (text) => `-->${text}`,
  'a comment, badly closed': (text) => `--!>${text}`,
  CDATA: (text) => `]]>${text}`,
  'a title': (text) => `</title>${text}`,
  'a textarea': (text) => `</textarea>${text}`,
  'a style': (text) => `</style>${text}`,
  'a script': (text) => `</script>${text}`,
  'a template': (text) => `</template>${text}`,
  'a table': (text) => `</td></tr></table>${text}`,
  'a select': (text) => `</option></select>${text}`,
  SVG: (text) => `<svg><title>${text}</title></svg>`,
  MathML: (text) => `<math><mtext>${text}</mtext></math>`,
  'a script’s string': (text) => `\\";${text}//`,
  'a template string': (text) => `\${\`${text}\`}`,
  'a fenced block': (text) => `\`\`\`\nx\n\`\`\`\n${text}\n\`\`\``,
  'inline code': (text) => `\`x\`${text}\`x\``,
  'a quotation': (text) => `> > ${text}`,
  'a list': (text) => `- x\n\n  ${text}`,
  'a heading': (text) => `### ${text} ###`,
  'a table in Markdown': (text) => `|a|b|\n|-|-|\n|${text}|x|`,
  emphasis: (text) => `***x ${text} x***`,
  'the text of a link': (text) => `[${text}](https://example.com)`,
  'the title of a link': (text) => `[x](https://example.com "${text.replaceAll('"', "'")}")`,
  'the address of a link': (text) => `[x](https://example.com/${text})`,
  'a reference': (text) => `[${text}]\n\n[${text}]: https://example.com`,
  'the text of an image': (text) => `![${text}](https://evil.test/x.png)`,
  'an address in a text': (text) => `see https://example.com/${text} there`,
  'an address of mail': (text) => `see a@b.example${text} there`,
  'many lines': (text) => `one\n\n${text}\n\ntwo`,
  'a name of a file': (text) => `${text}.png`,
};

/** Every live payload in every encoding and every context, and the contexts once more with angles as entities. */
export const multiplied = LIVE.flatMap((text) => [
  ...Object.values(ENCODINGS).map((encode) => encode(text)),
  ...Object.values(CONTEXTS).map((place) => place(text)),
  ...Object.values(CONTEXTS).map((place) => ENCODINGS['angles as entities'](place(text))),
]);
