import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {Tab} from '../bench/lib/tab.mjs';
import {ours, startPages} from './ours.mjs';

/** Chunks that a conversation in text has no use for. */
const ELSEWHERE =
  /\/chunks\/(form|pattern|linear|media|image-viewer|card|call|picker|data|recorder|linkifier|progress)/;

let pages;

before(async () => {
  pages = await startPages();
});

after(() => pages.close());

it('a conversation in text fetches nothing that only other messages need, and nothing from elsewhere', async () => {
  const {browser, site} = pages;
  site.forget();
  const tab = await Tab.open(browser, site.addressOf(ours.name), {doing: 'boot'});
  await tab.booted();
  await tab.settle();
  const fetched = site.fetched.files.map(({url}) => url);
  assert.deepEqual(tab.problems, []);
  assert.deepEqual(tab.foreign, []);
  assert.ok(fetched.length > 0);
  assert.deepEqual(
    fetched.filter((url) => ELSEWHERE.test(url)),
    [],
  );
  await tab.close();
});
