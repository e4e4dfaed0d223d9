import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {AGENT, message, startService, suite} from './helpers.mjs';

describe('a socket', () => {
  let service;
  const shared = suite(after);
  before(async () => {
    service = await startService(shared, ['--no-bot']);
  });

  it('welcomes, and tells a newcomer the latest messages and whether there are earlier ones', async () => {
    const customer = await service.open();
    const empty = customer.socket();
    assert.deepEqual(await empty.next('welcome'), {
      type: 'welcome',
      version: 1,
      room: customer.room,
      user: customer.user,
      heartbeat: 20,
    });
    assert.deepEqual(await empty.next('entries'), {type: 'entries', entries: [], rev: 0, earlier: false});
    for (let count = 0; count < 51; count++) await customer.post(customer.message());
    const {entries, rev, earlier} = await customer.socket().next('entries');
    assert.deepEqual([entries.length, entries[0].seq, rev, earlier], [50, 2, 51, true]);
  });

  it('takes messages, also before its welcome, and tells them to all in the room', async () => {
    const customer = await service.open();
    const [here, there] = [customer.socket(), customer.socket()];
    const stranger = (await service.open()).socket();
    await Promise.all([there, stranger].map((socket) => socket.next('entries')));
    await here.opened;
    const envelope = customer.message();
    here.send({type: 'send', message: envelope});
    const {id, seq, rev} = await here.next('accepted');
    assert.equal(id, envelope.data.id);
    for (const socket of [here, there]) {
      assert.deepEqual(await socket.entry((entry) => entry.seq === seq), {seq, rev, message: envelope});
    }
    await stranger.close();
    assert.deepEqual(stranger.entries, []);
  });

  it('keeps the order in which messages came', async () => {
    const customer = await service.open();
    const socket = customer.socket();
    const ids = Array.from({length: 100}, (_, index) => `m${index}`);
    await socket.next('welcome');
    for (const id of ids) socket.send({type: 'send', message: customer.message({id})});
    await socket.next('accepted', ({id}) => id === 'm99');
    assert.deepEqual(
      (await customer.entries()).map((entry) => entry.message.data.id),
      ids,
    );
  });

  it('tells what changed since, and goes on from there', async () => {
    const customer = await service.open();
    for (const id of ['a', 'b', 'c']) await customer.post(customer.message({id}));
    await customer.request('POST', '/seen', {body: {ids: ['a']}, token: AGENT});
    const socket = customer.socket({since: 2});
    const {entries, rev, earlier} = await socket.next('entries');
    assert.deepEqual(
      entries.map((entry) => [entry.message.data.id, entry.rev]),
      [
        ['c', 3],
        ['a', 4],
      ],
    );
    assert.deepEqual([rev, earlier], [4, undefined]);
    assert.deepEqual(await customer.socket({since: 4}).next('entries'), {type: 'entries', entries: [], rev: 4});
  });

  it('begins anew with who knows another past', async () => {
    const customer = await service.open();
    await customer.post(customer.message());
    const {entries, rev, earlier} = await customer.socket({since: 99}).next('entries');
    assert.deepEqual([entries.length, rev, earlier], [1, 1, false]);
  });

  it('refuses a message, and says which', async () => {
    const customer = await service.open();
    const socket = customer.socket();
    await socket.next('welcome');
    const send = async (envelope) => {
      socket.send({type: 'send', message: envelope});
      return socket.next('refused');
    };
    const cases = [
      [customer.message({id: 'a', ts: 'x'}), 'a', 'bad-request'],
      [{...customer.message({id: 'b'}), room: 'x'}, 'b', 'forbidden'],
      [customer.message({id: 'c', content: {text: 'x'.repeat(70_000)}}), 'c', 'too-large'],
      [customer.message({id: 'd', messageType: 'DOCUMENT', content: {fileName: 'x.exe'}}), 'd', 'bad-type'],
      ['nonsense', '', 'bad-request'],
      [undefined, '', 'bad-request'],
    ];
    for (const [envelope, expected, code] of cases) {
      const {id, error} = await send(envelope);
      assert.deepEqual([id, error.code], [expected, code]);
    }
    await customer.post(customer.message({messageType: 'endChat'}));
    assert.equal((await send(customer.message())).error.code, 'ended');
  });

  it('tells others, and nobody else, who is writing', async () => {
    const customer = await service.open();
    const socket = customer.socket();
    const agent = customer.socket({token: AGENT, user: 'USER_giulia'});
    assert.deepEqual((await agent.next('welcome')).user, {id: 'USER_giulia'});
    await socket.next('welcome');
    socket.send({type: 'typing', on: true});
    assert.deepEqual(await agent.next('typing'), {type: 'typing', user: customer.user.id, on: true});
    const late = customer.socket({token: AGENT, user: 'USER_late'});
    assert.equal((await late.next('typing')).on, true);
    await customer.request('POST', '/typing?user=USER_giulia', {body: {on: true}, token: AGENT});
    assert.deepEqual(await socket.next('typing'), {type: 'typing', user: 'USER_giulia', on: true});
    await socket.close();
    assert.deepEqual(await agent.next('typing'), {type: 'typing', user: customer.user.id, on: false});
    assert.ok(!socket.frames.some((frame) => frame.user === customer.user.id && frame.type === 'typing'));
  });

  it('sets when messages were seen', async () => {
    const customer = await service.open();
    const socket = customer.socket();
    const agent = customer.socket({token: AGENT});
    await agent.next('welcome');
    agent.send({type: 'send', message: message(customer.room, {id: 'USER_a', isAgent: true}, {id: 'q'})});
    await socket.entry((entry) => entry.message.data.id === 'q');
    socket.send({type: 'seen', ids: ['q']});
    const {message: seen, seq, rev} = await agent.entry((entry) => entry.message.data.messageSeen !== null);
    assert.deepEqual([seen.data.id, seq, rev], ['q', 1, 2]);
  });

  it('answers a ping, and ignores what it does not know yet', async () => {
    const socket = (await service.open()).socket();
    await socket.next('welcome');
    socket.send({type: 'dance'});
    socket.send({type: 'ping'});
    await socket.next('pong');
  });

  it('closes with the status of what is wrong', async () => {
    const customer = await service.open();
    const other = await service.open();
    const cases = [
      [{token: 'x'}, 4401, 'unauthorized'],
      [{token: 5}, 4401, 'unauthorized'],
      [{token: other.token}, 4403, 'forbidden'],
      [{token: AGENT, user: customer.user.id}, 4403, 'forbidden'],
      [{version: 2}, 4426, 'version'],
      [{since: -1}, 4400, 'bad-request'],
      [{type: 'ping'}, 4401, 'unauthorized'],
    ];
    for (const [hello, code, name] of cases) {
      const socket = customer.socket(hello);
      assert.equal((await socket.next('error')).error.code, name);
      assert.equal((await socket.closed).code, code);
      assert.equal(socket.frames.length, 1);
    }
    const nowhere = {service, room: 'nowhere', token: AGENT};
    const lost = new customer.constructor(service, {...nowhere, user: {id: ''}}).socket();
    assert.equal((await lost.closed).code, 4404);
  });

  it('closes after what it can’t understand', async () => {
    const customer = await service.open();
    for (const frame of ['{', '[]', Buffer.from('{}'), {type: 'typing', on: 'yes'}, {type: 'seen', ids: 'all'}]) {
      const socket = customer.socket();
      await socket.next('welcome');
      socket.send(frame);
      assert.equal((await socket.closed).code, 4400);
    }
  });

  it('lets in so many of a room, and no more', async () => {
    const customer = await service.open();
    const sockets = Array.from({length: 20}, () => customer.socket());
    await Promise.all(sockets.map((socket) => socket.next('welcome')));
    assert.equal((await customer.socket().closed).code, 4429);
    assert.equal((await customer.events()).status, 429);
    await sockets[0].close();
    // The service learns of it in its own time.
    let {status} = await customer.events();
    while (status !== 200) ({status} = await customer.events());
  });

  it('is not to be had elsewhere', async () => {
    const nowhere = new (await service.open()).constructor(
      {base: `${service.base}/x`},
      {room: 'r', user: {}, token: ''},
    );
    assert.equal(await nowhere.socket().declined, 404);
  });
});

describe('the heart of a socket', () => {
  it('beats for both sides: who shows no sign of life is let go', async (t) => {
    const service = await startService(t, ['--no-bot', '--heartbeat', '0.2', '--hello-timeout', '0.3']);
    const customer = await service.open();
    const mute = customer.socket({}, {autoPong: false});
    const alive = customer.socket();
    const speechless = customer.socket(null);
    assert.equal((await mute.closed).code, 1006);
    assert.equal((await speechless.closed).code, 4401);
    alive.send({type: 'ping'});
    await alive.next('pong');
  });

  it('lives no longer than its token, unless there is a fresh one', async (t) => {
    const service = await startService(t, ['--no-bot', '--token-life', '1']);
    const customer = await service.open();
    const socket = customer.socket();
    assert.equal((await socket.next('error')).error.code, 'unauthorized');
    const {token} = (await customer.request('POST', '/token')).json;
    socket.send({type: 'token', token});
    socket.send({type: 'ping'});
    await socket.next('pong');
    const stranger = await service.open();
    socket.send({type: 'token', token: stranger.token});
    assert.equal((await socket.closed).code, 4403);
  });

  it('stops for who sends without end', async (t) => {
    const service = await startService(t, ['--no-bot', '--rate', '1']);
    const customer = await service.open();
    const socket = customer.socket();
    await socket.next('welcome');
    for (let count = 0; count < 20; count++) socket.send({type: 'send', message: customer.message()});
    assert.equal((await socket.next('refused')).error.code, 'too-many');
    for (let count = 0; count < 60; count++) socket.send({type: 'ping'});
    assert.equal((await socket.next('error')).error.code, 'too-many');
    assert.equal((await socket.closed).code, 4429);
  });
});
