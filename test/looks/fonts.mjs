import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);

/** Letters that are the same on every machine, as far as Latin goes. */
export const LETTERS = `<style>${[400, 700].map(face).join('\n')}</style>`;

function face(weight) {
  const file = require.resolve(`@fontsource/roboto/files/roboto-latin-${weight}-normal.woff2`);
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: Letters; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`;
}

/** What is written in other letters is drawn in fonts of the machine: those the pictures were taken with. */
const OTHERS = {emoji: ['emoji', 'Noto Color Emoji'], ar: ['sans-serif:lang=ar', 'DejaVu Sans']};

/** Which of them are missing here. */
export function missingFonts() {
  return Object.keys(OTHERS).filter((name) => {
    const [wanted, family] = OTHERS[name];
    try {
      return !execFileSync('fc-match', ['--format=%{family}', wanted], {encoding: 'utf8'}).startsWith(family);
    } catch {
      return true;
    }
  });
}
