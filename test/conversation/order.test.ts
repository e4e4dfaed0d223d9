import {expect} from 'chai';
import fc from 'fast-check';
import {comparePlaces, lowerBound, type Place} from '../../src/conversation/order.js';

const place = (sequence: number, sentAt: number, arrival: number): Place => ({sequence, sentAt, arrival});

const places = fc.record({
  sequence: fc.oneof(fc.constant(Infinity), fc.nat(3)),
  sentAt: fc.nat(3),
  arrival: fc.nat(3),
});

describe('the order of messages', () => {
  const pairs: [string, Place, Place][] = [
    ['by the number of the service, whatever the clocks say', place(1, 900, 9), place(2, 100, 1)],
    ['with those that have no number last', place(7, 900, 9), place(Infinity, 100, 1)],
    ['by time where there is no number', place(Infinity, 100, 9), place(Infinity, 900, 1)],
    ['by arrival where the times are equal', place(Infinity, 100, 1), place(Infinity, 100, 2)],
    ['by time where the numbers are equal', place(4, 100, 9), place(4, 101, 1)],
  ];
  for (const [how, first, second] of pairs) {
    it(`goes ${how}`, () => {
      expect(comparePlaces(first, second)).to.be.below(0);
      expect(comparePlaces(second, first)).to.be.above(0);
      expect(comparePlaces(first, {...first})).to.equal(0);
    });
  }

  it('is a total one', () => {
    fc.assert(
      fc.property(places, places, places, (a, b, c) => {
        expect(Math.sign(comparePlaces(a, b))).to.equal(0 - Math.sign(comparePlaces(b, a)));
        if (comparePlaces(a, b) <= 0 && comparePlaces(b, c) <= 0) expect(comparePlaces(a, c)).to.be.at.most(0);
      }),
    );
  });

  it('tells where in a sorted list something belongs', () => {
    fc.assert(
      fc.property(fc.array(places), places, (unsorted, wanted) => {
        const sorted = unsorted.toSorted(comparePlaces);
        const found = sorted.findIndex((each) => comparePlaces(each, wanted) >= 0);
        expect(lowerBound(sorted, wanted, (each) => each)).to.equal(found === -1 ? sorted.length : found);
      }),
    );
  });
});
