import {createContext} from '@lit/context';

import {en, type Strings} from './en.js';

/** In what language, and which way, everything is written. */
export interface Language {
  /** BCP 47, as the host or its page says it: localised texts of messages follow it. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly strings: Strings;
}

/** What elements speak that stand outside of a widget. */
export const english: Language = {locale: 'en', direction: 'ltr', strings: en};

export const languageContext = createContext<Language>(Symbol('chat-language'));

/** The languages by their tags, each fetched when first spoken. */
const languages: Readonly<Record<string, () => Promise<Strings>>> = {
  en: () => Promise.resolve(en),
  it: () => import('./it.js').then(({it}) => it),
};

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ks|ku|ps|sd|ug|ur|yi)\b/i;

/** The language for `locale`; English words where the locale's own are missing or can't be fetched. */
export async function loadLanguage(locale: string, overrides: Partial<Strings> = {}): Promise<Language> {
  const known = canonical(locale);
  const given = Object.entries(overrides).filter(([, word]) => word !== undefined);
  return {
    locale: known,
    direction: RIGHT_TO_LEFT.test(known) ? 'rtl' : 'ltr',
    strings: {...(await loadStrings(known)), ...Object.fromEntries(given)},
  };
}

async function loadStrings(locale: string): Promise<Strings> {
  const load = languages[locale] ?? languages[locale.split('-')[0]!];
  try {
    return load ? await load() : en;
  } catch {
    console.warn(`<chat-widget> couldn't fetch its words for "${locale}" and speaks English`);
    return en;
  }
}

function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
