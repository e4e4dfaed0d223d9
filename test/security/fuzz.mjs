/**
 * `npm run fuzz`: messages, frames of a service and what is kept in the browser, changed at random.
 * `--runs 100000` for so many messages and frames; of what is kept one in a hundred. `--seed 7` for an earlier run again.
 */
import {parseArgs} from 'node:util';
import {WAYS} from '../service/client.mjs';
import {fuzzFrames} from './fuzz-frames.mjs';
import {fuzzMessages} from './fuzz-messages.mjs';
import {fuzzReloads, fuzzStored} from './fuzz-stored.mjs';
import {startSite} from './site.mjs';
import {launch} from './tab.mjs';

const {values} = parseArgs({options: {runs: {type: 'string', default: '5000'}, seed: {type: 'string'}}});
const runs = Number(values.runs);
const seed = Number(values.seed ?? Date.now() % 1_000_000);

/** No message may hold up the page for long; fifty at a time are more than anybody sends. */
const FREEZE = {call: 50, task: 1000};

const ends = [];
const t = {after: (end) => ends.push(end)};
let failures = 0;

/** Goes on after a failure: the others may have something to say too. */
async function step(what, work) {
  const start = performance.now();
  const result = await work().catch((error) => {
    failures++;
    return `✗ ${error.cause?.message ?? ''}\n${error.message.slice(0, 3000)}`;
  });
  console.log(`${what}: ${result} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
}

console.log(`seed ${seed}`);
const site = await startSite();
const browser = await launch();
await step('messages', async () => {
  const {messages, call, task, alone, slowest} = await fuzzMessages({browser, site, runs, seed, limits: FREEZE});
  const times = [call, task, alone].map((time) => `${time.toFixed(0)} ms`);
  return (
    `${messages} received, none lost the next; longest receive() ${times[0]}, longest task while 50 were drawn ` +
    `${times[1]}, of those the longest by itself ${times[2]}: ${slowest.slice(0, 200)}`
  );
});
for (const way of Object.keys(WAYS)) {
  await step(`frames ${way}`, async () => `${await fuzzFrames({t, way, runs, seed})} heard, none lost the next`);
}
await step('what is kept', async () => {
  const {count} = await fuzzStored({t, browser, runs: Math.ceil(runs / 100), seed});
  return `${count} visits, in each of which the customer was heard`;
});
await step('what the browser keeps', async () => {
  const count = await fuzzReloads({t, browser, runs: Math.ceil(runs / 1000), seed});
  return `${count} reloads, after each of which the customer was heard`;
});
await browser.close();
site.close();
for (const end of ends.toReversed()) await end();
process.exit(failures > 0 ? 1 : 0);
