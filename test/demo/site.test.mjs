import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {samples} from '../../scripts/site/samples.mjs';
import {startSite} from './console.mjs';
import {audit, open, pageNames, recipeNames, SITE} from './site.mjs';
import {appearing} from '../security/lib/browser.mjs';

const SOURCES = new URL('../../demo/recipes/', import.meta.url);

/** Between them they have everything that has a colour. */
const DARK = new Set(
  ['index', 'apps', 'messages', 'transports', 'attributes', 'playground'].map((name) => `${name}.html`),
);

const html = (path) => readFileSync(join(SITE, path), 'utf8');

const idsOf = (text) => new Set(Array.from(text.matchAll(/\sid="([^"]+)"/g), ([, id]) => id));

/** Where the links of a page lead that stay on the site, from its root. */
function linksOf(path) {
  return Array.from(html(path).matchAll(/\s(?:href|src)="([^"]*)"/g), ([, href]) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/^[a-z]+:/.test(href))
    .map((href) => new URL(href, `http://site/${path}`));
}

test('each link of the documentation leads to a page, and to a place that is there', () => {
  for (const name of pageNames) {
    const broken = linksOf(`docs/${name}`).filter(({pathname, hash}) => {
      const path = decodeURIComponent(pathname.slice(1));
      if (!existsSync(join(SITE, path))) return true;
      const id = decodeURIComponent(hash.slice(1));
      // The playground takes the name of a sample.
      return id && !(path === 'docs/playground.html' && id in samples) && !idsOf(html(path)).has(id);
    });
    assert.deepEqual(broken.map(String), [], name);
  }
});

test('llms.txt names the pages that are there', () => {
  const links = Array.from(html('llms.txt').matchAll(/\]\((docs\/[\w-]+\.md)\)/g), ([, path]) => path);
  assert.equal(links.length, pageNames.length);
  for (const path of links) assert.ok(existsSync(join(SITE, path)), path);
  assert.ok(html('llms-full.txt').length > 100_000);
});

test('the samples have the shape of the messages that services send', () => {
  const folder = new URL('../fixtures/messages/', import.meta.url);
  const shape = ({data}) => [Object.keys(data).toSorted(), Object.keys(data.content).toSorted()];
  const types = readdirSync(folder).filter((name) => name.endsWith('.json'));
  assert.equal(types.length, 21);
  for (const name of types) {
    const fixture = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const {message} = samples[fixture.data.messageType];
    assert.deepEqual(shape(message), shape(fixture), name);
  }
  assert.equal(Object.keys(samples).length, 25);
});

test('the documentation', async (t) => {
  const site = await startSite(t);

  await t.test('loads each page without an error or a request elsewhere, for everybody to use', async () => {
    for (const name of pageNames) {
      const {page, problems} = await open(site, `docs/${name}`);
      assert.deepEqual(await audit(page), [], name);
      if (DARK.has(name)) {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
        assert.deepEqual(await audit(page, ['color-contrast']), [], `${name}, dark`);
      }
      assert.deepEqual(problems, [], name);
      await page.close();
    }
  });

  await t.test('fits a small phone', async () => {
    const {page} = await open(site, 'docs/index.html', {width: 320, height: 640});
    for (const name of pageNames) {
      await page.goto(new URL(`docs/${name}`, site.address).href, {waitUntil: 'domcontentloaded'});
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${name} is ${width} px wide`);
    }
    await page.close();
  });

  await t.test('can be read and walked through without script', async () => {
    const {page} = await open(site, 'docs/protocol.html', {width: 360, height: 740, script: false});
    assert.equal(await page.$eval('.find', (button) => getComputedStyle(button).display), 'none');
    await page.click('.menu');
    await page.waitForSelector('#pages:popover-open');
    await Promise.all([page.waitForNavigation(), page.click('#pages a[href="messages.html"]')]);
    assert.match(await page.$eval('h1', ({textContent}) => textContent), /Messages/);
    assert.match(await page.$eval('.sample pre', ({textContent}) => textContent), /"messageType": "TEXT"/);
    await page.close();
  });

  await t.test('draws every type from the JSON beside it, and shows what goes out', async () => {
    const {page, problems} = await open(site, 'docs/messages.html');
    const types = await page.$$eval('.sample', (boxes) => boxes.map((box) => box.dataset.type));
    assert.deepEqual(types.toSorted(), Object.keys(samples).toSorted());
    for (const type of types) {
      await page.$eval(`[data-type="${type}"]`, (box) => box.scrollIntoView());
      await page.waitForFunction(
        (name) => document.querySelector(`[data-type="${name}"] chat-widget`)?.messages.length > 0,
        {},
        type,
      );
    }
    await page.$eval('[data-type=MENU]', (box) => box.scrollIntoView());
    await (await appearing(page, '[data-type=MENU] chat-widget >>> [part~=option]')).click();
    await page.waitForSelector('[data-type=MENU] .out pre');
    const out = JSON.parse(await page.$eval('[data-type=MENU] .out pre', ({textContent}) => textContent));
    assert.equal(out.data.messageType, 'MENU_RESPONSE');
    assert.deepEqual(out.data.content.option, samples.MENU_RESPONSE.message.data.content.option);
    assert.deepEqual(problems, []);
    await page.close();
  });

  await t.test('is searched by keyboard', async () => {
    const {page, problems} = await open(site, 'docs/index.html');
    for (const [query, wanted] of [
      ['user-id', 'attributes.html#user-id'],
      ['reset()', 'methods.html#reset'],
      ['sendtxt', 'methods.html#sendtexttext-replyto'],
      ['consent banner', 'consent.html'],
    ]) {
      await page.keyboard.press('/');
      await page.waitForSelector('dialog.search[open]');
      await page.keyboard.type(query);
      await page.waitForFunction(
        (address) => document.querySelector('.search li a')?.getAttribute('href') === address,
        {timeout: 5000},
        wanted,
      );
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog.search:not([open])');
    }
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('dialog.search[open]');
    assert.deepEqual(await audit(page), []);
    await page.keyboard.type('xyzzyx');
    await page.waitForFunction(() => document.querySelector('.search [role=status]').textContent.includes('Nothing'));
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog.search:not([open])');
    // What is typed at once goes in.
    await page.keyboard.press('/');
    await page.keyboard.type('quick reply');
    await page.waitForSelector('.search li a');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(page.url(), /docs\/\w+\.html#/);
    assert.deepEqual(problems, []);
    await page.close();
  });

  await t.test('keeps the colours that a reader chose', async () => {
    const {page} = await open(site, 'docs/index.html');
    await page.click('.scheme');
    await page.click('.scheme');
    await page.goto(new URL('docs/theming.html', site.address).href);
    assert.equal(await page.$eval('.scheme', ({ariaLabel}) => ariaLabel), 'Colours: dark');
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(ground, 'rgb(16, 19, 22)');
    await page.click('.scheme');
    await page.close();
  });
});

test('the playground', async (t) => {
  const site = await startSite(t);
  const {page, problems} = await open(site, 'docs/playground.html#QUICK_REPLY');
  const write = (text) =>
    page.$eval(
      '#envelope',
      (area, value) => {
        area.value = value;
        area.dispatchEvent(new Event('input', {bubbles: true}));
      },
      text,
    );
  const says = (pattern) =>
    page.waitForFunction(
      (source) => new RegExp(source).test(document.querySelector('#verdict').textContent),
      {timeout: 5000},
      pattern.source,
    );

  await t.test('draws an envelope, and shows the one that goes out', async () => {
    await (await appearing(page, 'chat-widget >>> [part~=quick-reply]')).click();
    await page.waitForSelector('#outgoing:not([hidden])');
    const {data} = JSON.parse(await page.$eval('#outgoing', ({textContent}) => textContent));
    assert.equal(data.messageType, 'QUICK_REPLY_RESPONSE');
  });

  await t.test('draws what is pasted', async () => {
    const {message} = samples.TEXT;
    await write(JSON.stringify({...message, room: 'OTHER'}));
    await page.waitForFunction(() => document.querySelector('chat-widget').messages[0]?.room === 'OTHER');
    assert.equal(await page.$eval('#verdict', ({textContent}) => textContent), '');
  });

  for (const [text, pattern] of [
    ['', /Paste an envelope/],
    ['{"room": "a",\n  "data": }', /not JSON yet: look at line 2, column 11/],
    ['[]', /The list is empty/],
    ['{"hello": 1}', /This is no envelope/],
    ['null', /This is no envelope/],
    [JSON.stringify([samples.TEXT.message, 7]), /Entry 2 of the list is no envelope/],
    [
      '{"room": "a", "data": {"id": "1", "messageType": "MENU", "content": {"options": 7}}}',
      /The widget says “unreadable”/,
    ],
  ]) {
    await t.test(`says politely what is wrong with ${text || 'nothing'}`, async () => {
      await write(text);
      await says(pattern);
    });
  }

  await t.test('went through all of it without an error', () => assert.deepEqual(problems, []));
});

/** Writes and sends a text in the widget of a page. */
async function say(page, text) {
  const input = await appearing(page, 'chat-widget >>> textarea');
  await input.focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const idSent = (page) =>
  page.evaluate(() => document.querySelector('chat-widget').messages.at(-1)?.data.content.user.id);

const shows = (page, text) =>
  page.waitForFunction(
    (words) =>
      document.querySelector('chat-widget').messages.some(({data}) => JSON.stringify(data.content).includes(words)),
    {timeout: 5000},
    text,
  );

const recipes = {
  async login(page) {
    await say(page, 'As a guest');
    await shows(page, 'As a guest');
    await page.click('#sign-in');
    await page.waitForFunction(() => document.querySelector('chat-widget').messages.length === 0);
    await page.waitForFunction(() => document.querySelector('#who').textContent === 'Ada');
    await say(page, 'As Ada');
    await page.waitForFunction(() => document.querySelector('chat-widget').messages.length > 0);
    assert.equal(await idSent(page), 'CUSTOMER_4711');
    assert.equal(await page.evaluate(() => document.querySelector('chat-widget').token()), 'made-by-your-server');
    await page.click('#sign-out');
    await page.waitForFunction(() => document.querySelector('chat-widget').messages.length === 0);
    await say(page, 'A guest again');
    await page.waitForFunction(() => document.querySelector('chat-widget').messages.length > 0);
    assert.notEqual(await idSent(page), 'CUSTOMER_4711');
  },

  async consent(page) {
    const consent = () => page.evaluate(() => document.querySelector('chat-widget').consent);
    assert.equal(await consent(), 'pending');
    assert.equal(await page.$eval('#again', ({hidden}) => hidden), true);
    await page.click('[value=granted]');
    await page.waitForSelector('#banner[hidden]');
    assert.equal(await consent(), 'granted');
    await page.reload();
    await page.waitForSelector('#banner[hidden]');
    assert.equal(await consent(), 'granted');
    await page.click('#again');
    await page.waitForSelector('#banner:not([hidden])');
    await page.evaluate(() => document.querySelector('chat-widget').show());
    await (await appearing(page, 'chat-widget >>> .decline')).click();
    await page.waitForSelector('#banner[hidden]');
    assert.equal(await page.evaluate(() => localStorage.getItem('keep-chat')), 'denied');
  },

  async routes(page) {
    await say(page, 'Is breakfast included?');
    await shows(page, 'Is breakfast included?');
    await page.$eval('nav a[href="#bookings"]', (link) => link.click());
    await page.waitForFunction(() => document.querySelector('main').textContent.includes('room 204'));
    assert.equal(await page.$eval('nav [aria-current]', ({textContent}) => textContent), 'Bookings');
    await shows(page, 'Is breakfast included?');
    assert.ok(await page.evaluate(() => document.querySelector('chat-widget').open));
  },

  async survey(page) {
    await say(page, 'Thanks, bye');
    await shows(page, 'Thanks, bye');
    await page.evaluate(() => document.querySelector('chat-widget').endChat());
    await appearing(page, 'chat-widget >>> [part~=submit]');
    await appearing(page, 'chat-widget >>> [part~=field] input[type=radio]');
    await (await page.$$('chat-widget >>> [part~=field] input[type=radio]'))[3].evaluate((star) => star.click());
    await (await appearing(page, 'chat-widget >>> [part~=submit]')).click();
    await page.waitForFunction(() => document.querySelector('#thanks').textContent.includes('4 of 5'));
  },

  async kinds(page) {
    await appearing(page, 'chat-widget >>> .parcel');
    await (await appearing(page, 'chat-widget >>> .parcel button')).click();
    await shows(page, 'Please deliver it later.');
  },

  async policy(page) {
    await page.click('#attack');
    await shows(page, 'Have a look');
    await appearing(page, 'chat-widget >>> strong');
    assert.equal(await page.$eval('#count', ({textContent}) => textContent), '0');
  },

  async buttons(page) {
    await page.click('#about');
    await shows(page, 'I have a question about room 204.');
    assert.ok(await page.evaluate(() => document.querySelector('chat-widget').open));
    await page.$eval('#ask', (button) => button.click());
    await page.waitForFunction(() => document.title.startsWith('('));
  },

  async transport(page) {
    await shows(page, 'Hello, this is Marta.');
    await say(page, 'Hello Marta');
    await shows(page, 'You wrote “Hello Marta”.');
  },
};

test('the recipes', async (t) => {
  const site = await startSite(t);
  assert.deepEqual(Object.keys(recipes).toSorted(), recipeNames.toSorted());
  for (const name of recipeNames) {
    await t.test(`run: ${name}`, async () => {
      const {page, problems} = await open(site, `recipes/${name}/index.html`);
      await page.bringToFront();
      await page.waitForFunction(() => customElements.get('chat-widget'));
      await recipes[name](page);
      assert.deepEqual(problems, []);
      assert.deepEqual(await audit(page), []);
      await page.close();
    });
  }

  await t.test('are on the pages word for word', () => {
    for (const name of recipeNames) {
      const page = pageNames.find((each) => html(`docs/${each}`).includes(`recipes/${name}/index.html`));
      assert.ok(page, name);
      const script = ['page.js', 'page.ts'].find((each) => existsSync(new URL(`${name}/${each}`, SOURCES)));
      // The rest of an app's script is after its imports, which name the package on the page.
      const code = readFileSync(new URL(`${name}/${script}`, SOURCES), 'utf8')
        .split(/(?<=index\.js';\n)/)
        .at(-1);
      assert.ok(shownText(page).includes(code.trim()), name);
    }
  });
});

/** What a page shows of its HTML. */
function shownText(name) {
  return html(`docs/${name}`)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:x27|39);/g, "'")
    .replaceAll('&amp;', '&');
}
