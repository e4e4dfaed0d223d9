import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {figuresOf, percentiles, recoveryOf} from './load/latencies.mjs';
import {verifyRooms} from './load/verify-rooms.mjs';

/** A room in which all is well. */
function fine() {
  const ids = ['a', 'b', 'c', 'd'];
  return {
    room: 'R',
    said: ids.map((id) => ({id, by: id === 'b' ? 'agent' : 'customer'})),
    histories: ['one process', 'another'].map((name) => ({name, ids: [...ids]})),
    views: ['the customer', 'the agent'].map((name) => ({name, ids: [...ids]})),
  };
}

const swap = (list) => list.splice(1, 2, list[2], list[1]);

/** What can go wrong, and what has to be found out. */
const FAULTS = {
  'a message that is lost': [
    ({histories, views}) => [...histories, ...views].forEach(({ids}) => ids.splice(2, 1)),
    /R: one process: c is missing/,
  ],
  'a message that only one process has lost': [({histories}) => histories[1].ids.pop(), /another: d is missing/],
  'a message that is there twice': [
    ({histories, views}) => [...histories, ...views].forEach(({ids}) => ids.push('a')),
    /one process: a is there twice/,
  ],
  'a message that nobody said': [({said}) => said.splice(1, 1), /one process: b is too much/],
  'another order than that of its sender': [
    ({histories, views}) => [...histories, ...views].forEach(({ids}) => ids.splice(2, 2, 'd', 'c')),
    /what customer said: d stands where c belongs/,
  ],
  'another order at another process': [({histories}) => swap(histories[1].ids), /another: c stands where b belongs/],
  'a message that somebody was not told of': [({views}) => views[0].ids.shift(), /the customer: a is missing/],
  'a message that somebody was told of twice': [({views}) => views[1].ids.push('b'), /the agent: b is there twice/],
  'another order in which somebody was told': [
    ({views}) => swap(views[0].ids),
    /the customer: c stands where b belongs/,
  ],
};

describe('what compares rooms after a load', () => {
  test('finds nothing where all is well', () => {
    assert.deepEqual(verifyRooms([fine(), fine()]), []);
  });

  for (const [name, [spoil, found]] of Object.entries(FAULTS)) {
    test(`finds ${name}`, () => {
      const room = fine();
      spoil(room);
      assert.match(verifyRooms([fine(), room]).join('\n'), found);
    });
  }
});

describe('what measures a load', () => {
  test('counts from when something was to be said, and only what falls into its time', () => {
    const said = [
      {due: 0, out: 1, accepted: 5, heard: 9},
      {due: 1000, out: 1010, accepted: 1020, heard: undefined},
      {due: 1500, out: 1500, accepted: 4000, heard: 4100},
      {due: 1900, out: 1900, accepted: undefined},
    ];
    const {asked, acceptedPerSecond, accept, delivery, generator} = figuresOf(said, 1000, 2000);
    assert.deepEqual([asked, acceptedPerSecond], [3, 1]);
    assert.deepEqual(accept, {count: 2, p50: 20, p99: 2500, max: 2500});
    assert.deepEqual(delivery, {count: 1, p50: 2600, p99: 2600, max: 2600});
    assert.equal(generator.max, 10);
  });

  test('takes the hundredth of a hundred as the last', () => {
    const values = Array.from({length: 100}, (_, index) => 100 - index);
    assert.deepEqual(percentiles(values), {count: 100, p50: 50, p99: 99, max: 100});
    assert.deepEqual(percentiles([]), {count: 0, p50: null, p99: null, max: null});
  });

  test('tells who is not back', () => {
    const outages = [
      [900, 1000],
      [1000, 1250],
      [1100, undefined],
    ];
    assert.deepEqual(recoveryOf(outages, 1000, 2000), {count: 1, p50: 250, p99: 250, max: 250, gone: 1});
  });
});
