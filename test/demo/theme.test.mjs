import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {startSite} from './console.mjs';

const THEMES = fileURLToPath(new URL('../../dist/themes', import.meta.url));
const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** The theme page, as a link with a state opens it. */
async function open({browser, address}, hash = '') {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.setViewport({width: 1280, height: 900});
  await page.goto(new URL(`theme.html${hash}`, address).href);
  // Filled in once the widget is there to be measured.
  await page.waitForFunction(() => document.querySelector('output[for=width]').textContent !== '');
  return {page, problems};
}

const css = (page) => page.$eval('#css', ({textContent}) => textContent);

/** Resolves when the CSS to copy has a text in it. */
const says = (page, text) =>
  page.waitForFunction((part) => document.querySelector('#css').textContent.includes(part), {}, text);

/** Sets a control as a hand would in the end: some have a picker of the browser's own. */
const set = (page, id, value) =>
  page.$eval(
    `#${id}`,
    (input, wanted) => {
      input.value = wanted;
      input.dispatchEvent(new Event('input', {bubbles: true}));
      input.dispatchEvent(new Event('change', {bubbles: true}));
    },
    value,
  );

/** The colour of the round button on a page. */
const launcher = (page) =>
  page.$eval('chat-widget:not([layout=inline])', ({shadowRoot}) => {
    return getComputedStyle(shadowRoot.querySelector('[part~=launcher]')).backgroundColor;
  });

test('the theme page', async (t) => {
  const site = await startSite(t);

  await t.test('shows a colour on the widget as soon as it is chosen, and has the CSS for it', async () => {
    const {page, problems} = await open(site);
    await set(page, 'accent-light', '#b4236a');
    await set(page, 'accent-dark', '#b4236a');
    await says(page, '--chat-widget-accent: #b4236a;');
    assert.equal(await launcher(page), 'rgb(180, 35, 106)');
    assert.equal(await css(page), 'chat-widget {\n  --chat-widget-accent: #b4236a;\n}\n');
    assert.deepEqual(problems, []);
    await page.close();
  });

  await t.test('has CSS that does the same on another page', async () => {
    const {page} = await open(site, '#theme=warm&scheme=light&accent=123456%20abcdef&radius=3');
    await says(page, 'radius: 3px');
    const copied = await css(page);
    assert.ok(copied.startsWith(readFileSync(`${THEMES}/warm.css`, 'utf8')));
    await page.goto(new URL('gallery.html?only=01-TEXT', site.address).href);
    await page.waitForSelector('chat-widget');
    const found = await page.evaluate((text) => {
      const style = new CSSStyleSheet();
      style.replaceSync(text);
      document.adoptedStyleSheets.push(style);
      const tokens = getComputedStyle(document.querySelector('chat-widget'));
      return ['accent', 'radius', 'surface'].map((name) => tokens.getPropertyValue(`--chat-widget-${name}`));
    }, copied);
    assert.deepEqual(found, ['light-dark(#123456, #abcdef)', '3px', 'light-dark(#fffaf3, #241a15)']);
    await page.close();
  });

  await t.test('starts from a ready theme, and keeps all in its address', async () => {
    const {page} = await open(site);
    await page.click('button[value=business]');
    await says(page, 'Business:');
    await page.click('button[value=dark]');
    await set(page, 'font-size', '18');
    await says(page, 'font-size: 18px');
    const hash = new URL(page.url()).hash;
    assert.equal(hash, '#theme=business&scheme=dark&font-size=18');
    await page.close();
    const {page: other} = await open(site, hash);
    await says(other, 'font-size: 18px');
    assert.equal(await other.$eval('button[value=business]', (button) => button.ariaPressed), 'true');
    await other.click('#reset');
    await other.waitForFunction(() => !document.querySelector('#css').textContent.includes('font-size: 18px'));
    assert.equal(new URL(other.url()).hash, '#theme=business&scheme=dark');
    await other.close();
  });

  await t.test('warns of what is hard to read, in the scheme where it is', async () => {
    const {page} = await open(site);
    assert.equal(await page.$eval('#warnings', ({children}) => children.length), 0);
    await set(page, 'muted-light', '#cccccc');
    await page.waitForSelector('#warnings li');
    const lines = await page.$$eval('#warnings li', (items) => items.map(({textContent}) => textContent));
    assert.equal(lines.length, 1);
    assert.match(lines[0], /^Muted text on the surface is hard to read in the light scheme: 1\.6:1/);
    await page.close();
  });

  await t.test('copies what it shows', async () => {
    const {page} = await open(site, '#radius=5');
    await page
      .browserContext()
      .overridePermissions(new URL(site.address).origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    await page.bringToFront();
    await page.click('#copy');
    await page.waitForFunction(() => document.querySelector('#said').textContent === 'Copied.');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await css(page));
    await page.close();
  });

  for (const hash of [
    'font-family=x;}body{display:none}chat-widget{',
    'font-family=x/*',
    "font-family='x",
    'font-family=var(--x,url(',
    'accent=red;}%20000000',
    'radius=1e999&width=-5&height=NaN&theme=../../x&scheme=%22&dir=up',
  ]) {
    await t.test(`takes nothing from a link that says ${hash}`, async () => {
      const {page, problems} = await open(site, `#${hash}`);
      assert.equal(await css(page), '/* All as it comes. */');
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  await t.test('turns the widget around for languages from right to left', async () => {
    const {page} = await open(site);
    await page.click('button[value=rtl]');
    await page.waitForFunction(() => document.querySelector('chat-widget').shadowRoot.querySelector('[dir=rtl]'));
    await page.close();
  });
});

test('who asks for more contrast gets stronger lines and texts', async (t) => {
  const site = await startSite(t);
  const {page} = await open(site, '#theme=warm');
  const tokens = () =>
    page.$eval('chat-widget', (widget) =>
      ['muted', 'edge'].map((name) => getComputedStyle(widget).getPropertyValue(`--_${name}`)),
    );
  const before = await tokens();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {features: [{name: 'prefers-contrast', value: 'more'}]});
  const after = await tokens();
  assert.match(before[0], /#755d4c/);
  assert.match(after[0], /^color-mix\(in oklab, light-dark\(#fffaf3, #241a15\), light-dark\(#33221a, #f8ece2\) 88%\)$/);
  assert.equal(after[1], 'light-dark(#33221a, #f8ece2)');
});

test('the theme page can be used by everybody, in both schemes', async (t) => {
  const site = await startSite(t);
  for (const scheme of ['light', 'dark']) {
    const {page, problems} = await open(site, '#theme=warm&muted=cccccc%20888888');
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.waitForSelector('#warnings li');
    await page.evaluate(readFileSync(AXE, 'utf8'));
    // What is in the widgets looks as it was asked for here: not like something to read.
    const {violations} = await page.evaluate(() => globalThis.axe.run({exclude: ['chat-widget']}));
    assert.deepEqual(
      violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]),
      [],
    );
    assert.deepEqual(problems, []);
    await page.close();
  }
});

test('colours that the reader’s system forces on pages are not taken for those of a theme', async (t) => {
  const site = await startSite(t);
  const {page} = await open(site);
  const swatches = () => page.$$eval('input[type=color]', (inputs) => inputs.map(({value}) => value));
  const before = await swatches();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
  await page.click('button[value=warm]');
  await says(page, 'Warm:');
  await page.click('button[value=default]');
  await says(page, 'All as it comes');
  assert.deepEqual(await swatches(), before);
  assert.equal(await page.$('#warnings li'), null);
});
