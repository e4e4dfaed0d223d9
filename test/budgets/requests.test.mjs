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

it('a page in German fetches German words alone, and names of emoji once they are looked at', async (t) => {
  const site = await Site.start();
  t.after(() => site.close());
  const context = await pages.browser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  const fetched = [];
  page.on('requestfinished', (request) => fetched.push(chunkName(new URL(request.url()).pathname)));
  const languages = readdirSync(new URL('../../src/i18n/launcher', import.meta.url)).map((name) => name.split('.')[0]);
  assert.ok(languages.length > 20);
  const isOfWords = (name) => name === 'translations' || name.startsWith('data.') || languages.includes(name);
  const spoken = () => new Set(fetched.filter(isOfWords));

  await page.goto(site.put({html: 'lang="de"', body: '<chat-widget open allow="emoji"></chat-widget>'}));
  const button = await appearing(page, '>>> [part~=emoji-button][aria-label="Emoji einfügen"]');
  await page.waitForNetworkIdle();
  assert.deepEqual(spoken(), new Set(['translations', 'de']));

  await button.click();
  await appearing(page, '>>> [role=tabpanel] button[aria-label="grinsendes Gesicht"]');
  assert.deepEqual(spoken(), new Set(['translations', 'de', 'data.de']));
});

it('until a page has loaded, a closed widget fetches its launcher alone', async (t) => {
  const site = await Site.start();
  t.after(() => site.close());
  const context = await pages.browser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  const fetched = [];
  page.on('requestfinished', (request) => fetched.push(new URL(request.url()).pathname));
  // A picture that does not come.
  let loadPicture;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().endsWith('.png')) loadPicture = () => request.respond({contentType: 'image/png', body: ''});
    else request.continue();
  });

  const address = site.put({body: '<img src="/late.png" alt=""><chat-widget></chat-widget>'});
  await page.goto(address, {waitUntil: 'domcontentloaded'});
  await appearing(page, '>>> [part~=launcher]');
  await page.waitForNetworkIdle({concurrency: 1});
  const scripts = () => fetched.filter((path) => path.endsWith('.js'));
  assert.equal(await page.evaluate(() => document.readyState), 'interactive');
  assert.equal(scripts().length, 1);

  await Promise.all([
    page.waitForResponse((response) => chunkName(new URL(response.url()).pathname) === 'core'),
    loadPicture(),
  ]);
});
