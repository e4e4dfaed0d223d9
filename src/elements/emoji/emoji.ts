/** An emoji as it is found. */
export interface Emoji {
  readonly emoji: string;
  readonly name: string;
  /** Name and further words, without accents. */
  readonly words: string;
}

/** More than these nobody looks through. */
const MOST = 120;

/** Languages that have names of their own for them, by their tags. */
const named: Readonly<Record<string, () => Promise<{readonly data: string}>>> = {
  da: () => import('./data.da.js'),
  de: () => import('./data.de.js'),
  es: () => import('./data.es.js'),
  fi: () => import('./data.fi.js'),
  fr: () => import('./data.fr.js'),
  hi: () => import('./data.hi.js'),
  it: () => import('./data.it.js'),
  ja: () => import('./data.ja.js'),
  ko: () => import('./data.ko.js'),
  nb: () => import('./data.nb.js'),
  nl: () => import('./data.nl.js'),
  pl: () => import('./data.pl.js'),
  pt: () => import('./data.pt.js'),
  ru: () => import('./data.ru.js'),
  sv: () => import('./data.sv.js'),
  uk: () => import('./data.uk.js'),
  'zh-Hans': () => import('./data.zh.js'),
  'zh-Hant': () => import('./data.zh-hant.js'),
};

/** Scripts without spaces: where a word begins nobody can tell. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** All emoji. */
export interface Emojis {
  readonly groups: readonly (readonly Emoji[])[];
  /** What the names are in, where it is not the language that was asked for. */
  readonly lang: string | undefined;
}

/** All emoji by their groups, with names in the language of `locale`, else in English. */
export async function load(locale: string): Promise<Emojis> {
  const isEnglish = /^en\b/.test(locale);
  const tag = isEnglish ? undefined : (await import('../../i18n/translations.js')).tagFor(locale, named);
  const {data} = await (tag ? named[tag]!() : import('./data.en.js'));
  const groups = data
    .trim()
    .split('\n\n')
    .map((group) => group.split('\n').map(read));
  return {groups, lang: isEnglish || tag ? undefined : 'en'};
}

/** The emoji whose words hold all those that are looked for; those that are called so come first. */
export function find(groups: readonly (readonly Emoji[])[], search: string): readonly Emoji[] {
  const wanted = plain(search).split(/\s+/);
  const has = (words: string, word: string) => words.includes(UNSPACED.test(word) ? word : ` ${word}`);
  const fits = ({words, emoji}: Emoji) => emoji === search || wanted.every((word) => has(words, word));
  const isNamed = ({name}: Emoji) => plain(name).startsWith(wanted[0]!);
  const found = groups.flat().filter(fits);
  return [...found.filter(isNamed), ...found.filter((each) => !isNamed(each))].slice(0, MOST);
}

function read(line: string): Emoji {
  const [emoji = '', name = '', more = ''] = line.split('|');
  return {emoji, name, words: ` ${plain(name)} ${plain(more)}`};
}

/** Without accents, but with the signs that are vowels in Hindi and the like. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '');
}
