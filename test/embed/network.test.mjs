import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {Site} from '../hostile-page/site.mjs';
import {appearing, startBrowser} from '../security/lib/browser.mjs';

describe('scripts that get lost on the way', () => {
  const ends = [];
  let browser;

  before(async () => {
    browser = await startBrowser({after: (end) => ends.push(end)});
  });

  after(async () => {
    for (const end of ends) await end();
  });

  /** A page of a site of its own. Its network is gone, for scripts, until the browser has given up on one. */
  async function visit(t, page) {
    const site = await Site.start();
    t.after(() => site.close());
    const context = await browser.createBrowserContext();
    t.after(() => context.close());
    const tab = await context.newPage();
    await tab.goto(site.put(page));
    const withoutNetwork = async (act) => {
      site.loses = (path) => !path.endsWith('/embed.js');
      const givenUp = new Promise((resolve) => tab.once('requestfailed', resolve));
      await act();
      await givenUp;
      site.loses = () => false;
    };
    return {site, tab, withoutNetwork};
  }

  test('the widget comes when the network is back, by embed.js too', async (t) => {
    const whole = '<!doctype html><link rel="icon" href="data:,"><button>Load</button>';
    const {tab, withoutNetwork} = await visit(t, {whole});
    await withoutNetwork(() =>
      tab.evaluate(() => {
        const script = Object.assign(document.createElement('script'), {src: '/cdn/embed.js'});
        document.head.append(script);
        return new Promise((resolve) => script.addEventListener('load', resolve));
      }),
    );
    await appearing(tab, 'chat-widget >>> [part~=launcher]');
  });

  test('a chat that was opened without a network is there when there is one', async (t) => {
    const {tab, withoutNetwork} = await visit(t, {body: '<chat-widget locale="it" load="interaction"></chat-widget>'});
    const launcher = await appearing(tab, 'chat-widget >>> [part~=launcher]');
    await withoutNetwork(() => launcher.click());
    const input = await appearing(tab, 'chat-widget >>> [part~=input]');
    assert.equal(await input.evaluate((each) => each.placeholder), 'Scrivi un messaggio…');
  });

  test('what was asked for without a network comes when there is one', async (t) => {
    const {tab, withoutNetwork} = await visit(t, {body: '<chat-widget open allow="emoji" locale="en"></chat-widget>'});
    const button = await appearing(tab, 'chat-widget >>> [part~=emoji-button]');
    await withoutNetwork(() => button.click());
    await appearing(tab, 'chat-widget >>> [part~=emoji-picker] >>> input');
  });

  test('a photo waits for what draws it anew, and never goes out with what the camera noted', async (t) => {
    const {site, tab} = await visit(t, {body: '<chat-widget open downscale="100" locale="en"></chat-widget>'});
    const chooser = await appearing(tab, 'chat-widget >>> input[type=file]');
    site.loses = (path) => path.includes('downscale');
    const givenUp = new Promise((resolve) => tab.once('requestfailed', resolve));
    await chooser.evaluate(async (input) => {
      const canvas = new OffscreenCanvas(20, 20);
      canvas.getContext('2d').fillRect(0, 0, 20, 20);
      const blob = await canvas.convertToBlob({type: 'image/jpeg'});
      const transfer = new DataTransfer();
      transfer.items.add(new File([blob, 'GPS-SECRET'], 'photo.jpg', {type: 'image/jpeg'}));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    });
    await givenUp;
    site.loses = () => false;
    await appearing(tab, 'chat-widget >>> [part~=attachment]');
    const sent = tab.evaluate(async () => {
      const {promise, resolve} = Promise.withResolvers();
      document.querySelector('chat-widget').addEventListener('chat-send', resolve);
      return (await promise).files[0].text();
    });
    await (await appearing(tab, 'chat-widget >>> [part~=send]')).click();
    assert.doesNotMatch(await sent, /GPS-SECRET/);
  });
});
