/** Scripts: Kurdish is written in two, one each way. */
const RIGHT_TO_LEFT = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;

/** Languages that no country writes the other way, unless a script is named: to ask takes a browser milliseconds at first. */
const LEFT_TO_RIGHT = /^(cs|d[ae]|e[lns]|f[ir]|hi|it|ja|ko|n[bl]|p[lt]|r[ou]|sv|tr|uk|zh)\b(?!-\w{4}\b)/;

/**
 * Which way `locale` is written.
 *
 * @param locale As `canonical` returns it.
 */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  if (LEFT_TO_RIGHT.test(locale)) return 'ltr';
  return RIGHT_TO_LEFT.test(new Intl.Locale(locale).maximize().script!) ? 'rtl' : 'ltr';
}

/** `locale` as BCP 47 writes it; English for what is none. */
export function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
