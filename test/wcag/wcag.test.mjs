import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {suite} from '../service/helpers.mjs';
import {everyCombination, nameOf, shareOf} from './combinations.mjs';
import {runMatrix, summaryOf} from './matrix.mjs';
import {states} from './states.mjs';

describe('everybody can use, however they need it', () => {
  const t = suite(after);
  const seen = new Map();
  let violations;

  before(async () => {
    const cells = states.flatMap((state, index) => shareOf(index).map((combination) => ({state, combination})));
    const found = await runMatrix(t, cells, {
      tell: ({cell, seen: {controls}}) => seen.set(cell.state.name, (seen.get(cell.state.name) ?? 0) + controls),
    });
    violations = found.violations;
    console.log(`count: ${summaryOf(found, states.length)}`);
  });

  for (const {name} of states) {
    it(name, () => {
      // Nothing is wrong with a page on which nothing is shown.
      assert.ok(seen.get(name) > 0);
      assert.deepEqual(
        violations.filter(({state}) => state === name).map(({where, problem}) => `${where}: ${problem}`),
        [],
      );
    });
  }
});

describe('the share of the matrix', () => {
  it('has every state in every size, scheme, direction, text size and kind of colours', () => {
    for (const index of states.keys()) {
      const values = new Set(shareOf(index).flatMap((combination) => Object.values(combination)));
      assert.equal(values.size, 11);
    }
  });

  it('has every pair of values in any four states that follow each other', () => {
    const pairs = (combination) => {
      const values = Object.values(combination);
      return values.flatMap((one) => values.filter((other) => other > one).map((other) => `${one} and ${other}`));
    };
    const all = new Set(everyCombination.flatMap(pairs));
    for (const first of [0, 1, 2, 3]) {
      const shared = [0, 1, 2, 3].flatMap((more) => shareOf(first + more)).flatMap(pairs);
      assert.deepEqual(new Set(shared), all);
    }
  });

  it('says what each combination is', () => {
    assert.equal(new Set(everyCombination.map(nameOf)).size, 48);
  });
});
