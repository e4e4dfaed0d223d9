import type {Translation} from './translations.js';

/**
 * Words for `locale`: of its own language, else the English ones, as when they can't be fetched.
 *
 * @param locale As `canonical` returns it.
 * @param fallback The English ones.
 */
export async function wordsFor<T>(
  locale: string,
  pick: (translation: Translation) => T | Promise<T>,
  fallback: T,
): Promise<T> {
  if (/^en\b/.test(locale)) return fallback;
  try {
    const translation = (await import('./translations.js')).translationFor(locale);
    return translation ? await pick(translation) : fallback;
  } catch {
    console.warn(`<chat-widget> couldn't fetch its words for "${locale}" and speaks English`);
    return fallback;
  }
}

/** `given` words in the place of `words`. Frameworks give nothing at all for what is no longer given. */
export function override<T extends object>(words: T, given?: object | null): T {
  return {...words, ...Object.fromEntries(Object.entries(given ?? {}).filter(([, word]) => word !== undefined))};
}
