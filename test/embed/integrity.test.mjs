import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {INTEGRITY, integrityOf} from '../../scripts/lib/integrity.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {Site} from '../hostile-page/site.mjs';
import {appearing, startBrowser} from '../security/lib/browser.mjs';

const folder = join(root, 'dist/cdn');
const kept = JSON.parse(readFileSync(join(folder, INTEGRITY), 'utf8'));

test('every script for websites has its hash in the manifest', () => {
  assert.deepEqual(kept, integrityOf(folder));
  for (const name of ['embed.js', 'chat-widget.js']) assert.match(kept[name], /^sha384-/);
});

test('browsers run what has the hash of the manifest, and nothing else', async (t) => {
  const [browser, site] = await Promise.all([startBrowser(t), Site.start()]);
  t.after(() => site.close());
  const pageWith = (integrity) =>
    site.put({
      whole: `<!doctype html><title>Shop</title><link rel="icon" href="data:,">
        <script src="/cdn/embed.js" integrity="${integrity}" crossorigin></script>`,
    });
  const page = await browser.newPage();
  await page.goto(pageWith(kept['embed.js']));
  assert.equal(await page.evaluate('typeof ChatWidget'), 'function');
  await page.goto(pageWith(kept['chat-widget.js']));
  assert.equal(await page.evaluate('typeof ChatWidget'), 'undefined');
});

test('an import map makes browsers look at chunks, too', async (t) => {
  const [browser, site] = await Promise.all([startBrowser(t), Site.start()]);
  t.after(() => site.close());
  const core = Object.keys(kept).find((name) => name.startsWith('chunks/core-'));
  const pageWith = (hashes) => {
    const integrity = Object.fromEntries(
      Object.entries(hashes).map(([name, hash]) => [`${site.origin}/cdn/${name}`, hash]),
    );
    return site.put({
      head: `<script type="importmap">${JSON.stringify({integrity})}</script>`,
      body: '<chat-widget open load="eager" locale="en"></chat-widget>',
    });
  };
  const page = await browser.newPage();
  await page.goto(pageWith(kept));
  await appearing(page, 'chat-widget >>> [part~=input]');
  const refused = new Promise((resolve) => {
    page.on('console', (message) => message.text().includes('integrity') && resolve(message.text()));
  });
  await page.goto(pageWith({...kept, [core]: kept['chat-widget.js']}));
  assert.match(await refused, /core-/);
  assert.equal(await page.$('chat-widget >>> [part~=input]'), null);
});
