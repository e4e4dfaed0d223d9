import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {startSite} from '../demo/console.mjs';
import {suite} from '../service/helpers.mjs';
import {appearing, openPage} from './lib/browser.mjs';
import {policyFor} from './lib/origins.mjs';

const DEMO = new URL('../../demo/', import.meta.url);
const pages = readdirSync(DEMO).filter((name) => name.endsWith('.html'));

const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** An agent may try services of their own machine. */
const OWN_MACHINE = / (?:ws|http):\/\/(?:localhost|127\.0\.0\.1):\*/g;

describe('the demo, an ordinary site under the policy of the contract', () => {
  const t = suite(after);
  let page;

  before(async () => {
    const {browser, address} = await startSite(t);
    page = await openPage(t, browser, new URL('csp.html', address).href);
    await appearing(page, 'chat-widget >>> textarea');
  });

  for (const name of pages) {
    it(`has that policy, and nothing that it would forbid: ${name}`, () => {
      const html = readFileSync(new URL(name, DEMO), 'utf8');
      const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
      assert.equal(oneLine(policy ?? '').replaceAll(OWN_MACHINE, ''), policyFor());
      assert.doesNotMatch(html, /\s(?:style|on\w+)\s*=|<style\b|<script\b(?![^>]*\bsrc=)|javascript:/i);
    });
  }

  it('shows whatever comes in, attacks too, and has nothing to forbid', async () => {
    await (await appearing(page, 'chat-widget >>> textarea')).type('Nothing happens\n');
    await page.waitForFunction(() => document.querySelector('chat-widget').messages.length === 1);
    const count = await page.$$eval('.examples button', (buttons) => {
      for (const button of buttons) button.click();
      return buttons.length;
    });
    assert.ok(count > 8);
    for (const piece of ['.rich strong', '[part~=form]', '[part~=menu]', '[part~=link]'])
      await appearing(page, `chat-widget >>> ${piece}`);
    assert.deepEqual(page.problems, []);
    assert.equal(await page.$eval('#verdict', ({textContent}) => textContent), 'Nothing');
  });

  it('tells of what is forbidden when it is done on purpose', async () => {
    await page.click('#break');
    await appearing(page, '#log li');
    assert.equal(await page.$eval('#verdict', ({textContent}) => textContent), '1');
    assert.match(await page.$eval('#log code', ({textContent}) => textContent), /style-src/);
  });
});
