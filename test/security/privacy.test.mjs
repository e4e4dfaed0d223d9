import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {AGENT, suite} from '../service/helpers.mjs';
import {appearing, openPage, startBrowser} from './lib/browser.mjs';
import {listen, startWebsite} from './lib/origins.mjs';
import {pageWith, siteWith} from './lib/page.mjs';
import {hears, startAnswering, write} from './lib/service.mjs';
import {fixtures} from './lib/tour.mjs';
import {hostsOf, recordTraffic, startTrap, trapFlags} from './lib/traffic.mjs';

const EMBEDDING = '<script type="module" src="/chat/chat-widget.js"></script>';

const ELSEWHERE = 'https://elsewhere.example/picture.png';

/** What says what a value is; all other texts of a message are somebody's. */
const STRUCTURE = new Set(['messageType', 'dc_type', 'command', 'mode', 'id', 'replyTo', 'room', 'name']);

/** A message in which every text leads elsewhere, by whatever might fetch it. */
function leading(value, key = '') {
  if (typeof value === 'string') {
    if (STRUCTURE.has(key)) return value;
    if (['url', 'targetUrl', 'fileName', 'value'].includes(key)) return ELSEWHERE;
    return `${ELSEWHERE} ![picture](${ELSEWHERE}) <img src="${ELSEWHERE}" srcset="${ELSEWHERE}"> <link rel="preconnect" href="${ELSEWHERE}"> url(${ELSEWHERE})`;
  }
  if (Array.isArray(value)) return value.map((each) => leading(each));
  if (typeof value !== 'object' || value === null) return value;
  const read = Object.entries(value).map(([name, inner]) => [name, leading(inner, name)]);
  // Properties that messages do not have, and a service may send.
  const more =
    key === 'content' ? {thumbnail: ELSEWHERE, src: ELSEWHERE, image: ELSEWHERE, preview: {image: ELSEWHERE}} : {};
  return {...Object.fromEntries(read), ...(key === 'user' && {avatar: ELSEWHERE, picture: ELSEWHERE}), ...more};
}

/** What a page has been left with. */
const leftBehind = (page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({name}) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    channels: window.channels,
    locks: window.locks,
    kept: await (
      await navigator.storage.getDirectory()
    )
      .keys()
      .next()
      .then(({done}) => !done),
  }));

/** What the widget keeps on a page, as text. */
const stored = (page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('chat-widget');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const all = opening.result.transaction('kept').objectStore('kept').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    opening.result.close();
    return JSON.stringify(all.result);
  });

const NOTHING = {
  local: [],
  session: [],
  databases: [],
  caches: [],
  cookies: '',
  workers: 0,
  channels: [],
  locks: [],
  kept: false,
};

describe('privacy', () => {
  const t = suite(after);
  let browser;
  let trap;

  before(async () => {
    trap = await startTrap(t);
    browser = await startBrowser(t, trapFlags(trap));
  });

  async function open(attributes, service) {
    const pages = siteWith({'/blank': '<!doctype html><title>Blank</title>'});
    const site = await startWebsite(t, {pages, service: service && new URL(service.base)});
    const {host} = new URL(site.address);
    pages['/'] = pageWith(EMBEDDING, attributes.replaceAll('HOST', host));
    const page = await openPage(t, browser, `${site.address}/blank`);
    await page.evaluateOnNewDocument(() => {
      window.locks = [];
      const {request} = LockManager.prototype;
      LockManager.prototype.request = function (name, ...rest) {
        window.locks.push(name);
        return request.call(this, name, ...rest);
      };
      window.channels = [];
      const Channel = window.BroadcastChannel;
      window.BroadcastChannel = class extends Channel {
        constructor(name) {
          super(name);
          window.channels.push(name);
        }
      };
    });
    const traffic = await recordTraffic(page);
    await page.goto(site.address);
    await page.waitForFunction(() => document.querySelector('#main')?.shadowRoot && globalThis.drive);
    return {page, site, traffic, host};
  }

  it('no message, of whatever type, makes the page ask anybody else', async () => {
    const {page, traffic, host} = await open('open text-format="markdown" allow="attachments reactions replies"');
    for (const all of [Object.values(fixtures), Object.values(fixtures).map((each) => leading(each))]) {
      await page.evaluate(async (envelopes) => {
        for (const envelope of envelopes)
          await globalThis.drive.show(envelope, {layout: 'inline', 'text-format': 'markdown'});
      }, all);
    }
    assert.deepEqual(hostsOf(traffic), [host]);
    assert.equal(trap.connections, 0);
  });

  it('asking somebody else would be noticed', async () => {
    const {page, traffic} = await open('');
    await page.evaluate((address) => fetch(address).catch(() => {}), ELSEWHERE);
    assert.ok(hostsOf(traffic).includes('elsewhere.example'));
    assert.ok(trap.connections > 0);
  });

  it('a service that points elsewhere is not followed', async () => {
    const asked = [];
    const pointing = createServer((request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', '*');
      if (request.method !== 'OPTIONS') asked.push(response.writeHead(307, {location: ELSEWHERE}));
      response.end();
    });
    const address = await listen(t, pointing);
    const {connections} = trap;
    const {page} = await open(`open endpoint="${address}/api"`);
    await write(page, 'Hello');
    // Again and again, but only here.
    for (let turn = 0; turn < 200 && asked.length < 3; turn++) await wait(100);
    assert.ok(asked.length >= 3);
    // Developer tools list what is pointed at, gone to or not: the trap knows.
    assert.equal(trap.connections, connections);
  });

  it('a file that is pointed elsewhere is not counted as sent, and no token goes along', async () => {
    const service = await startAnswering(t);
    const taken = [];
    const thief = createServer((request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-methods', '*');
      response.setHeader('access-control-allow-headers', 'authorization, content-type');
      if (request.method === 'PUT') taken.push({...request.headers});
      request.resume().on('end', () => response.writeHead(204).end());
    });
    const elsewhere = await listen(t, thief);
    const {page, site} = await open('open endpoint="ws://HOST/api"', service);
    site.pointElsewhere = (url) => url.endsWith('/file') && elsewhere;
    await write(page, 'Hello');
    await appearing(page, '#main >>> .status:is(.sent, .seen)');
    const send = (name, size) =>
      page.$eval('#main', (widget, is, long) => void widget.sendFiles([new File(['x'.repeat(long)], is)]), name, size);
    // A large one the browser carries wherever it is pointed: nobody else can tell how far it is.
    await send('large.pdf', 400_000);
    for (let turn = 0; turn < 200 && taken.length === 0; turn++) await wait(100);
    await appearing(page, '#main >>> [part~=failed]');
    assert.equal(taken.length, 1);
    assert.deepEqual([taken[0].authorization, taken[0].cookie], [undefined, undefined]);
    await send('small.pdf', 1000);
    const asked = () => site.asked.filter(({url}) => url.endsWith('/file')).length;
    for (let turn = 0; turn < 200 && asked() < 3; turn++) await wait(100);
    assert.ok(asked() >= 3);
    assert.equal(taken.length, 1);
  });

  for (const consent of ['pending', 'denied']) {
    it(`while consent is ${consent} nothing is left in the browser`, async () => {
      const service = await startAnswering(t);
      const {page, site} = await open(`open load="eager" sound consent="${consent}" endpoint="ws://HOST/api"`, service);
      await page.$eval('#main', (widget, all) => widget.receive(all), Object.values(fixtures));
      if (consent === 'denied') {
        await write(page, 'Hello');
        await appearing(page, '#main >>> .status:is(.sent, .seen)');
      }
      await page.$eval('#main', (widget) => globalThis.drive.settled(widget));
      await page.$eval('#main', (widget) => widget.close());
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
      assert.deepEqual(await leftBehind(page), NOTHING);
      if (consent === 'pending')
        assert.deepEqual(
          site.asked.filter(({url}) => url.startsWith('/api')),
          [],
        );
    });
  }

  it('what is left in the browser would be noticed: so it is once the customer agrees', async () => {
    const service = await startAnswering(t);
    const {page} = await open('open consent="pending" endpoint="ws://HOST/api"', service);
    await (await appearing(page, '#main >>> .agree')).click();
    await write(page, 'Hello');
    await appearing(page, '#main >>> .status:is(.sent, .seen)');
    const left = await leftBehind(page);
    assert.deepEqual(left.databases, ['chat-widget']);
    assert.ok(left.channels.length > 0 && left.locks.length > 0);
    assert.equal(left.cookies, '');
  });

  it('a secret that a form was answered with is left nowhere once the service has it', async () => {
    const service = await startAnswering(t, ['--no-bot', '--log', 'debug']);
    const {page} = await open('open endpoint="ws://HOST/api"', service);
    await write(page, 'Hello');
    await appearing(page, '#main >>> .status:is(.sent, .seen)');
    const field = (name) => ({name, label: name, dc_type: 'text', mode: 'manual', value: ''});
    const content = {title: 'Who are you?', response_to_bot: 'x', formData: [field('city'), field('password')]};
    await service.say({messageType: 'FORM', content});
    await appearing(page, '#main >>> [part~=control]');
    const [city, password] = await page.$$('#main >>> [part~=control]');
    await city.type('Rome');
    await password.type('hunter2');
    await (await appearing(page, '#main >>> [part~=submit]')).click();
    await appearing(page, '#main >>> [part~=answer]');
    // It is kept until the service has it, and then is an answer like any other.
    let left = await stored(page);
    for (let turn = 0; turn < 100 && (left.includes('hunter2') || !left.includes('••••')); turn++) {
      await wait(50);
      left = await stored(page);
    }
    assert.match(left, /FORM_RESPONSE/);
    assert.deepEqual(
      ['Rome', '••••', 'hunter2'].filter((value) => left.includes(value)),
      ['Rome', '••••'],
    );
    await page.reload();
    const answers = await appearing(page, '#main >>> [part~=answer]');
    assert.match(await answers.evaluate((list) => list.textContent), /Rome\s+password\s+••••/);
  });

  it('a reset in one tab leaves nothing in any, and both go on with somebody new', async () => {
    const service = await startAnswering(t, ['--no-bot', '--log', 'debug']);
    const {page, site} = await open('open endpoint="ws://HOST/api"', service);
    await write(page, 'My old secret');
    await appearing(page, '#main >>> .status:is(.sent, .seen)');
    const other = await page.browserContext().newPage();
    await other.goto(site.address);
    await hears(other, 'My old secret');
    await page.bringToFront();
    await page.$eval('#main', (widget) => {
      widget.sendText('sent too late');
      widget.reset();
    });
    await other.bringToFront();
    await other.waitForFunction(() => document.querySelector('#main').messages.length === 0, {timeout: 20_000});
    await other.$eval('#main', (widget) => widget.sendText('somebody new'));
    await page.bringToFront();
    await hears(page, 'somebody new');
    await appearing(page, '#main >>> .status:is(.sent, .seen)');
    const {json} = await service.request('GET', '/rooms', {token: AGENT});
    assert.equal(json.rooms.length, 2);
    for (const tab of [page, other]) {
      const texts = await tab.$eval('#main', ({messages}) => messages.map(({data}) => data.content.text));
      assert.deepEqual(texts, ['somebody new']);
    }
    assert.doesNotMatch(await stored(page), /My old secret|sent too late/);
  });

  for (const scheme of ['ws', 'http']) {
    it(`a token stands in no address, and no cookie goes along (${scheme})`, async () => {
      const service = await startAnswering(t);
      // Between page and service, so that it can be seen what arrives there: an origin of its own.
      const way = await startWebsite(t, {pages: {}, service: new URL(service.base)});
      const wayHost = new URL(way.address).host;
      const {page, traffic, host} = await open(`open endpoint="${scheme}://${wayHost}/api"`);
      // Cookies know no ports: without care it would go to the service too.
      await page.evaluate(() => (document.cookie = 'session=of-the-page'));
      await write(page, 'My secret is 4711');
      await appearing(page, '#main >>> .status:is(.sent, .seen)');
      await service.say({content: {text: 'Good morning'}});
      await hears(page, 'Good morning');
      await page.evaluate(async () => {
        const png = await globalThis.drive.drawing('image/png');
        document.querySelector('#main').sendFiles([new File([png], 'secret-4711.png', {type: 'image/png'})]);
        document.querySelector('#main').sendFiles([new File(['x'], 'secret-4711.exe')]);
      });
      await appearing(page, '#main >>> [part~=image] img');
      // The service goes, in the middle of it.
      service.child.kill('SIGKILL');
      await page.$eval('#main', (widget) => widget.sendText('My other secret is 4711'));
      await page.waitForFunction(() => document.querySelector('#main').connection !== 'online', {timeout: 20_000});

      const {asked} = way;
      const tokens = new Set([
        ...asked.flatMap(({headers}) => /^Bearer (.+)/.exec(headers.authorization ?? '')?.[1] ?? []),
        ...traffic.frames.flatMap((frame) => JSON.parse(frame).token ?? []),
      ]);
      assert.ok(tokens.size > 0 && asked.length > 1);
      assert.deepEqual(hostsOf(traffic).toSorted(), [host, wayHost].toSorted());
      const said = [
        ...traffic.urls,
        ...traffic.sockets,
        ...traffic.words,
        ...asked.flatMap(({url, headers}) => [url, headers.referer ?? '']),
      ];
      for (const secret of [...tokens, '4711'])
        assert.deepEqual(
          said.filter((each) => each.includes(secret)),
          [],
        );
      for (const secret of [...tokens, '4711']) assert.ok(!service.output.includes(secret), service.output);
      assert.deepEqual(
        asked.filter(({url}) => /token=|[?&](?:auth|key)/.test(url)),
        [],
      );
      // A browser opens sockets with the cookies of their host, whatever a page wants.
      const withCookies = asked.filter(({headers}) => headers.cookie && headers.upgrade === undefined);
      assert.deepEqual(withCookies, []);
      if (scheme === 'ws') assert.equal(JSON.parse(traffic.frames[0]).type, 'hello');
      else assert.ok(asked.some(({headers, url}) => url.endsWith('/events') && headers.authorization));
    });
  }
});
