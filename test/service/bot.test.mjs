import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {AGENT, Customer, folder, message, openStream, startService, suite} from './helpers.mjs';

const isBot = ({message: {data}}) => data.content.user.id.startsWith('BOT_');

describe('the bot', () => {
  let service;
  const shared = suite(after);
  before(async () => {
    service = await startService(shared);
  });

  /** A customer who has been greeted, and reads along. */
  async function greeted() {
    const customer = await service.open();
    const socket = customer.socket();
    const {message: menu} = await socket.entry(({message: {data}}) => data.messageType === 'MENU');
    return {customer, socket, menu};
  }

  const answerOf = (socket, type) => socket.entry((entry) => isBot(entry) && entry.message.data.messageType === type);

  it('greets with a menu in which there is a person too', async () => {
    const {socket, menu} = await greeted();
    assert.equal(socket.entries[0].message.data.messageType, 'TEXT');
    assert.ok(menu.data.content.options.some(({targetUrl}) => targetUrl === 'agent'));
    assert.ok(menu.data.content.options.every(({command}) => command === 'load-item'));
  });

  it('speaks the language of the browser', async () => {
    const {json} = await service.request('POST', '/rooms', {headers: {'accept-language': 'it-IT,it;q=0.9'}});
    const {message: greeting} = await new Customer(service, json).socket().entry(isBot);
    assert.match(greeting.data.content.text, /^Ciao/);
  });

  it('leads from the menu by quick replies to a form and its receipt', async () => {
    const {customer, socket, menu} = await greeted();
    const {id, targetUrl} = menu.data.content.options[0];
    const user = {id: customer.user.id, isAgent: false};
    const say = async (messageType, content) => {
      const envelope = customer.message({messageType, content: {...content, text: undefined, user}});
      assert.equal((await customer.post(envelope)).status, 200);
    };
    await say('MENU_RESPONSE', {menuId: menu.data.id, option: {id, targetUrl}});
    const {message: offer} = await answerOf(socket, 'QUICK_REPLY');
    assert.ok(offer.data.content.quickReplies.includes('Yes'));
    await say('QUICK_REPLY_RESPONSE', {quickReplyId: offer.data.id, reply: 'Yes'});
    const {message: form} = await answerOf(socket, 'FORM');
    const {formData} = form.data.content;
    assert.ok(formData.some(({custom_regexp: pattern}) => pattern));
    const filled = formData.map((field) => ({...field, value: field.name === 'company' ? 'Acme' : 'x'}));
    await say('FORM_RESPONSE', {...form.data.content, formData: filled});
    const {message: receipt} = await socket.entry(({message: {data}}) => data.content.text?.includes('Acme'));
    assert.equal(receipt.data.messageType, 'TEXT');
    const {entries} = (await customer.request('GET', '/messages')).json;
    for (const {message: each} of entries) {
      if (!each.data.content.user.isAgent) assert.equal(typeof each.data.messageSeen, 'number');
    }
  });

  it('hands over, says whether somebody is there, and is silent from then', async () => {
    for (const isSomebodyHere of [false, true]) {
      const stream = isSomebodyHere ? await openStream(`${service.base}/events`, AGENT) : undefined;
      await stream?.next('welcome');
      const {customer, socket} = await greeted();
      await customer.post(customer.message({id: 'please', content: {text: 'I want a person'}}));
      const {message: last} = await socket.entry(({message: {data}}) => data.content.handOver);
      assert.match(last.data.content.text, isSomebodyHere ? /I’ll get a colleague/ : /None of my colleagues/);
      await customer.post(customer.message({content: {text: 'help'}}));
      await customer.post(customer.message({id: 'later', content: {text: 'flights'}}));
      const {rooms} = (await service.request('GET', '/rooms', {token: AGENT})).json;
      const {handedOver, unread} = rooms.find(({room}) => room === customer.room);
      assert.deepEqual([handedOver, unread], [true, 3]);
      const other = await greeted();
      await other.customer.post(other.customer.message({content: {text: 'help'}}));
      await other.socket.entry(({message: {data}}) => data.content.text?.includes('guide'));
      const entries = await customer.entries();
      assert.equal(entries.at(-1).message.data.id, 'later');
      stream?.close();
      await stream?.ended;
    }
  });

  it('is silent where an agent speaks', async () => {
    const {customer} = await greeted();
    const body = message(customer.room, {id: 'USER_giulia', isAgent: true});
    await customer.request('POST', '/messages', {token: AGENT, body});
    await customer.post(customer.message({content: {text: 'help'}}));
    const other = await greeted();
    await other.customer.post(other.customer.message({content: {text: 'help'}}));
    await other.socket.entry(({message: {data}}) => data.content.text?.includes('guide'));
    assert.equal((await customer.entries()).filter(isBot).length, 2);
  });
});

describe('a bot that was stopped', () => {
  it('goes on where it was, and says nothing twice', async (t) => {
    const data = folder(t);
    const first = await startService(t, [], data);
    const customer = await first.open();
    await customer.socket().entry(
      ({
        message: {
          data: {messageType},
        },
      }) => messageType === 'MENU',
    );
    first.child.kill('SIGKILL');
    await first.exited;

    const second = await startService(t, ['--no-bot'], data);
    const silent = new Customer(second, customer);
    await silent.post(silent.message({id: 'missed', content: {text: 'flights'}}));
    second.child.kill();
    await second.exited;

    const third = await startService(t, [], data);
    const returned = new Customer(third, customer);
    await returned.socket().entry(
      ({
        message: {
          data: {messageType},
        },
      }) => messageType === 'QUICK_REPLY',
    );
    const types = (await returned.entries()).filter(isBot).map(
      ({
        message: {
          data: {messageType},
        },
      }) => messageType,
    );
    assert.deepEqual(types, ['TEXT', 'MENU', 'QUICK_REPLY']);
  });

  it('ends a chat in which nobody says anything, unless a person looks after it', async (t) => {
    const service = await startService(t, ['--inactivity', '0.6']);
    const [silent, waiting] = [await service.open(), await service.open()];
    await waiting.post(waiting.message({content: {text: 'agent'}}));
    const {message: end} = await silent.socket().entry(({message: {data}}) => data.messageType === 'endChat');
    assert.match(end.data.content.user.id, /^BOT_/);
    assert.equal((await silent.post(silent.message())).status, 410);
    assert.equal((await waiting.post(waiting.message())).status, 200);
  });
});
