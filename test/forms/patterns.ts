import fc from 'fast-check';

/** What tells one regular expression syntax from another. */
const ATOMS = ['a', 'b', '.', '1', '_', ' ', 'é', '😀', '\\n', '\\s', '\\S', '\\d', '\\D', '\\w', '\\W', '[ab]', '[^a]']
  .concat(['[^]', '[]', '[\\s\\S]', '[\\w-a]', '[^\\d\\s]', '[a-]', '[😀]', '[^😀]', '[\\b]', ']', '}', '{', '{,2}'])
  .concat(['\\cA', '\\c', '[\\c]', '[\\c1]', '\\0', '\\01', '\\377', '\\x61', '\\x6', '\\u0061', '\\u006', '\\k'])
  .concat(['\\ud83d', '\\ude00', '[\\ud83d-\\ude00]', '\\u{3}', '\\p{L}', '\\-', '\\a', '\u2028', '\u180e', '\ufeff']);

const ONES = 'ab1_ é8ckpLA{}]-\\x\n\u2028\u180e\ufeff\u0001\b\0ÿ\u00a0';

const PLACES = ['^', '$', '\\b', '\\B'];

const HOW_OFTEN = ['', '', '', '*', '+', '?', '{2}', '{0,2}', '{1,}', '*?', '+?', '{2,3}?', '{0}'];

const GROUPS = ['(', '(', '(?:', '(?:', '(?=', '(?!', '(?<=', '(?<!'];

/** Patterns without flags, of all that there is. */
export const patterns = source(GROUPS, [...ATOMS, '\\1', '\\8']).filter(isPattern);

/** Those that need no backtracking. */
export const regular = source(['(', '(?:'], ATOMS).filter(isPattern);

/** Values in which those may be found. */
export const values = fc
  .array(fc.constantFrom(...ONES.split(''), '😀', '\ud83d', '\ude00'), {
    maxLength: 7,
  })
  .map((units) => units.join(''));

function source(groups: readonly string[], atoms: readonly string[]): fc.Arbitrary<string> {
  const {all} = fc.letrec<{all: string; term: string}>((tie) => ({
    all: fc
      .array(fc.array(tie('term'), {maxLength: 3}), {minLength: 1, maxLength: 2})
      .map((alternatives) => alternatives.map((terms) => terms.join('')).join('|')),
    term: fc.oneof(
      {maxDepth: 3, withCrossShrink: true},
      fc.tuple(fc.constantFrom(...atoms), fc.constantFrom(...HOW_OFTEN)).map((parts) => parts.join('')),
      fc.constantFrom(...PLACES),
      fc
        .tuple(fc.constantFrom(...groups), tie('all'), fc.constantFrom(...HOW_OFTEN))
        .map(([open, inside, howOften]) => `${open}${inside})${open.startsWith('(?<') ? '' : howOften}`),
    ),
  }));
  return all;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
