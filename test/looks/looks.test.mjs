import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {changeIn, clearFound, orphans} from './compare.mjs';
import {comparable, pictures} from './pictures.mjs';
import {take} from './take.mjs';

/** As many as there is time for in every run; `npm run looks` takes all of them. */
const SHARE = 3;

describe('the widget looks as it did', () => {
  test('in pictures that were looked at', async (t) => {
    const all = await pictures();
    const here = comparable(all);
    if (here.length < all.length) t.diagnostic(`${all.length - here.length} pictures need other fonts`);
    const some = here.filter((_, index) => index % SHARE === 0);
    const changes = [];
    clearFound();
    await take(t, some, (name, shot) => changes.push(changeIn(name, shot)));
    t.diagnostic(`${some.length} pictures compared`);
    assert.deepEqual(
      changes.filter(Boolean),
      [],
      'See test/looks/found. When it is meant so: npm run looks -- --update',
    );
  });

  test('in no pictures of what is gone', async () => {
    const all = await pictures();
    assert.deepEqual(orphans(all.map(({name}) => name)), []);
  });
});
