import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {INTEGRITY, integrityOf} from '../../scripts/lib/integrity.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {Site} from '../hostile-page/site.mjs';
import {startBrowser} from '../security/lib/browser.mjs';

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
