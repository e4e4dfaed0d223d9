import {build} from 'esbuild';
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {ensureInstalled} from '../../scripts/lib/install.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {appearing, startBrowser} from '../security/lib/browser.mjs';
import {openSite} from './lib/site.mjs';

const here = join(root, 'test/package/react');
const oldest = join(root, 'test/package/react-18');

/** The events that the element says it fires, as names of properties. */
const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const {events} = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === 'chat-widget');
const types = [...new Set(events.map(({name}) => name).filter((name) => name?.startsWith('chat-')))];
const propertyFor = (type) => `on-${type}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

it('the wrapper says that it belongs into the client, to servers that draw components', () => {
  assert.match(readFileSync(join(root, 'dist/react/index.js'), 'utf8'), /^['"]use client['"];/);
});

for (const [version, folder] of Object.entries({18: oldest, 19: root})) {
  describe(`in React ${version}`, () => {
    const ends = [];
    let [site, browser] = [];

    before(async () => {
      if (folder === oldest) ensureInstalled(oldest);
      site = mkdtempSync(join(tmpdir(), 'chat-widget-react-'));
      ends.push(() => rmSync(site, {recursive: true, force: true}));
      const packages = (name) => join(folder, 'node_modules', name);
      const options = {
        bundle: true,
        format: 'esm',
        outdir: site,
        alias: {react: packages('react'), 'react-dom': packages('react-dom')},
        define: {'process.env.NODE_ENV': '"development"'},
        logLevel: 'error',
      };
      await build({...options, entryPoints: [join(here, 'page.mjs')], splitting: true});
      await build({
        ...options,
        entryPoints: [join(here, 'server.mjs')],
        platform: 'node',
        outExtension: {'.js': '.mjs'},
        banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
      });
      browser = await startBrowser({after: (end) => ends.unshift(end)});
    });

    after(async () => {
      for (const end of ends) await end();
    });

    /** A page with what the server has drawn, if anything. */
    async function open(t, drawn = '') {
      const head =
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">';
      const script = '<script type="module" src="page.js"></script>';
      writeFileSync(join(site, 'index.html'), `${head}<div id="root">${drawn}</div>${script}`);
      const page = await openSite(t, browser, site);
      await page.waitForFunction(() => globalThis.inReact);
      return page;
    }

    const draw = (page, props) => page.evaluate((given) => globalThis.inReact.draw(given), props);

    it('the widget has what it is given: properties, attributes, children for its slots', async (t) => {
      const page = await open(t);
      const users = {BOT_a: {name: 'Aria'}};
      await draw(page, {heading: 'Aeris', open: true, users, className: 'help', id: 'chat', footer: 'Open until six'});
      const title = await appearing(page, '#chat.help >>> [part~=title]');
      assert.equal(await title.evaluate((each) => each.textContent.trim()), 'Aeris');
      assert.deepEqual(await page.$eval('chat-widget', (widget) => widget.users), users);
      const footer = await page.waitForSelector('chat-widget > p');
      assert.equal(await footer.isVisible(), true);
      assert.deepEqual(page.problems, []);
    });

    it('what is given anew counts, and what is no longer given is as if it never was', async (t) => {
      const page = await open(t);
      await draw(page, {layout: 'inline', heading: 'Aeris', users: {BOT_a: {}}, strings: {heading: 'Hi'}, kinds: []});
      await draw(page, {heading: 'Help'});
      const [heading, layout] = await page.$eval('chat-widget', async (widget) => {
        await widget.updateComplete;
        return [widget.heading, widget.layout];
      });
      assert.deepEqual([heading, layout], ['Help', 'floating']);
      await page.$eval('chat-widget', (widget) => widget.show());
      await appearing(page, 'chat-widget >>> [part~=input]');
      assert.deepEqual(page.problems, []);
    });

    it('a listener hears every event that the element fires', async (t) => {
      const page = await open(t);
      assert.ok(types.length >= 14);
      await draw(page, {listening: types.map(propertyFor)});
      const heard = await page.evaluate((all) => {
        const {ref, heard: told} = globalThis.inReact;
        told.length = 0;
        for (const type of all) ref.current.dispatchEvent(new Event(type));
        return told;
      }, types);
      assert.deepEqual(heard, types);
    });

    it('what a customer does is heard: opening, writing, closing', async (t) => {
      const page = await open(t);
      await draw(page, {listening: ['onChatOpen', 'onChatSend', 'onChatClose']});
      await appearing(page, 'chat-widget >>> [part~=launcher]').then((launcher) => launcher.click());
      const input = await appearing(page, 'chat-widget >>> [part~=input]');
      await input.type('Hello');
      await input.press('Enter');
      await appearing(page, 'chat-widget >>> ::-p-text(Hello)');
      await appearing(page, 'chat-widget >>> [part~=close]').then((close) => close.click());
      await page.waitForFunction(() => globalThis.inReact.heard.length === 3);
      assert.deepEqual(await page.evaluate(() => globalThis.inReact.heard), ['chat-open', 'chat-send', 'chat-close']);
    });

    it('only the listener that was given last hears, and none once there is none', async (t) => {
      const page = await open(t);
      const fire = () => page.$eval('chat-widget', (widget) => widget.dispatchEvent(new Event('chat-end')));
      await draw(page, {listening: ['onChatEnd'], label: 'first '});
      await fire();
      await draw(page, {listening: ['onChatEnd'], label: 'second '});
      await fire();
      await draw(page, {});
      await fire();
      const heard = await page.evaluate(() => globalThis.inReact.heard);
      assert.deepEqual(heard, ['first chat-end', 'second chat-end']);
    });

    it('a ref is the element, with its methods, as long as it is there', async (t) => {
      const page = await open(t);
      await draw(page, {});
      const sent = await page.evaluate(() => globalThis.inReact.ref.current.sendText('Hello')?.data.messageType);
      assert.equal(sent, 'TEXT');
      await page.evaluate(() => globalThis.inReact.unmount());
      assert.equal(await page.evaluate(() => globalThis.inReact.ref.current), null);
      assert.equal(await page.$('chat-widget'), null);
      assert.deepEqual(page.problems, []);
    });

    it('a server draws an empty element, which a page takes over without a word', async (t) => {
      const props = {heading: 'Aeris', layout: 'inline', className: 'help'};
      const said = t.mock.method(console, 'error', () => {});
      const {draw: drawOnServer} = await import(pathToFileURL(join(site, 'server.mjs')).href);
      const drawn = drawOnServer(props);
      assert.equal(drawn, '<chat-widget class="help"></chat-widget>');
      assert.equal(said.mock.callCount(), 0);
      const page = await open(t, drawn);
      await page.evaluate((given) => globalThis.inReact.hydrate(given), props);
      const title = await appearing(page, 'chat-widget.help >>> [part~=title]');
      assert.equal(await title.evaluate((each) => each.textContent.trim()), 'Aeris');
      assert.deepEqual(page.problems, []);
    });
  });
}
