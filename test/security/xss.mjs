/**
 * `npm run xss`: draws payloads in every text of every message type, in a browser. One in 40 of all pairs; `--share 10` for
 * one in ten; `--all` for every one, many in a message; `--host` for what the page itself sets alone; `--seed 7` for those of
 * an earlier run.
 */
import {parseArgs} from 'node:util';
import {runCorpus, summaryOf} from './corpus-run.mjs';
import {runHost} from './host-run.mjs';
import {startSite} from './site.mjs';
import {launch} from './tab.mjs';
import {runWhole, summaryOfWhole} from './whole-run.mjs';

const {values} = parseArgs({
  options: {
    all: {type: 'boolean'},
    host: {type: 'boolean'},
    share: {type: 'string', default: '40'},
    seed: {type: 'string'},
  },
});
const share = values.all ? 1 : Number(values.share);
const seed = Number(values.seed ?? Date.now() % 1_000_000);

const site = await startSite();
const browser = await launch();
const start = performance.now();
let said = start;
const progress = ({messages, wrong}, total) => {
  if (performance.now() - said < 10_000) return;
  said = performance.now();
  console.log(`${messages} of ${Math.round(total)} messages, ${wrong.length} fired`);
};
const found = values.host ? {wrong: []} : await runMessages();
const host = await runHost({browser, site, share: Math.ceil(share / 10), seed});
console.log(host.summary);
await browser.close();
site.close();
const wrong = [...found.wrong, ...host.wrong];
for (const each of wrong) console.log(each);
console.log(`${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
process.exitCode = wrong.length > 0 ? 1 : 0;

async function runMessages() {
  const all = values.all
    ? await runWhole({browser, site, seed, progress})
    : await runCorpus({browser, site, share, seed, progress});
  console.log(values.all ? summaryOfWhole(all, seed) : summaryOf(all, seed));
  return all;
}
