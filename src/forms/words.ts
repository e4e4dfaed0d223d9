/**
 * The words of a field's name, for comparing: in small letters, without accents and digits, one space between them.
 * `user_eMail2` is `user e mail`.
 */
export function wordsOf(name: string): string {
  return name
    .slice(0, 100)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
