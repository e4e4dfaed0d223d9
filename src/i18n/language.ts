import {createContext} from '@lit/context';

import {type AllStrings, en, type Strings} from './en.js';
import {override, wordsFor} from './languages.js';
import {canonical, directionOf} from './locale.js';

/** In what language, and which way, everything is written. */
export interface Language {
  /** BCP 47, as the host or its page says it: localised texts of messages follow it. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly strings: Strings;
  /** Whether it is for a first look, which waits for nothing: of times and durations there is only their place. */
  readonly isHasty?: boolean;
}

/** What elements speak that stand outside of a widget. */
export const english: Language = {locale: 'en', direction: 'ltr', strings: en};

export const languageContext = createContext<Language>(Symbol('chat-language'));

/** The language for `locale`; English words where the locale's own are missing or can't be fetched. */
export async function loadLanguage(locale: string, overrides: Partial<AllStrings> = {}): Promise<Language> {
  const known = canonical(locale);
  const strings = await wordsFor<Strings>(known, (words) => words.all(), en);
  return {locale: known, direction: directionOf(known), strings: override(strings, overrides)};
}

/**
 * A language that has also words that come only with what says them.
 *
 * @param words In English. Other languages have theirs from the start.
 */
export function withWords<W extends object>(language: Language, words: W): LanguageWith<W> {
  return {...language, strings: {...words, ...language.strings}};
}

/** A language that has also words of the shape of `W`. */
export interface LanguageWith<W> extends Language {
  readonly strings: Strings & W;
}
