import {expect} from 'chai';
import fc from 'fast-check';

import {finder, linearParts} from '../../src/forms/linear.js';
import {parsePattern} from '../../src/forms/pattern-tree.js';
import {needs} from '../helpers/engines.js';
import {regular, values} from './patterns.js';

/** Nothing where the pattern needs backtracking. */
function decide(source: string, value: string): boolean | undefined {
  return linearParts(parsePattern(source))?.every(({tree, negate}) => finder(tree)(value) !== negate);
}

/** What the browser says. Firefox throws where it would have to try too much: that tells nothing. */
function native(source: string, value: string): boolean {
  try {
    return new RegExp(source).test(value);
  } catch {
    fc.pre(false);
    throw new Error('not to be reached');
  }
}

describe('the linear engine', () => {
  it('finds what the browser finds', function () {
    needs(this, 'true regular expressions');
    fc.assert(
      fc.property(regular, fc.array(values, {minLength: 5, maxLength: 5}), (source, texts) => {
        for (const text of texts) expect(decide(source, text)).to.equal(native(source, text));
      }),
      {numRuns: 2000},
    );
  }).timeout(30_000);

  it('finds what the browser finds where both ends look around', function () {
    needs(this, 'true regular expressions');
    const looks = (opening: string) =>
      fc
        .array(fc.tuple(fc.constantFrom('=', '!'), regular), {maxLength: 2})
        .map((all) => all.map(([sign, source]) => `(?${opening}${sign}${source})`).join(''));
    fc.assert(
      fc.property(looks(''), regular, looks('<'), values, (ahead, rest, behind, value) => {
        const source = `^${ahead}(?:${rest})${behind}$`;
        expect(decide(source, value)).to.equal(native(source, value));
      }),
      {numRuns: 2000},
    );
  }).timeout(30_000);

  for (const source of ['(?=a)b', '(?:^|a)(?=b)', 'a(?<=b)', '(a)\\1', '^(?:(?=a)b)*$', '(?=a)^b|c', '^(?=(?!a)b)']) {
    it(`leaves to others: ${source}`, () => {
      expect(linearParts(parsePattern(source))).to.equal(undefined);
    });
  }
});
