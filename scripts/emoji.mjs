/**
 * Writes what the emoji picker knows, src/elements/emoji/data.*.ts, from the package emojibase-data: one line an emoji,
 * with its name and further words to find it by; an empty line between groups. Run it when that package is updated.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './lib/run.mjs';

/** All that the package has of those in which the widget speaks. */
const LANGUAGES = 'da de en es fi fr hi it ja ko nb nl pl pt ru sv uk zh zh-hant'.split(' ');

/** In scripts that spell words out, one letter says nothing; elsewhere it is a whole word. */
const LETTER = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]$/u;

/** Newer ones are empty boxes on many systems. */
const NEWEST = 15;

/** Skin tones and hair, which are no emoji by themselves. */
const COMPONENTS = 2;

for (const language of LANGUAGES) {
  const all = JSON.parse(readFileSync(join(root, `node_modules/emojibase-data/${language}/data.json`), 'utf8'));
  const shown = all
    .filter(({group, version}) => group !== undefined && group !== COMPONENTS && version <= NEWEST)
    .toSorted((a, b) => a.order - b.order);
  const groups = [...new Set(shown.map(({group}) => group))].map((wanted) =>
    shown.filter(({group}) => group === wanted),
  );
  const lines = groups.map((group) => group.map(lineOf).join('\n')).join('\n\n');
  writeFileSync(
    join(root, `src/elements/emoji/data.${language}.ts`),
    `// Written by scripts/emoji.mjs from emojibase-data (MIT, © Miles Johnson).\nexport const data = \`\n${lines}\n\`;\n`,
  );
}

function lineOf({emoji, label, tags = []}) {
  const known = new Set(wordsOf(label));
  const more = [...new Set(tags.flatMap(wordsOf))].filter((word) => !LETTER.test(word) && !known.has(word));
  return [emoji, label, more.join(' ')]
    .join('|')
    .replaceAll(/\|$/g, '')
    .replaceAll(/[\\`$]/g, '');
}

function wordsOf(text) {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}
