import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {startPages, withHistory} from './ours.mjs';

/** How much more one message may cost at 10,000 than at 100: what does not grow, and what a busy machine adds. */
const GROWTH = 1.8;
const ATTEMPTS = 3;
const APPENDS = 20;

let pages;

before(async () => {
  pages = await startPages();
});

after(() => pages.close());

/** What one more message costs, in milliseconds of the main thread. */
function costAt(count) {
  return withHistory(pages, count, async (tab) => {
    await tab.do('append', 3);
    const {result, cpu} = await tab.cpuOf(() => tab.do('append', APPENDS));
    return cpu / result.times.length;
  });
}

it('one more message takes as long at ten thousand as at a hundred', async () => {
  const growths = [];
  // A machine with other things to do may make one of them slow, never fast.
  while (growths.length < ATTEMPTS && !growths.some((growth) => growth <= GROWTH)) {
    const few = await costAt(100);
    growths.push((await costAt(10_000)) / few);
  }
  assert.ok(Math.min(...growths) <= GROWTH, `grows ${growths.map((growth) => growth.toFixed(1)).join(', ')} times`);
});
