import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {Site} from '../hostile-page/site.mjs';
import {appearing, startBrowser} from '../security/lib/browser.mjs';

const STUB = `<script>
  window.ChatWidget = window.ChatWidget || function () { (ChatWidget.q = ChatWidget.q || []).push(arguments) };
</script>`;

describe('embed.js', () => {
  const ends = [];
  let browser;
  /** The website, and where the widget comes from. */
  let [shop, cdn] = [];

  before(async () => {
    browser = await startBrowser({after: (end) => ends.push(end)});
    [shop, cdn] = await Promise.all([Site.start(), Site.start()]);
    ends.push(
      () => shop.close(),
      () => cdn.close(),
    );
  });

  after(async () => {
    for (const end of ends) await end();
  });

  /** A page, what its console says, and what is asked of it. */
  async function visit(t, {head = '', body = '', headers = {}, prepare = async () => {}}) {
    const context = await browser.createBrowserContext();
    t.after(() => context.close());
    const page = await context.newPage();
    const told = [];
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(`error: ${error.message}`));
    await prepare(page);
    const start = '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">';
    await page.goto(shop.put({whole: `${start}${head}</head><body><h1>Shop</h1>${body}</body></html>`, headers}));
    return {page, told};
  }

  const script = (attributes = '', origin = cdn.origin) =>
    `<script src="${origin}/cdn/embed.js" ${attributes}></script>`;

  const launcher = (page) => appearing(page, 'chat-widget >>> [part~=launcher]');

  for (const [where, attributes] of [
    ['that need not wait for it', 'async'],
    ['that is read first', 'defer'],
    ['that waits for it', ''],
  ]) {
    test(`brings a launcher to a page ${where}`, async (t) => {
      const {page, told} = await visit(t, {head: script(attributes)});
      await (await launcher(page)).click();
      await appearing(page, 'chat-widget >>> [part~=input]');
      assert.deepEqual(told, []);
    });
  }

  test('works where a strict policy names its origin, and comes from there with all it needs', async (t) => {
    const policy = [
      "default-src 'self'",
      `script-src 'self' ${cdn.origin}`,
      "style-src 'self'",
      "img-src 'self' blob: data:",
      "connect-src 'self' wss: https:",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html dompurify chat-widget 'allow-duplicates'",
    ];
    const {page, told} = await visit(t, {
      head: script('async data-locale="it"'),
      headers: {'content-security-policy': policy.join('; ')},
    });
    await (await launcher(page)).click();
    const input = await appearing(page, 'chat-widget >>> [part~=input]');
    assert.equal(await input.evaluate((each) => each.placeholder), 'Scrivi un messaggio…');
    assert.deepEqual(told, []);
  });

  test('may be put in by another script, long after the page was read', async (t) => {
    const {page} = await visit(t, {});
    await page.evaluate((src) => {
      document.head.append(Object.assign(document.createElement('script'), {src}));
    }, `${cdn.origin}/cdn/embed.js`);
    await launcher(page);
  });

  test('finds itself where the browser does not tell a script which one it is', async (t) => {
    const {page} = await visit(t, {head: script('type="module" data-heading="Ask us" data-open')});
    const heading = await appearing(page, 'chat-widget >>> [part~=title]');
    assert.equal(await heading.evaluate((each) => each.textContent.trim()), 'Ask us');
  });

  test('gives its attributes to the element; those that say "false" are not there', async (t) => {
    const {page} = await visit(t, {
      head: script('data-open="false" data-sound data-placement="start" data-layer="a tag manager’s" data-room="R"'),
    });
    await launcher(page);
    const attributes = await page.$eval('chat-widget', (each) =>
      Object.fromEntries([...each.attributes].map(({name, value}) => [name, value])),
    );
    const {open, sound, placement, room, layer} = attributes;
    assert.deepEqual(
      {open, sound, placement, room, layer},
      {
        open: undefined,
        sound: '',
        placement: 'start',
        room: 'R',
        layer: undefined,
      },
    );
  });

  test('does in their order what the page has asked for before it came', async (t) => {
    const {page} = await visit(t, {
      head: `${STUB}<script>
        globalThis.heard = [];
        ChatWidget('on', 'chat-ready', () => heard.push('ready'));
        ChatWidget('on', 'chat-open', () => heard.push('open'));
        ChatWidget('set', 'heading', 'First');
        ChatWidget('set', {heading: 'Last', room: 'R'});
        ChatWidget('on', 'chat-send', (event) => heard.push(event.message.data.content.text));
        ChatWidget('sendText', 'Hello');
        ChatWidget('show');
      </script>${script('async')}`,
    });
    const heading = await appearing(page, 'chat-widget >>> [part~=title]');
    assert.equal(await heading.evaluate((each) => each.textContent.trim()), 'Last');
    await page.waitForFunction(() => heard.includes('open'));
    assert.deepEqual(await page.evaluate('heard.toSorted()'), ['Hello', 'open', 'ready']);
    assert.equal(await page.evaluate('heard[0]'), 'Hello');
  });

  test('answers at once when it is there, and hears no more what it was told not to', async (t) => {
    const {page} = await visit(t, {head: script('async data-room="R"')});
    await launcher(page);
    const result = await page.evaluate(() => {
      const heard = [];
      const note = (event) => heard.push(event.message.data.content.text);
      ChatWidget('on', 'chat-send', note);
      const sent = ChatWidget('sendText', 'One');
      ChatWidget('off', 'chat-send', note);
      ChatWidget('sendText', 'Two');
      return {heard, sent: sent.data.content.text, unread: ChatWidget('get', 'unread')};
    });
    assert.deepEqual(result, {heard: ['One'], sent: 'One', unread: 0});
  });

  test('says what it does not know, and goes on', async (t) => {
    const {page, told} = await visit(t, {
      head: `${STUB}<script>
        ChatWidget('shwo');
        ChatWidget('set', 'innerHTML', '<b>');
        ChatWidget('remove');
        ChatWidget('show');
      </script>${script('async')}`,
    });
    await page.waitForSelector('chat-widget[open]');
    assert.deepEqual(
      told.map((text) => /there is no .*/.exec(text)?.[0].split('\n')[0]),
      ['there is no command “shwo”', 'there is no property “innerHTML”', 'there is no command “remove”'],
    );
  });

  test('is one, however often it stands in the page', async (t) => {
    const {page, told} = await visit(t, {head: script('async data-room="R"'), body: script() + script('defer')});
    await launcher(page);
    await page.waitForFunction(() => document.readyState === 'complete');
    assert.equal(await page.$$eval('chat-widget', (all) => all.length), 1);
    assert.deepEqual(told, Array(2).fill('ChatWidget: embed.js is on this page twice; this copy does nothing.'));
  });

  test('comes later where the network fails at first', async (t) => {
    let failures = 0;
    const {page} = await visit(t, {
      head: script('async'),
      async prepare(each) {
        await each.setRequestInterception(true);
        each.on('request', (request) => {
          const isModule = request.url().includes('chat-widget.js');
          void (isModule && failures++ === 0 ? request.abort() : request.continue());
        });
      },
    });
    await launcher(page);
    assert.equal(failures, 2);
  });

  test('stays when a page swaps its body, and goes when the page takes it out', async (t) => {
    const {page} = await visit(t, {head: script('async')});
    await launcher(page);
    await page.evaluate(() => document.documentElement.replaceChild(document.createElement('body'), document.body));
    await launcher(page);
    const count = await page.evaluate(async () => {
      document.querySelector('chat-widget').remove();
      document.documentElement.replaceChild(document.createElement('body'), document.body);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return document.querySelectorAll('chat-widget').length;
    });
    assert.equal(count, 0);
  });

  test('leaves one name in the page, beside the lists that Lit keeps', async (t) => {
    const {page: empty} = await visit(t, {});
    const names = () => Object.getOwnPropertyNames(globalThis);
    const known = new Set(await empty.evaluate(names));
    const {page} = await visit(t, {head: script('async data-open')});
    await appearing(page, 'chat-widget >>> [part~=input]');
    const added = (await page.evaluate(names)).filter((name) => !known.has(name));
    assert.deepEqual(
      added.filter((name) => !name.startsWith('lit') && name !== 'reactiveElementVersions'),
      ['ChatWidget'],
    );
  });
});
