/** Scripts: Kurdish is written in two, one each way. */
const RIGHT_TO_LEFT = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;

/**
 * Which way `locale` is written.
 *
 * @param locale As `canonical` returns it.
 */
export function directionOf(locale: string): 'ltr' | 'rtl' {
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
