/** What is said of how many, by the plural categories of a language: <https://cldr.unicode.org/index/cldr-spec/plural-rules>. */
export interface Plurals extends Partial<Record<Intl.LDMLPluralRule, string>> {
  readonly other: string;
}

/** Chooses by the rules of one language, which are made when they are first needed. */
export function pluralsOf(locale: string): (count: number, forms: Plurals) => string {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(locale);
    return forms[rules.select(count)] ?? forms.other;
  };
}
