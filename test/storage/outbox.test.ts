import {expect} from 'chai';

import {Outbox} from '../../src/storage/outbox.js';
import {instead} from '../helpers.js';
import {safeOf, storageOf} from '../helpers/kept.js';
import {ownText} from '../helpers/records.js';

const pdf = new File(['bytes'], 'a.pdf');

/** The outbox of one customer, and a way to open it on another page. */
async function open(storage = storageOf(), scope = crypto.randomUUID()) {
  const outbox = new Outbox(await safeOf(storage, scope));
  const ids = async () => (await outbox.list()).map(({envelope}) => envelope.data.id);
  return {outbox, ids, storage, key: `${scope}/outbox`, again: () => open(storage, scope)};
}

describe('the outbox', () => {
  it('keeps the order in which pages wrote, also where bytes take their time', async () => {
    const {outbox, ids, again} = await open();
    const other = await again();
    await Promise.all([
      outbox.put(ownText('one', 1), [pdf]),
      outbox.put(ownText('two', 1)),
      other.outbox.put(ownText('three', 1), [pdf]),
      other.outbox.put(ownText('four', 1)),
    ]);
    expect((await ids()).filter((id) => ['one', 'two'].includes(id))).to.deep.equal(['one', 'two']);
    expect((await ids()).filter((id) => ['three', 'four'].includes(id))).to.deep.equal(['three', 'four']);
    expect(await ids()).to.have.length(4);
  });

  it('keeps the order also where the browser grants locks in another one', async () => {
    const {outbox, ids} = await open();
    const {locks} = navigator;
    const request = locks.request.bind(locks);
    let isFirst = true;
    // Chromium does so at the beginning of a page, while it finds out whether it may keep anything.
    const late = async (...asked: unknown[]) => {
      const isLate = isFirst;
      isFirst = false;
      if (isLate) await new Promise((resolve) => setTimeout(resolve, 20));
      return (request as (...all: unknown[]) => Promise<unknown>)(...asked);
    };
    instead(locks, 'request', late as typeof locks.request);
    await Promise.all([outbox.put(ownText('one', 1)), outbox.put(ownText('two', 1))]);
    expect(await ids()).to.deep.equal(['one', 'two']);
  });

  it('leaves nothing behind of what was sent', async () => {
    const {outbox, storage} = await open();
    await outbox.put(ownText('one', 1), [pdf]);
    await outbox.remove('one');
    expect([...storage.held.keys()]).to.deep.equal([]);
  });

  it('lets go of a file that a page was storing when it was closed', async () => {
    const {outbox, storage, key, again} = await open();
    await outbox.put(ownText('one', 1), [pdf]);
    const kept = storage.held.get(key) as {at: number; value: readonly object[]};
    // As it is in the middle of that.
    storage.held.set(key, {...kept, value: kept.value.map((each) => ({...each, isPartial: true}))});
    const next = await again();
    expect(await next.ids()).to.deep.equal([]);
    await next.outbox.tidy();
    expect([...storage.held.keys()]).to.deep.equal([]);
  });
});
