import {expect} from 'chai';
import fc from 'fast-check';

import {compiledSize, isCheap} from '../../src/forms/pattern-cost.js';
import {parsePattern, type Tree} from '../../src/forms/pattern-tree.js';
import {patterns} from './patterns.js';

/** What searching costs at most, found by asking. */
function bound(tree: Tree, length: number): number {
  let budget = 1;
  while (budget < 2 ** 40 && !isCheap(tree, length, budget)) budget *= 2;
  return budget;
}

describe('the cost of a pattern', () => {
  const cases: [source: string, length: number, isCheap: boolean][] = [
    ['^[0-9]{5}$', 10_000, true],
    ['^(?=.*[a-z])(?=.*\\d).{8,}$', 1000, true],
    ['.*@.*', 50, true],
    ['.*@.*', 10_000, false],
    ['^(\\d{3}[- ]?){3}$', 10_000, true],
    ['^(a+)+$', 10, true],
    ['^(a+)+$', 40, false],
    ['(a|a)*$', 30, false],
    ['(?=(a+)+$)', 40, false],
    ['(?<=^(a|a)*)b', 40, false],
    ['^(a*)\\1$', 40, true],
    ['(a*)*\\1', 5000, false],
    ['(?:){1000000}', 1, false],
    ['(?m:^(a+)+$)', 40, false],
  ];
  for (const [source, length, cheap] of cases) {
    it(`is ${cheap ? 'small' : 'too high'} for ${source} and ${length} characters`, () => {
      expect(isCheap(parsePattern(source), length, 200_000)).to.equal(cheap);
    });
  }

  it('grows with the value, and with what is added to the pattern', () => {
    fc.assert(
      fc.property(patterns, patterns, fc.nat(8), (source, more, length) => {
        const tree = parsePattern(source);
        const cost = bound(tree, length);
        // Behind an end that a longer value does not have there, nothing is tried any more.
        if (!/[$^]/.test(source)) expect(bound(tree, length + 1)).to.be.at.least(cost);
        expect(bound({kind: 'choice', parts: [tree, parsePattern(more)]}, length)).to.be.at.least(cost);
      }),
      {numRuns: 300},
    );
  }).timeout(20_000);

  it('counts what browsers write out', () => {
    const sizes = ['a', 'a{3}', '(?:a{3}){3}', '(?:(?:a{3}){3}){3}'].map((source) =>
      compiledSize(parsePattern(source)),
    );
    expect(sizes).to.deep.equal(sizes.toSorted((a, b) => a - b));
    expect(sizes[3]).to.be.above(27);
    expect(compiledSize(parsePattern('(?:\\b)'.repeat(30)))).to.be.above(1000);
  });
});
