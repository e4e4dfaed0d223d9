import assert from 'node:assert/strict';
import {test} from 'node:test';
import {BROWSER, NETWORK} from './faults.mjs';
import {prove} from './proof.mjs';

/** These take their time; `npm run proof` has them too. */
const LONG = new Set(['no streams']);

test('nothing is lost, doubled or swapped, whatever happens on the way', async (t) => {
  const faults = [...Object.keys(NETWORK), ...Object.keys(BROWSER)].filter((name) => !LONG.has(name));
  const {figures, wrong, faults: log} = await prove({seed: 7, messages: 60, seconds: 12, faults});
  t.diagnostic(JSON.stringify(figures));
  const happened = log.map(({at, name, text}) => `${at} s  ${name} ${text}`);
  assert.ok(wrong.length === 0, `${wrong.join('\n')}\nWhat happened:\n${happened.join('\n')}`);
  assert.ok(figures.customer >= 60 && figures.agent >= 60);
  assert.ok(figures.faults > 5 && figures.catchUps > 0);
});
