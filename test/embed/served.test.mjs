import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import 'chat-widget/define';
import {launcherStyle, launcherStyleHash, renderLauncher} from 'chat-widget/server';
import {chatWidgetRenderer} from 'chat-widget/server/lit';
import {html, nothing} from 'lit';
import {prepare} from '../hostile-page/visitor.mjs';
import {appearing} from '../security/lib/browser.mjs';

const ready = prepare();
const hash = await launcherStyleHash();

/** The launcher, as the page finds it. */
const BUTTON = `document.querySelector('chat-widget').shadowRoot?.querySelector('button')`;

/** Notes what moves in the page, and how the launcher is in every frame, from the first one on. */
const WATCH = `<script>
  self.frames = [];
  self.shifts = [];
  self.reports = [];
  addEventListener('securitypolicyviolation', (event) => reports.push(event.effectiveDirective));
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({value}) => value)))
    .observe({type: 'layout-shift', buffered: true});
  self.look = () => {
    const all = [...document.querySelector('chat-widget')?.shadowRoot?.querySelectorAll('button') ?? []];
    return all.map((each) => {
      const {x, y, width, height} = each.getBoundingClientRect();
      return [x, y, width, height, each.checkVisibility({visibilityProperty: true})].join();
    }).join(' and ');
  };
</script>`;

/** A page with a widget that a server has drawn, and without the script of the widget until `arrive` is called. */
async function visit(t, {attributes = {}, serving = {}, inside = '', headers = {}, script = true, drawn} = {}) {
  const {site, browser} = ready;
  const context = await browser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.setJavaScriptEnabled(script);
  await page.setViewport({width: 800, height: 600});
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const widget =
    drawn ?? `<chat-widget${written.join('')}>${renderLauncher(attributes, serving)}${inside}</chat-widget>`;
  const head = `<meta charset="utf-8"><link rel="icon" href="data:,"><title>Shop</title>${WATCH}`;
  const whole = `<!doctype html><html lang="en"><head>${head}</head><body><h1>Shop</h1>${widget}<p>Words</p></body></html>`;
  await page.goto(site.put({whole, headers}), {waitUntil: 'load'});
  return page;
}

/** The place of the launcher, as the screen shows it. */
async function corner(page) {
  const session = await page.createCDPSession();
  const {data} = await session.send('Page.captureScreenshot', {
    clip: {x: 720, y: 520, width: 64, height: 64, scale: 1},
  });
  return data;
}

/** Waits until the launcher has faded in. */
function still(page) {
  return page.evaluate(`Promise.all(${BUTTON}.getAnimations().map(({finished}) => finished)).then(() => 0)`);
}

/**
 * Lets the script of the widget come, and whatever it needs some frames later. Looks at the launcher in every frame until
 * a while after that.
 */
async function arrive(page) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    try {
      if (request.url().includes('/chunks/')) await page.waitForFunction('frames.length > 9');
      await request.continue();
    } catch {
      // The page has gone.
    }
  });
  await page.evaluate(async (address) => {
    const watch = () => {
      self.frames.push(self.look());
      requestAnimationFrame(watch);
    };
    watch();
    await import(address);
    await document.querySelector('chat-widget').updateComplete;
    for (let left = 15; left > 0; left--) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, `${ready.site.origin}/cdn/chat-widget.js`);
}

/** The element comes, and goes on with the launcher that is there: nobody sees anything of it. */
async function takesOver(page) {
  await still(page);
  const before = await page.screenshot();
  await page.evaluate(`self.served = ${BUTTON}; 0`);
  await arrive(page);
  assert.deepEqual(await page.evaluate('[...new Set(frames)]'), [await page.evaluate('look()')]);
  assert.ok((await page.evaluate('frames.length')) > 10);
  assert.deepEqual(await page.evaluate('shifts'), []);
  assert.ok(Buffer.from(before).equals(Buffer.from(await page.screenshot())), 'it looks the same');
  assert.equal(await page.evaluate(`${BUTTON} === served`), true);
}

const policy = (style) => ({
  'content-security-policy': `default-src 'self'; script-src 'self' 'unsafe-inline'; style-src ${style}; img-src data:`,
});

describe('a launcher that a server has drawn', () => {
  test('is seen, and can be styled, before any script of the widget runs', async (t) => {
    const page = await visit(t, {attributes: {locale: 'it'}});
    await still(page);
    assert.equal(await page.evaluate('look()'), '724,524,56,56,true');
    assert.equal(await page.evaluate(`${BUTTON}.ariaLabel`), 'Apri la chat');
    const colour = `getComputedStyle(${BUTTON}).backgroundColor`;
    await page.evaluate(`{
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('chat-widget::part(launcher) { background: rgb(1, 2, 3) }');
      document.adoptedStyleSheets = [sheet];
    }`);
    assert.equal(await page.evaluate(colour), 'rgb(1, 2, 3)');
  });

  for (const [what, attributes] of Object.entries({
    'in English': {locale: 'en'},
    'in a language that has to be fetched': {locale: 'it'},
    'where lines start, from right to left, in the dark': {locale: 'ar', placement: 'start', 'color-scheme': 'dark'},
    'in the top layer': {locale: 'en', 'top-layer': ''},
  })) {
    test(`is the element’s own when that comes, and neither moves nor flickers: ${what}`, async (t) => {
      await takesOver(await visit(t, {attributes}));
    });

    test(`is so, too, when @lit-labs/ssr has drawn it: ${what}`, async (t) => {
      const {locale, placement, 'color-scheme': scheme, 'top-layer': top} = attributes;
      const drawn = render(
        html`<chat-widget
          locale=${locale}
          placement=${placement ?? nothing}
          color-scheme=${scheme ?? nothing}
          ?top-layer=${top === ''}
        ></chat-widget>`,
        {elementRenderers: [chatWidgetRenderer()]},
      );
      await takesOver(await visit(t, {drawn: collectResultSync(drawn)}));
    });

    test(`is what the element would have drawn, node by node: ${what}`, async (t) => {
      const page = await visit(t, {attributes});
      const [served, drawn] = await page.evaluate(
        async (given, address) => {
          const told = (node) =>
            node instanceof Text
              ? node.data
              : [
                  node.localName,
                  [...node.attributes].map(({name, value}) => `${name}=${value.trim()}`).toSorted(),
                  [...node.childNodes].map(told),
                ];
          const rootOf = (widget) => {
            const root = widget.shadowRoot.querySelector('.root').cloneNode(true);
            root.querySelector('.spoken')?.remove();
            root.removeAttribute('hidden');
            // What a script shows on top of all would be out of sight without one.
            root.removeAttribute('popover');
            return told(root);
          };
          const first = rootOf(document.querySelector('chat-widget'));
          await import(address);
          const own = document.createElement('chat-widget');
          for (const [name, value] of Object.entries(given)) own.setAttribute(name, value);
          document.body.append(own);
          await own.updateComplete;
          return [first, rootOf(own)];
        },
        attributes,
        `${ready.site.origin}/cdn/chat-widget.js`,
      );
      assert.deepEqual(served, drawn);
    });
  }

  test('keeps the focus of who came there by keyboard, and opens the chat', async (t) => {
    const page = await visit(t, {attributes: {locale: 'en'}});
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(`${BUTTON}.matches(':focus-visible')`), true);
    await arrive(page);
    assert.equal(await page.evaluate(`${BUTTON}.matches(':focus-visible')`), true);
    await page.keyboard.press('Enter');
    await appearing(page, 'chat-widget >>> [part~=input]');
    assert.equal(await page.evaluate(`${BUTTON}.ariaExpanded`), 'true');
  });

  test('is one, also where a script of the page puts the HTML in, which makes no shadow root of it', async (t) => {
    const page = await visit(t, {attributes: {locale: 'en'}});
    await arrive(page);
    const count = await page.evaluate(async (given) => {
      const widget = document.querySelector('chat-widget');
      widget.insertAdjacentHTML('afterend', `<chat-widget locale="en">${given}</chat-widget>`);
      widget.remove();
      const other = document.querySelector('chat-widget');
      await other.updateComplete;
      return other.shadowRoot.querySelectorAll('button').length;
    }, renderLauncher());
    assert.equal(count, 1);
    await still(page);
    assert.equal(await page.evaluate('look()'), '724,524,56,56,true');
  });

  test('shows what the page has put into it', async (t) => {
    const page = await visit(t, {inside: '<span slot="launcher" style="font-size: 20px">Ask</span>'});
    const seen = await page.$eval('chat-widget > span', (each) => each.checkVisibility() && each.offsetWidth > 0);
    assert.equal(seen, true);
  });

  test('is not shown to whom no script will ever come', async (t) => {
    const page = await visit(t, {script: false});
    const empty = await visit(t, {script: false, attributes: {layout: 'page'}});
    assert.equal(await corner(page), await corner(empty));
  });
});

describe('under a policy without a nonce a launcher that a server has drawn', () => {
  test('is not seen until the script has come, and then moves nothing', async (t) => {
    const page = await visit(t, {headers: policy("'self'")});
    assert.deepEqual(await page.evaluate('[look(), reports]'), ['0,0,0,0,false', ['style-src-elem']]);
    await arrive(page);
    assert.equal(await page.evaluate('look()'), '724,524,56,56,true');
    assert.deepEqual(await page.evaluate('[shifts, reports]'), [[], ['style-src-elem']]);
  });

  for (const [how, {style, serving}] of Object.entries({
    'as its style has an address of the page': {style: "'self'", serving: {stylesheet: '/launcher.css'}},
    'as the policy names its hash': {style: `'self' ${hash}`, serving: {}},
    'as it has the nonce of the page': {style: "'self' 'nonce-abc'", serving: {nonce: 'abc'}},
  })) {
    test(`is seen at once, ${how}`, async (t) => {
      ready.site.put({path: '/launcher.css', type: 'text/css', whole: launcherStyle});
      const page = await visit(t, {serving, headers: policy(style)});
      await still(page);
      assert.equal(await page.evaluate('look()'), '724,524,56,56,true');
      await arrive(page);
      assert.deepEqual(await page.evaluate('[...new Set(frames)]'), ['724,524,56,56,true']);
      assert.deepEqual(await page.evaluate('[shifts, reports]'), [[], []]);
    });
  }
});
