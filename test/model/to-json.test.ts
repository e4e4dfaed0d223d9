import {expect} from 'chai';
import fc from 'fast-check';

import {toJson} from '../../src/model/to-json.js';
import {instead} from '../helpers/watching.js';

const foreign = () => 'not this';

/** What old libraries did to values that are to be written. */
function spoil(): void {
  for (const {prototype} of [Array, String, Number, Boolean, Object]) {
    instead(prototype as {toJSON?: () => string}, 'toJSON', foreign);
  }
}

describe('JSON of a message', () => {
  it('is what JSON.stringify makes, on any page', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => toJson(value) === JSON.stringify(value)));
  });

  it('is the same in a page whose arrays and texts say themselves how they are written', () => {
    const values = fc.sample(fc.jsonValue(), 200);
    const written = values.map((value) => JSON.stringify(value));
    spoil();
    expect(values.map((value) => toJson(value))).to.deep.equal(written);
  });

  it('leaves it to things of their own how they are written', () => {
    spoil();
    const day = new Date(0);
    const own = {toJSON: () => 'mine'};
    expect(toJson({day, own})).to.equal('{"day":"1970-01-01T00:00:00.000Z","own":"mine"}');
  });
});
