/** An emoji as it is found. */
export interface Emoji {
  readonly emoji: string;
  readonly name: string;
  /** Name and further words, without accents. */
  readonly words: string;
}

/** More than these nobody looks through. */
const MOST = 120;

const data: Readonly<Record<string, () => Promise<{readonly data: string}>>> = {
  it: () => import('./data.it.js'),
};

/** All emoji by their groups, with names in the language of `locale`, else in English. */
export async function load(locale: string): Promise<readonly (readonly Emoji[])[]> {
  const {data: text} = await (data[locale.split('-')[0]!]?.() ?? import('./data.en.js'));
  return text
    .trim()
    .split('\n\n')
    .map((group) => group.split('\n').map(read));
}

/** The emoji whose words hold all those that are looked for; those that are called so come first. */
export function find(groups: readonly (readonly Emoji[])[], search: string): readonly Emoji[] {
  const wanted = plain(search).split(/\s+/);
  const fits = ({words, emoji}: Emoji) => emoji === search || wanted.every((word) => words.includes(` ${word}`));
  const isNamed = ({name}: Emoji) => plain(name).startsWith(wanted[0]!);
  const found = groups.flat().filter(fits);
  return [...found.filter(isNamed), ...found.filter((each) => !isNamed(each))].slice(0, MOST);
}

function read(line: string): Emoji {
  const [emoji = '', name = '', more = ''] = line.split('|');
  return {emoji, name, words: ` ${plain(name)} ${plain(more)}`};
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
