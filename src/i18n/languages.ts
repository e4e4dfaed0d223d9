import type {Strings} from './en.js';
import type {LauncherStrings} from './launcher/en.js';

/** A language in two parts, each fetched when it is first needed: the words of a launcher, and all words. */
export interface Words {
  launcher(): Promise<LauncherStrings>;
  all(): Promise<Strings>;
}

/** The languages by their tags, but for English, which is always there. Adding one takes two files, and a line here. */
const languages: Readonly<Record<string, Words>> = {
  it: {
    launcher: () => import('./launcher/it.js').then(({launcher}) => launcher),
    all: () => import('./it.js').then(({it}) => it),
  },
};

/**
 * Words for `locale`: of its own language, else the English ones, as when they can't be fetched.
 *
 * @param fallback The English ones.
 */
export async function wordsFor<T>(locale: string, pick: (words: Words) => Promise<T>, fallback: T): Promise<T> {
  const words = languages[locale] ?? languages[locale.split('-')[0]!];
  try {
    return words ? await pick(words) : fallback;
  } catch {
    console.warn(`<chat-widget> couldn't fetch its words for "${locale}" and speaks English`);
    return fallback;
  }
}

/** `given` words in the place of `words`. */
export function override<T extends object>(words: T, given: Partial<T> = {}): T {
  return {...words, ...Object.fromEntries(Object.entries(given).filter(([, word]) => word !== undefined))};
}
