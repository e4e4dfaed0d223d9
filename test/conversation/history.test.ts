import {expect} from 'chai';
import fc from 'fast-check';
import {History} from '../../src/conversation/history.js';
import {comparePlaces, type Place} from '../../src/conversation/order.js';
import type {Entry} from '../../src/model/message.js';

const entry = (id: string) => ({message: {id}}) as Entry;
const at = (sentAt: number, arrival = sentAt): Place => ({sequence: Infinity, sentAt, arrival});

/** A history of `count` entries: entry `5` is of the time 5. */
function filled(count: number): History {
  const history = new History();
  for (let time = 0; time < count; time++) history.put(entry(`${time}`), at(time));
  return history;
}

function idsOf(history: History): readonly string[] {
  return [...history].map(({message}) => message.id);
}

function numbers(from: number, to: number): readonly string[] {
  return Array.from({length: to - from}, (_, index) => `${from + index}`);
}

describe('a history', () => {
  it('is empty at first', () => {
    const history = new History();
    expect(history.size).to.equal(0);
    expect([history.last, history.get('0'), history.placeOf('0')]).to.deep.equal([undefined, undefined, undefined]);
    expect(history.chunks).to.deep.equal([]);
  });

  it('finds each of a thousand entries, its place and the last one', () => {
    const history = filled(1000);
    expect(history.size).to.equal(1000);
    expect(history.last?.message.id).to.equal('999');
    expect(numbers(0, 1000).filter((id) => history.get(id)?.message.id !== id)).to.deep.equal([]);
    expect(history.placeOf('512')).to.deep.equal(at(512));
    expect(history.get('1000')).to.equal(undefined);
  });

  it('takes what is older before the first', () => {
    const history = new History();
    for (const id of numbers(0, 1000).toReversed()) history.put(entry(id), at(Number(id)));
    expect(idsOf(history)).to.deep.equal(numbers(0, 1000));
  });

  it('takes what belongs between two entries there', () => {
    const history = filled(300);
    history.put(entry('between'), at(149.5));
    expect(idsOf(history)).to.deep.equal([...numbers(0, 150), 'between', ...numbers(150, 300)]);
  });

  it('puts an entry in the place of the one with its id, and leaves all others the objects they were', () => {
    const history = filled(1000);
    const before = [...history];
    const chunks = history.chunks;
    const fresh = entry('512');
    history.put(fresh, at(512));
    expect(history.get('512')).to.equal(fresh);
    expect([...history].filter((each, index) => each !== before[index])).to.deep.equal([fresh]);
    expect(history.chunks).to.not.equal(chunks);
    const changed = history.chunks.filter((chunk, index) => chunk !== chunks[index]);
    expect(changed.map(({entries}) => entries.includes(fresh))).to.deep.equal([true]);
    expect(history.chunks.map(({id}) => id)).to.deep.equal(chunks.map(({id}) => id));
  });

  it('moves an entry whose place changed', () => {
    const history = filled(300);
    history.put(entry('7'), at(250.5));
    expect(history.size).to.equal(300);
    expect(idsOf(history)).to.deep.equal([...numbers(0, 7), ...numbers(8, 251), '7', ...numbers(251, 300)]);
  });

  it('adds at the end without touching what is full', () => {
    const history = filled(1000);
    const chunks = history.chunks;
    for (let time = 1000; time < 1050; time++) history.put(entry(`${time}`), at(time));
    expect(history.chunks.slice(0, chunks.length - 1)).to.deep.equal(chunks.slice(0, -1));
    for (const [index, chunk] of chunks.slice(0, -1).entries()) expect(history.chunks[index]).to.equal(chunk);
  });

  it('splits a chunk that has grown too big, and one half goes on as that chunk', () => {
    const history = filled(100);
    const [first] = history.chunks;
    for (let time = 0; time < 150; time++) history.put(entry(`between ${time}`), at(90 + time / 1000, 100 + time));
    expect(history.chunks.length).to.equal(2);
    expect(history.chunks.map(({id}) => id)).to.include(first!.id);
  });

  it('leaves its newest as they are when all before them come later, the oldest first', () => {
    const history = filled(1);
    for (let time = 951; time < 1000; time++) history.put(entry(`${time}`), at(time));
    history.put(entry('1'), at(1));
    const newest = history.chunks.at(-1);
    for (let time = 2; time < 951; time++) history.put(entry(`${time}`), at(time));
    expect(newest?.entries.map(({message}) => message.id)).to.deep.equal(numbers(951, 1000));
    expect(history.chunks.at(-1)).to.equal(newest);
    expect(idsOf(history)).to.deep.equal(numbers(0, 1000));
  });

  it('is always what a plain sorted list would be, in chunks that stay small', () => {
    const put = fc.record({
      id: fc.nat(500),
      sentAt: fc.nat(40),
      sequence: fc.constantFrom(Infinity, Infinity, 1, 2, 3),
    });
    fc.assert(
      fc.property(fc.array(put, {maxLength: 900, size: 'max'}), (puts) => {
        const history = new History();
        const plain = new Map<string, Place>();
        for (const {id: number, sentAt, sequence} of puts) {
          const id = `${number}`;
          const place = {sentAt, sequence, arrival: number};
          const before = new Set(history.chunks);
          history.put(entry(id), place);
          plain.set(id, place);
          expect(history.chunks.filter((chunk) => !before.has(chunk)).length).to.be.within(1, 3);
        }
        const sorted = [...plain].toSorted(([, a], [, b]) => comparePlaces(a, b)).map(([id]) => id);
        expect(idsOf(history)).to.deep.equal(sorted);
        expect(history.chunks.flatMap(({entries}) => entries)).to.deep.equal([...history]);
        expect(history.chunks.filter(({entries}) => entries.length === 0 || entries.length > 200)).to.deep.equal([]);
        expect(new Set(history.chunks.map(({id}) => id)).size).to.equal(history.chunks.length);
        expect([history.size, history.last?.message.id]).to.deep.equal([sorted.length, sorted.at(-1)]);
        expect(sorted.filter((id) => history.get(id)?.message.id !== id)).to.deep.equal([]);
        expect(sorted.map((id) => history.placeOf(id))).to.deep.equal(sorted.map((id) => plain.get(id)));
      }),
      {numRuns: 40},
    );
  });
});
