import {expect} from 'chai';
import {createStore, get, set} from 'idb-keyval';

import {browserStorage, forgetOld} from '../../src/storage/browser-storage.js';
import {needs} from '../helpers/engines.js';

const MONTH = 31 * 24 * 60 * 60 * 1000;

describe('the storage of the browser', () => {
  it('keeps texts, objects and files', async function () {
    needs(this, 'files in the storage');
    const storage = browserStorage('test/kinds/');
    await storage.set('test/kinds/a', {at: Date.now(), value: new File(['bytes'], 'a.txt')});
    const {value} = (await storage.get('test/kinds/a')) as {value: File};
    expect([value.name, await value.text()]).to.deep.equal(['a.txt', 'bytes']);
  });

  it('forgets one thing', async () => {
    const storage = browserStorage('test/one/');
    await storage.set('test/one/a', 1);
    await storage.delete('test/one/a');
    expect(await storage.get('test/one/a')).to.equal(undefined);
  });

  it('forgets everything of one customer, and nothing of others', async () => {
    const mine = browserStorage('test/mine/');
    const theirs = browserStorage('test/theirs/');
    await Promise.all([mine.set('test/mine/a', 1), mine.set('test/mine/b', 2), theirs.set('test/theirs/a', 3)]);
    await mine.clear();
    expect([await mine.get('test/mine/a'), await mine.get('test/mine/b')]).to.deep.equal([undefined, undefined]);
    expect(await theirs.get('test/theirs/a')).to.equal(3);
  });

  it('lets go of what nobody has come back to for a month', async () => {
    const store = createStore('chat-widget', 'kept');
    await set('test/gone/a', {at: Date.now() - MONTH, value: 1}, store);
    const here = {at: Date.now(), value: 2};
    await set('test/here/a', here, store);
    await forgetOld();
    expect([await get('test/gone/a', store), await get('test/here/a', store)]).to.deep.equal([undefined, here]);
  });
});
