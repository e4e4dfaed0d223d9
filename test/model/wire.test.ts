import {expect} from 'chai';
import {boolean, list, number, object, string, strings, WireError} from '../../src/model/wire.js';

describe('reading values from the wire', () => {
  const texts: [unknown, string | undefined, string | undefined][] = [
    ['hello', undefined, 'hello'],
    ['', 'fallback', ''],
    [0, undefined, '0'],
    [1.5, undefined, '1.5'],
    [false, undefined, 'false'],
    [undefined, 'fallback', 'fallback'],
    [null, 'fallback', 'fallback'],
    [undefined, undefined, undefined],
    [null, undefined, undefined],
    [{}, 'fallback', undefined],
    [['a'], 'fallback', undefined],
  ];
  for (const [value, fallback, expected] of texts) {
    it(`takes ${show(value)}${fallback ? ' with a fallback' : ''} for ${show(expected)} where a text is needed`, () => {
      const read = () => string({value}, 'value', fallback);
      if (expected === undefined) expect(read).to.throw(WireError, 'value: expected a string');
      else expect(read()).to.equal(expected);
    });
  }

  const numbers: [unknown, number | undefined, number | undefined][] = [
    [1, undefined, 1],
    [-0.5, undefined, -0.5],
    ['45.46', undefined, 45.46],
    [' 7 ', undefined, 7],
    ['1e3', undefined, 1000],
    [undefined, 9, 9],
    [null, 9, 9],
    ['', 9, undefined],
    [' ', undefined, undefined],
    ['seven', 9, undefined],
    [NaN, 9, undefined],
    [Infinity, 9, undefined],
    ['Infinity', 9, undefined],
    [true, 9, undefined],
    [[1], 9, undefined],
  ];
  for (const [value, fallback, expected] of numbers) {
    it(`takes ${show(value)} for ${expected} where a number is needed`, () => {
      const read = () => number({value}, 'value', fallback);
      if (expected === undefined) expect(read).to.throw(WireError, 'value: expected a number');
      else expect(read()).to.equal(expected);
    });
  }

  it('takes booleans and their texts, and the fallback for anything else', () => {
    for (const fallback of [true, false]) {
      expect(boolean({value: true}, 'value', fallback)).to.equal(true);
      expect(boolean({value: 'true'}, 'value', fallback)).to.equal(true);
      expect(boolean({value: false}, 'value', fallback)).to.equal(false);
      expect(boolean({value: 'false'}, 'value', fallback)).to.equal(false);
      for (const value of [undefined, null, 0, 1, 'yes', '', {}, []]) {
        expect(boolean({value}, 'value', fallback), show(value)).to.equal(fallback);
      }
    }
  });

  it('takes only objects for objects', () => {
    const value = {a: 1};
    expect(object(value, 'data')).to.equal(value);
    for (const other of [undefined, null, [], 'text', 1, true]) {
      expect(() => object(other, 'data'), show(other)).to.throw(WireError, 'data: expected an object');
    }
  });
});

describe('reading lists from the wire', () => {
  const idOf = (item: {readonly [key: string]: unknown}, index: number) => `${index}:${string(item, 'id')}`;

  const lists: [unknown, readonly string[]][] = [
    [undefined, []],
    [null, []],
    [[], []],
    [
      [{id: 'a'}, {id: 'b'}],
      ['0:a', '1:b'],
    ],
    [
      ['noise', {id: 'b'}, null, {id: 'd'}],
      ['1:b', '3:d'],
    ],
  ];
  for (const [value, expected] of lists) {
    it(`reads ${show(value)}, every item under its own index`, () => {
      expect(list({value}, 'value', idOf)).to.deep.equal(expected);
    });
  }

  for (const value of ['text', 1, true, {0: {id: 'a'}}]) {
    it(`does not take ${show(value)} for a list`, () => {
      expect(() => list({value}, 'value', idOf)).to.throw(WireError, 'value: expected a list');
      expect(() => strings({value}, 'value')).to.throw(WireError, 'value: expected a list');
    });
  }

  it('complains when no item of a list is an object', () => {
    expect(() => list({value: ['a', 1]}, 'value', idOf)).to.throw(WireError, 'value: expected a list of objects');
  });

  it('keeps the texts and numbers of a list as texts', () => {
    expect(strings({value: ['Yes', 1, null, {}, ['No'], '']}, 'value')).to.deep.equal(['Yes', '1', '']);
    expect(strings({}, 'value')).to.deep.equal([]);
  });
});

function show(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined');
}
