import {expect} from 'chai';

import {Safe} from '../../src/storage/safe.js';
import {storageOf} from '../helpers/kept.js';

/** A safe, and what it said was wrong. */
function safe(): {safe: Safe; problems: string[]} {
  const problems: string[] = [];
  return {safe: new Safe((reason) => problems.push(reason)), problems};
}

describe('what is kept of a customer', () => {
  it('is there again for the next page', async () => {
    const storage = storageOf();
    const {safe: before} = safe();
    await before.use(storage, 'shop', 'granted');
    await before.set('draft', {text: 'Hello'});

    const {safe: after} = safe();
    await after.use(storage, 'shop', 'granted');
    expect(await after.get('draft')).to.deep.equal({text: 'Hello'});
  });

  it('is not there for another customer', async () => {
    const storage = storageOf();
    const {safe: kept} = safe();
    await kept.use(storage, 'one', 'granted');
    await kept.set('draft', 'mine');
    await kept.use(storage, 'two', 'granted');
    expect(await kept.get('draft')).to.equal(undefined);
    await kept.use(storage, 'one', 'granted');
    expect(await kept.get('draft')).to.equal('mine');
  });

  it('stays in memory while there is no consent, and is stored once there is', async () => {
    const storage = storageOf();
    const {safe: kept} = safe();
    await kept.use(storage, 'shop', 'pending');
    await kept.set('draft', 'Hello');
    expect(storage.held.size).to.equal(0);
    expect(await kept.get('draft')).to.equal('Hello');

    await kept.use(storage, 'shop', 'granted');
    expect(storage.held.size).to.equal(1);
    expect(await kept.get('draft')).to.equal('Hello');
  });

  it('is deleted when the customer takes the consent back, and still usable on this page', async () => {
    const storage = storageOf();
    const {safe: kept} = safe();
    await kept.use(storage, 'shop', 'granted');
    await kept.set('draft', 'Hello');
    await kept.use(storage, 'shop', 'denied');
    expect(storage.held.size).to.equal(0);
    expect(await kept.get('draft')).to.equal('Hello');
  });

  it('is deleted when a later page may keep nothing, and stays while nobody has said so', async () => {
    const storage = storageOf();
    const {safe: before} = safe();
    await before.use(storage, 'shop', 'granted');
    await before.set('draft', 'Hello');

    const {safe: after} = safe();
    await after.use(storage, 'shop', 'pending');
    expect([await after.get('draft'), storage.held.size]).to.deep.equal([undefined, 1]);
    await after.use(storage, 'shop', 'denied');
    expect(storage.held.size).to.equal(0);
  });

  it('is nobody’s trouble when what may keep nothing can’t be emptied either', async () => {
    const {safe: kept, problems} = safe();
    const storage = {...storageOf(), clear: () => Promise.reject(new Error('blocked'))};
    await kept.use(storage, 'shop', 'denied');
    await kept.use(storage, 'shop', 'granted');
    expect([problems, kept.lasts]).to.deep.equal([[], true]);
  });

  for (const consent of ['granted', 'pending', 'denied'] as const) {
    it(`can be forgotten while consent is ${consent}, whatever earlier pages have kept`, async () => {
      const storage = storageOf(new Map([['shop/draft', {at: Date.now(), value: 'Hello'}]]));
      const {safe: kept} = safe();
      await kept.use(storage, 'shop', consent);
      await kept.clear();
      expect(storage.held.size).to.equal(0);
    });
  }

  it('is not there for whoever asked before it was forgotten, nor stored by who was about to', async () => {
    const storage = storageOf();
    const {safe: kept} = safe();
    await kept.use(storage, 'shop', 'granted');
    await kept.set('draft', 'Hello');
    const asked = kept.get('draft');
    const storing = kept.set('other', 'World');
    await kept.clear();
    await storing;
    expect([await asked, storage.held.size]).to.deep.equal([undefined, 0]);
  });

  it('can be forgotten, one thing or everything', async () => {
    const storage = storageOf();
    const {safe: kept} = safe();
    await kept.use(storage, 'shop', 'granted');
    await Promise.all([kept.set('a', 1), kept.set('b', 2), kept.set('c', 3)]);
    await kept.delete('a');
    expect([await kept.get('a'), await kept.get('b')]).to.deep.equal([undefined, 2]);
    await kept.clear();
    expect([await kept.get('b'), storage.held.size]).to.deep.equal([undefined, 0]);
  });

  it('counts no longer after a month', async () => {
    const storage = storageOf();
    const {safe: kept} = safe();
    await kept.use(storage, 'shop', 'granted');
    await kept.set('draft', 'old');
    for (const record of storage.held.values()) (record as {at: number}).at -= 31 * 24 * 60 * 60 * 1000;
    expect(await kept.get('draft')).to.equal(undefined);
  });

  for (const broken of ['throws', 'rejects'] as const) {
    it(`is kept in memory when the storage ${broken}, and that is told once`, async () => {
      const fail = () => {
        if (broken === 'throws') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        return Promise.reject(new Error('blocked'));
      };
      const {safe: kept, problems} = safe();
      await kept.use({get: fail, set: fail, delete: fail, clear: fail}, 'shop', 'granted');
      await kept.set('draft', 'Hello');
      await kept.set('other', 'World');
      expect([await kept.get('draft'), await kept.get('other')]).to.deep.equal(['Hello', 'World']);
      expect(problems).to.have.length(1);
      expect(kept.lasts).to.equal(false);
    });
  }

  it('is still there when the storage fills up half-way', async () => {
    const storage = storageOf();
    const {safe: kept} = safe();
    await kept.use(storage, 'shop', 'granted');
    await kept.set('first', 1);
    storage.set = () => Promise.reject(new Error('full'));
    await kept.set('second', 2);
    expect([await kept.get('first'), await kept.get('second')]).to.deep.equal([1, 2]);
  });

  for (const [what, record] of [
    ['a text', 'hello'],
    ['no time', {value: 'x'}],
    ['a time that is none', {at: 'yesterday', value: 'x'}],
    ['null', null],
  ] as const) {
    it(`is nothing when somebody put ${what} in its place`, async () => {
      const storage = storageOf();
      const {safe: kept} = safe();
      await kept.use(storage, 'shop', 'granted');
      storage.held.set('shop/draft', record);
      expect(await kept.get('draft')).to.equal(undefined);
    });
  }
});
