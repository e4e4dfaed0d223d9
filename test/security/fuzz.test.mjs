import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {WAYS} from '../service/client.mjs';
import {suite} from '../service/helpers.mjs';
import {fuzzFrames} from './fuzz-frames.mjs';
import {fuzzMessages} from './fuzz-messages.mjs';
import {fuzzReloads, fuzzStored} from './fuzz-stored.mjs';
import {startSite} from './site.mjs';
import {launch} from './tab.mjs';

const seed = Number(process.env.SEED ?? 607_095);

/** A machine with other things to do may be slow for a moment; a page that is busy for longer is frozen. */
const FREEZE = {call: 3000, task: 3000};

describe(`whatever comes changed (SEED=${seed})`, () => {
  const t = suite(after);
  let browser;

  before(async () => {
    browser = await launch();
    t.after(() => browser.close());
  });

  it('messages neither break nor freeze the widget, and the next good one is shown', {timeout: 120_000}, async () => {
    const site = await startSite();
    t.after(() => site.close());
    const {messages} = await fuzzMessages({browser, site, runs: 5000, seed, limits: FREEZE});
    console.log(`count: ${messages} changed messages, none thrown at, lost or frozen by`);
    assert.ok(messages >= 5000);
  });

  for (const way of Object.keys(WAYS)) {
    it(`frames ${way} break nothing, and the next good one is heard`, {timeout: 60_000}, async () => {
      const frames = await fuzzFrames({t, way, runs: 1000, seed});
      console.log(`count: ${frames} changed frames ${way}`);
      assert.ok(frames >= 1000);
    });
  }

  it('what is kept keeps nobody from writing and hearing', {timeout: 60_000}, async () => {
    const {names} = await fuzzStored({t, browser, runs: 50, seed});
    const kinds = names.map((name) => name.split('/')[0]);
    assert.deepEqual(new Set(kinds), new Set(['customer', 'draft', 'form', 'forms', 'outbox', 'pass', 'room']));
  });

  it('what the browser keeps keeps nobody from writing and hearing on the next page', {timeout: 60_000}, async () => {
    assert.equal(await fuzzReloads({t, browser, runs: 25, seed}), 25);
  });
});
