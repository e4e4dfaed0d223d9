import assert from 'node:assert/strict';
import {test} from 'node:test';
import {skip} from '../service/stores.mjs';
import {proveLoad} from './load/load.mjs';

/** `npm run proof:load` has many times as many, and takes its time. */
const SHORT = {customers: 60, crowds: 2, agentEvery: 3, perSecond: 60, rate: 40, seconds: 2, seed: 7, pause: 500};

for (const [engine, reason] of Object.entries({sqlite: false, jetstream: skip})) {
  test(
    `nothing is lost, doubled or swapped while processes die that share a load, on ${engine}`,
    {skip: reason},
    async (t) => {
      const {wrong, figures} = await proveLoad({
        ...SHORT,
        engine,
        hasBrowser: engine === 'jetstream',
        patience: 20_000,
      });
      t.diagnostic(JSON.stringify(figures));
      assert.ok(wrong.length === 0, wrong.join('\n'));
      // Half of what was asked for: a busy machine says less, and something has to be there to be lost.
      assert.ok(figures.messages > SHORT.rate * SHORT.seconds, `only ${figures.messages} messages`);
      for (const {name, recoveryMs} of figures.faults) {
        assert.ok(name === 'NATS server killed' || (recoveryMs.count > 5 && recoveryMs.gone === 0), name);
      }
    },
  );
}
