import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {KindRegistry, parseEnvelope} from 'chat-widget';
import {AGENT, message, startService, suite} from '../service/helpers.mjs';
import {Console, sampleFiles, startSite} from './console.mjs';
import {appearing} from '../security/lib/browser.mjs';

const fixtures = new Map(
  ['made', 'messages'].flatMap((folder) => {
    const url = new URL(`../fixtures/${folder}/`, import.meta.url);
    const names = readdirSync(url).filter((name) => name.endsWith('.json'));
    return names.map((name) => {
      const {data} = JSON.parse(readFileSync(new URL(name, url), 'utf8'));
      return [folder === 'messages' ? data.messageType : name.replace('.json', ''), data];
    });
  }),
);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const shared = suite(after);
let service;
let site;

before(async () => {
  [service, site] = await Promise.all([startService(shared, ['--no-bot']), startSite(shared)]);
});

/** A chat in which its customer has said something. */
async function chat(text = 'Hello, is there a room left?') {
  const customer = await service.open();
  await say(customer, {content: {text}});
  return customer;
}

/** Something that a customer says. */
async function say(customer, overrides) {
  const envelope = message(customer.room, {id: customer.user.id, isAgent: false, nickname: 'Giulia'}, overrides);
  const {status} = await customer.post(envelope);
  assert.equal(status, 200);
  return envelope.data.id;
}

/** Something that a bot or a colleague says. */
async function help({room}, user, {messageType, content}) {
  const envelope = message(room, user, {messageType, content: {...content, user}});
  await service.request('POST', `/rooms/${room}/messages`, {token: AGENT, body: envelope});
  return envelope.data.id;
}

async function signedIn(t) {
  const agent = await Console.open(t, site);
  await agent.signIn(service, AGENT, 'Marta');
  await agent.page.waitForSelector('agent-room-list');
  return agent;
}

describe('the agent console', () => {
  it('lets nobody in without the token, and keeps it in the tab alone', async (t) => {
    const agent = await Console.open(t, site);
    await agent.signIn(service, 'a-wrong-token', 'Marta');
    await agent.until(() => document.querySelector('.problem')?.textContent.includes('doesn’t take this token'));
    await agent.signIn(service, AGENT, 'Marta');
    await agent.page.waitForSelector('agent-room-list');
    await agent.page.reload();
    await agent.page.waitForSelector('agent-room-list');
    const kept = await agent.page.evaluate(() => [location.href, localStorage.length, document.cookie]);
    assert.deepEqual(kept, [site.address, 0, '']);
  });

  it('finds chats by words, and those that wait for a person', async (t) => {
    const [answered, waiting] = [await chat('About a lost suitcase'), await chat('About a lost umbrella')];
    await help(
      answered,
      {id: 'USER_bob', isAgent: true},
      {messageType: 'TEXT', content: {text: 'We have the suitcase'}},
    );
    const agent = await signedIn(t);
    await agent.listed(answered.room, 'We have the suitcase');
    const rooms = () => agent.page.$$eval('.room', (all) => all.map(({dataset}) => dataset.room));
    await agent.page.click('.chip:nth-of-type(2)');
    await agent.until((room) => !document.querySelector(`[data-room="${room}"]`), answered.room);
    assert.ok((await rooms()).includes(waiting.room));
    await agent.page.type('.find input', 'umbrella');
    await agent.until(() => document.querySelectorAll('.room').length === 1);
    assert.deepEqual(await rooms(), [waiting.room]);
  });

  it('shows the chats or one of them on a phone, and leads back', async (t) => {
    const customer = await chat();
    const agent = await signedIn(t);
    await agent.page.setViewport({width: 360, height: 740});
    await agent.enter(customer.room);
    assert.equal(await agent.page.$eval('.side', (side) => side.checkVisibility()), false);
    await agent.page.click('.to-list');
    await agent.until((room) => document.activeElement.dataset.room === room, customer.room);
    assert.equal(await agent.page.evaluate(() => document.documentElement.scrollWidth), 360);
  });

  it('speaks Italian', async (t) => {
    const customer = await chat();
    const agent = await signedIn(t);
    await agent.enter(customer.room);
    await agent.page.click('.languages [lang=it]');
    await agent.until(() => document.documentElement.lang === 'it');
    await agent.shows('Oggi');
    await agent.page.click('.more-button');
    await agent.page.click('.kind[data-type="MENU"]');
    const words = await agent.page.$eval('.recipe', (form) => form.textContent);
    assert.match(words, /Opzione 1.*Che cosa fa/s);
    assert.equal(await agent.page.$eval('.recipe input', ({value}) => value), "Scegli un'opzione:");
  });

  it('goes on after the service was away', async (t) => {
    const first = await startService(t, ['--no-bot']);
    const customer = await first.open();
    await customer.post(customer.message({content: {text: 'Before the break'}}));
    const agent = await Console.open(t, site);
    await agent.signIn(first, AGENT, 'Marta');
    await agent.enter(customer.room);
    await agent.shows('Before the break');
    first.child.kill('SIGTERM');
    await first.exited;
    await agent.until(() => document.querySelector('.talk .trouble:not([hidden])'));
    await agent.write('Written meanwhile');
    const {port} = new URL(first.base);
    const second = await startService(t, ['--no-bot', '--port', port], first.data);
    await agent.page.click('.talk .trouble button');
    const read = await second.request('GET', `${customer.path}/messages`, {token: AGENT});
    await agent.until(() => document.querySelector('.talk .trouble[hidden]'));
    const said = async () => (await second.request('GET', `${customer.path}/messages`, {token: AGENT})).json.entries;
    assert.equal(read.status, 200);
    await appearing(agent.page, 'chat-transcript >>> .status.sent');
    assert.deepEqual(
      (await said()).map(({message: {data}}) => data.content.text),
      ['Before the break', 'Written meanwhile'],
    );
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that keeps anybody out, ${scheme}`, async (t) => {
      const customer = await chat();
      const agent = await signedIn(t);
      await agent.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await agent.enter(customer.room);
      await agent.shows('Hello');
      await agent.page.click('.more-button');
      await agent.page.click('.kind[data-type="MENU"]');
      await agent.page.evaluate(`${axe}; 0`);
      const found = await agent.page.evaluate(async () => {
        const {violations} = await window.axe.run(document);
        return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
      });
      assert.deepEqual(found, []);
    });
  }
});

describe('an agent in the console', () => {
  let agent;
  const ends = suite(after);
  before(async () => {
    agent = await signedIn(ends);
  });

  it('shows what a customer writes, and the customer that it was seen', async () => {
    const customer = await chat('Good morning from the lobby');
    await agent.listed(customer.room, 'Good morning from the lobby');
    await agent.listed(customer.room, '1 unread');
    await agent.until(() => document.title.startsWith('('));
    const socket = customer.socket();
    await socket.next('welcome');
    await agent.enter(customer.room);
    await agent.shows('Good morning from the lobby');
    await socket.entry(({message: {data}}) => data.messageSeen !== null);
    await agent.until((room) => !document.querySelector(`[data-room="${room}"] .badge`), customer.room);
    socket.close();
  });

  it('answers under the agent’s name, tells who writes, and shows when it was seen', async () => {
    const customer = await chat();
    const socket = customer.socket();
    await socket.next('welcome');
    await agent.enter(customer.room);
    socket.send({type: 'typing', on: true});
    await agent.shows('is writing');
    await agent.write('Yes, two of them');
    const {user} = await socket.next('typing', ({on}) => on);
    const {data} = (await socket.entry((entry) => entry.message.data.content.text === 'Yes, two of them')).message;
    assert.deepEqual(data.content.user, {id: user, isAgent: true, nickname: 'Marta'});
    socket.send({type: 'seen', ids: [data.id]});
    await appearing(agent.page, 'chat-transcript >>> .status.seen');
    assert.deepEqual(agent.problems, []);
    socket.close();
  });

  it('sends every kind of message as the specification shows it', async (t) => {
    const customer = await chat();
    const files = sampleFiles(t);
    await agent.enter(customer.room);
    await agent.shows('Hello');
    await agent.page.click('.more-button');
    const types = await agent.page.$$eval('.kind', (buttons) => buttons.map(({dataset}) => dataset.type));
    for (const type of types.filter((each) => each !== 'any')) await agent.sendMore(type, files[type]);
    await agent.shows('You ended the chat');

    const entries = (await customer.entries()).slice(1);
    const kindOf = new KindRegistry().of;
    assert.deepEqual(new Set(entries.map(({message: {data}}) => data.messageType)), new Set(types.slice(0, -1)));
    for (const {message: envelope} of entries) {
      const {content, messageType, ...data} = envelope.data;
      assert.equal(parseEnvelope(envelope, kindOf, 0).problem, undefined, messageType);
      const example = fixtures.get(messageType);
      assert.deepEqual(contentKeys(content), contentKeys(example.content), messageType);
      assert.equal('replyTo' in data, 'replyTo' in example, messageType);
      assert.equal(content.user.isAgent, true);
    }
    assert.deepEqual(Object.keys(entries[0].message.data), Object.keys(fixtures.get('TEXT')));
    const file = await service.request('GET', `${customer.path}/messages/${entries[0].message.data.id}/file`, {
      token: AGENT,
    });
    assert.equal(file.headers.get('content-type'), 'image/png');
    assert.deepEqual(agent.problems, []);
  });

  it('sends any content that is written as JSON, and none that is no object', async () => {
    const customer = await chat();
    await agent.enter(customer.room);
    await agent.page.click('.more-button');
    await agent.page.click('.kind[data-type="any"]');
    await agent.page.type('.recipe [name=type]', 'CAROUSEL');
    const write = (json) =>
      agent.page.$eval(
        '.recipe textarea',
        (area, text) => {
          area.value = text;
          area.dispatchEvent(new Event('input', {bubbles: true}));
        },
        json,
      );
    await write('[1]');
    await agent.page.click('.recipe .primary');
    await agent.until(() => document.querySelector('.recipe .problem').textContent !== '');
    await write('{"cards": []}');
    await agent.page.click('.recipe .primary');
    await agent.page.waitForSelector('.kind');
    const socket = customer.socket();
    const {message: envelope} = await socket.entry(({message: {data}}) => data.messageType === 'CAROUSEL');
    assert.deepEqual(envelope.data.content.cards, []);
    socket.close();
  });

  it('shows a bot’s questions without letting the agent answer them', async () => {
    const customer = await chat();
    const bot = {id: 'BOT_BOT1', isAgent: true};
    for (const type of ['MENU', 'QUICK_REPLY', 'FORM']) await help(customer, bot, fixtures.get(type));
    await agent.enter(customer.room);
    const options = await appearing(agent.page, 'chat-transcript >>> chat-menu-message >>> button');
    const replies = await appearing(agent.page, 'chat-transcript >>> chat-quick-reply-message >>> button');
    await options.evaluate((button) => button.click());
    await replies.evaluate((button) => button.click());
    const isDead = await (
      await appearing(agent.page, 'chat-transcript >>> chat-form >>> input')
    ).evaluate((input) => input.disabled || input.readOnly);
    await agent.write('Can you read this?');
    await agent.shows('Can you read this?');
    // It is shown before it is accepted.
    const socket = customer.socket();
    await socket.entry(({message: {data}}) => data.content.text === 'Can you read this?');
    socket.close();
    const said = (await customer.entries()).map(({message: {data}}) => data.messageType);
    assert.deepEqual([isDead, said], [true, ['TEXT', 'MENU', 'QUICK_REPLY', 'FORM', 'TEXT']]);
  });

  it('tells colleagues apart, and what they write comes by itself', async () => {
    const customer = await chat();
    await agent.enter(customer.room);
    await agent.write('I am here');
    await help(
      customer,
      {id: 'USER_bob', isAgent: true, nickname: 'Bob'},
      {messageType: 'TEXT', content: {text: 'So am I'}},
    );
    await agent.shows('So am I');
    const names = await agent.page.$$eval('chat-transcript >>> .author', (all) => all.map((each) => each.textContent));
    assert.deepEqual(names, ['Giulia', 'Bob']);
  });

  it('can be used by keys alone', async () => {
    const customer = await chat('Does anybody read this?');
    await agent.listed(customer.room, 'Does anybody read this?');
    const {keyboard} = agent.page;
    await agent.page.focus('.find input');
    for (const key of ['Tab', 'Tab', 'Tab', 'End', 'Home', 'Enter']) await keyboard.press(key);
    await agent.page.waitForSelector('agent-talk');
    await agent.until(() => document.activeElement.localName === 'chat-composer');
    await keyboard.type('I do');
    await keyboard.press('Enter');
    await agent.shows('I do');
    await agent.page.focus('.more-button');
    await keyboard.press('Enter');
    await agent.until(() => document.activeElement.matches('.kind'));
    await keyboard.press('Escape');
    await agent.until(() => document.activeElement.matches('.more-button'));
  });

  it('draws hostile words as words', async () => {
    const customer = await service.open();
    const attack = '<img src=x onerror="window.wasAttacked=1">';
    const user = {id: customer.user.id, isAgent: false, nickname: attack};
    await customer.post(message(customer.room, user, {content: {text: attack}}));
    await agent.listed(customer.room, attack);
    await agent.enter(customer.room);
    await agent.shows(attack);
    assert.equal(await agent.page.evaluate(() => window.wasAttacked), undefined);
    assert.deepEqual(agent.problems, []);
  });
});

/** What stands in a content besides who says it: in its order, which examples of signals don’t agree on. */
function contentKeys({user: _user, ...content}) {
  const first = (list) =>
    list?.[0] && typeof list[0] === 'object' ? Object.keys(list[0]).toSorted() : typeof list?.[0];
  return Object.entries(content).map(([key, value]) =>
    Array.isArray(value) ? [key, first(value)] : [key, typeof value],
  );
}
