import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {suite} from '../service/helpers.mjs';
import {carriers, conversation, wholes} from './carriers.mjs';
import {families, payloads} from './corpus.mjs';
import {runCorpus, summaryOf} from './corpus-run.mjs';
import {runHost} from './host-run.mjs';
import {startSite} from './site.mjs';
import {launch, Tab} from './tab.mjs';

const seed = Number(process.env.SEED ?? 607_095);

/** Of all pairs of a payload and a field one in so many, others each time. */
const SHARE = 160;

/** Every message type of the specification. */
const TYPES = 25;

/** Payloads that run by themselves as soon as they are drawn as what they are. */
const LIVE = [
  '<img src=x onerror=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<details open ontoggle=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<button onclick=alert(1)>x</button>',
  '<img src="https://evil.test/x.png">',
];

describe(`payloads (SEED=${seed})`, () => {
  const t = suite(after);
  let browser;
  let site;

  before(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
    t.after(() => site.close());
    t.after(() => browser.close());
  });

  it('are many, of every technique, and go into every text of every type', () => {
    assert.ok(payloads.length >= 500);
    for (const [name, family] of Object.entries(families)) assert.ok(family.length >= 20, name);
    const types = new Set(
      carriers.map(({type}) => type).filter((type) => !/^(?:STICKER|recordingStarted)$/.test(type)),
    );
    assert.equal(types.size, TYPES);
    assert.ok(wholes.length >= TYPES);
  });

  it('are noticed where they are drawn as they should not be', {timeout: 60_000}, async () => {
    const tab = await Tab.open(browser, site, {policy: false});
    for (const payload of LIVE) {
      const isSeen = await tab.drawUnsafely(payload);
      await tab.tripped();
      assert.ok(isSeen, payload);
      tab.trips();
    }
    await tab.close();
  });

  it('run, and are reported too, where the policy is there to report', {timeout: 60_000}, async () => {
    const tab = await Tab.open(browser, site, {policy: 'reported'});
    for (const payload of LIVE.slice(0, 3)) {
      await tab.drawUnsafely(payload);
      await tab.tripped();
      // Whatever it is, the whole of it is heard of a moment later.
      await tab.do('frame');
      const trips = tab.trips().join('\n');
      assert.match(trips, /the policy forbade: script-src|the policy forbade: require-trusted-types/, payload);
      assert.match(trips, /alert\(\)/, payload);
    }
    await tab.close();
  });

  it('are noticed in a widget that draws them as it should not', {timeout: 60_000}, async () => {
    const tab = await Tab.open(browser, site, {policy: false});
    await tab.learn();
    const carrier = carriers.find(({name}) => name === 'TEXT data.content.text');
    for (const payload of LIVE) {
      const {faults} = await tab.attempt(conversation([{carrier, payload}], 'agent'), {isSabotaged: true});
      await tab.tripped();
      assert.notDeepEqual(faults, [], payload);
      tab.trips();
    }
    await tab.close();
  });

  it('do nothing in any text of any message', {timeout: 170_000}, async () => {
    const found = await runCorpus({browser, site, share: SHARE, seed});
    console.log(`count: ${summaryOf(found, seed)}`);
    assert.deepEqual(found.wrong, []);
    assert.equal(found.payloads, payloads.length);
    assert.equal(found.fields, carriers.length + wholes.length);
    assert.ok(found.rows > found.messages / 2 && found.controls > 1000);
  });

  it('do nothing in what the page itself sets, keeps or sends', {timeout: 120_000}, async () => {
    const {wrong, summary} = await runHost({browser, site, share: 20, seed});
    console.log(`count: ${summary}`);
    assert.deepEqual(wrong, []);
  });
});
