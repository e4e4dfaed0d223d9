import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, it} from 'node:test';
import {chunkName} from '../../scripts/lib/chunks.mjs';
import {Tab} from '../bench/lib/tab.mjs';
import {Site} from '../hostile-page/site.mjs';
import {ours, startPages} from './ours.mjs';
import {appearing} from '../security/lib/browser.mjs';

/** Chunks that a conversation in text has a use for, sooner or later. */
const ITS_OWN = [
  'clipboard',
  'consume',
  'core',
  'database',
  'extras',
  'keyboard',
  'message-actions',
  'question-elements',
];

/** A picture that does not come by itself. */
const PICTURE = '<img src="/late.png" alt="">';

let pages;

before(async () => {
  pages = await startPages();
});

after(() => pages.close());

it('a conversation in text fetches nothing that only other messages need, and nothing from elsewhere', async () => {
  const {browser, site} = pages;
  site.forget();
  const tab = await Tab.open(browser, site.addressOf(ours.name), {doing: 'boot'});
  await tab.booted();
  await tab.settle();
  const fetched = site.fetched.files.map(({url}) => url);
  assert.deepEqual(tab.problems, []);
  assert.deepEqual(tab.foreign, []);
  assert.ok(fetched.length > 0);
  const chunks = fetched.filter((url) => url.includes('/chunks/')).map(chunkName);
  assert.deepEqual(chunks.toSorted(), ITS_OWN);
  await tab.close();
});

/** A page with these attributes and this body, until the test is over; and the paths of all that it has fetched. What is `held` waits. */
async function open(t, {html = '', body, held = /\.png$/}) {
  const site = await Site.start();
  t.after(() => site.close());
  const context = await pages.browser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  const fetched = [];
  page.on('requestfinished', (request) => fetched.push(new URL(request.url()).pathname));
  const asked = new Promise((resolve) => {
    page.on('request', (request) => {
      if (held.test(request.url())) resolve(request);
      else request.continue();
    });
  });
  await page.setRequestInterception(true);
  await page.goto(site.put({html, body}), {waitUntil: 'domcontentloaded'});
  return {
    page,
    scripts: () => fetched.filter((path) => path.endsWith('.js')).map(chunkName),
    release: async () => (await asked).continue(),
    /** Done when what is behind the launcher has come. */
    core: () => page.waitForResponse((response) => chunkName(new URL(response.url()).pathname) === 'core'),
  };
}

/** Done when a page has loaded, and has had nothing to do for a while. */
async function idle(page) {
  await page.waitForFunction(() => document.readyState === 'complete');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));
  await page.waitForNetworkIdle();
}

it('a page in German fetches German words alone, and names of emoji once they are looked at', async (t) => {
  const languages = readdirSync(new URL('../../src/i18n/launcher', import.meta.url)).map((name) => name.split('.')[0]);
  assert.ok(languages.length > 20);
  const isOfWords = (name) => name === 'translations' || name.startsWith('data.') || languages.includes(name);

  const {page, scripts} = await open(t, {html: 'lang="de"', body: '<chat-widget open allow="emoji"></chat-widget>'});
  const spoken = () => new Set(scripts().filter(isOfWords));
  const button = await appearing(page, '>>> [part~=emoji-button][aria-label="Emoji einfügen"]');
  await page.waitForNetworkIdle();
  assert.deepEqual(spoken(), new Set(['translations', 'de']));

  await button.click();
  await appearing(page, '>>> [role=tabpanel] button[aria-label="grinsendes Gesicht"]');
  assert.deepEqual(spoken(), new Set(['translations', 'de', 'data.de']));
});

it('until a page has loaded, a closed widget fetches its launcher alone', async (t) => {
  const {page, scripts, release, core} = await open(t, {body: `${PICTURE}<chat-widget></chat-widget>`});
  await appearing(page, '>>> [part~=launcher]');
  await page.waitForNetworkIdle({concurrency: 1});
  assert.equal(await page.evaluate(() => document.readyState), 'interactive');
  assert.deepEqual(scripts(), ['chat-widget']);
  await Promise.all([core(), release()]);
});

for (const load of ['idle', 'interaction']) {
  it(`until a page has loaded, a message for a closed widget fetches nothing (load="${load}")`, async (t) => {
    const body = `${PICTURE}<chat-widget load="${load}"></chat-widget>`;
    const {page, scripts, release, core} = await open(t, {body});
    await appearing(page, '>>> [part~=launcher]');
    await page.$eval('chat-widget', (widget) => {
      const user = {id: 'USER_1', isAgent: true};
      const content = {text: 'Hello', user};
      widget.receive({room: '', data: {id: '1', messageType: 'TEXT', content, ts: 1, replyTo: '', messageSeen: null}});
    });
    await page.waitForNetworkIdle({concurrency: 1});
    assert.equal(await page.evaluate(() => document.readyState), 'interactive');
    assert.deepEqual(scripts(), ['chat-widget']);

    await Promise.all([core(), release()]);
    await page.waitForFunction(() => document.querySelector('chat-widget').unread === 1);
    const badge = await appearing(page, '>>> [part~=badge]:not([hidden])');
    assert.equal(await badge.evaluate(({textContent}) => textContent), '1');
  });
}

const APPROACHES = {
  'the focus of the keyboard': (page) => page.keyboard.press('Tab'),
  'the pointer': (page) => page.hover('>>> [part~=launcher]'),
};

for (const [what, approach] of Object.entries(APPROACHES)) {
  it(`with load="interaction" a closed widget fetches no more than its launcher before ${what} comes to it`, async (t) => {
    const {page, scripts, core} = await open(t, {body: '<chat-widget load="interaction"></chat-widget>'});
    await appearing(page, '>>> [part~=launcher]');
    await idle(page);
    assert.deepEqual(scripts(), ['chat-widget']);
    await Promise.all([core(), approach(page)]);
    assert.equal(await page.$eval('chat-widget', (widget) => widget.open), false);
  });
}

it('who has opened a widget is inside of it when it comes, however long that takes', async (t) => {
  const {page, release} = await open(t, {body: '<chat-widget load="interaction"></chat-widget>', held: /\/core-/});
  const launcher = await appearing(page, '>>> [part~=launcher]');
  await launcher.click();
  // Longer than the widget waits for its core before it counts as drawn.
  await page.$eval('chat-widget', (widget) => widget.updateComplete.then(() => widget.updateComplete));
  await release();
  const panel = await appearing(page, '>>> [part~=panel]');
  await page.waitForFunction((element) => element.matches(':focus-within'), {}, panel);
});
