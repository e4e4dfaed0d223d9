import assert from 'node:assert/strict';
import {test} from 'node:test';
import {talk} from './talk.mjs';
import {libraries} from './libraries.mjs';
import {prepare} from './visitor.mjs';

const ready = prepare();

for (const [what, script] of Object.entries(libraries)) {
  test(`a chat goes on in a page ${what}`, async (t) => {
    const visitor = await talk(t, ready, {head: `<script>${script}</script>`});
    assert.deepEqual(visitor.problems, []);
  });
}
