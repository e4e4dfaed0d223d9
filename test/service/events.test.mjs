import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {AGENT, message, openStream, startService, suite} from './helpers.mjs';

describe('an event stream', () => {
  let service;
  const shared = suite(after);
  before(async () => {
    service = await startService(shared, ['--no-bot', '--heartbeat', '0.2', '--rate', '0']);
  });

  it('welcomes, tells what there is and what comes, and beats', async () => {
    const customer = await service.open();
    await customer.post(customer.message({id: 'a'}));
    const stream = await customer.events();
    assert.match(stream.headers.get('content-type'), /^text\/event-stream/);
    assert.deepEqual((await stream.next('welcome')).data, {
      version: 1,
      room: customer.room,
      user: customer.user,
      heartbeat: 0.2,
    });
    const {id, data} = await stream.next('entries');
    assert.deepEqual([id, data.rev, data.earlier, data.entries.length], ['1', 1, false, 1]);
    await customer.post(customer.message({id: 'b'}));
    assert.equal((await stream.next('entries')).id, '2');
    await customer.request('POST', '/typing?user=USER_a', {body: {on: true}, token: AGENT});
    assert.deepEqual((await stream.next('typing')).data, {user: 'USER_a', on: true});
    await stream.next('comment');
    stream.close();
  });

  it('goes on after the last event', async () => {
    const customer = await service.open();
    for (const id of ['a', 'b', 'c']) await customer.post(customer.message({id}));
    const stream = await customer.events({'last-event-id': '2'});
    const {data, id} = await stream.next('entries');
    assert.deepEqual([data.entries.map(({seq}) => seq), id, data.earlier], [[3], '3', undefined]);
    stream.close();
  });

  it('refuses what is no place in it', async () => {
    const customer = await service.open();
    assert.equal((await customer.events({'last-event-id': 'x'})).status, 400);
    assert.equal((await customer.events({}, 'x')).status, 401);
  });

  for (const way of ['socket', 'stream']) {
    it(`misses nothing and tells nothing twice, whenever somebody comes by ${way} while others write`, async () => {
      const customer = await service.open();
      const writers = 4;
      const each = 150;
      const readers = [];
      const write = async (writer) => {
        for (let count = 0; count < each; count++) {
          await customer.post(customer.message({id: `${writer}-${count}`}));
          if (count % 10 === 0)
            await customer.request('POST', '/seen', {body: {ids: [`${writer}-${count}`]}, token: AGENT});
        }
      };
      const join = async () => {
        const {entries} = (await customer.request('GET', '/messages?limit=1')).json;
        const since = entries[0]?.rev ?? 0;
        const headers = {'last-event-id': String(since)};
        readers.push({since, reader: way === 'socket' ? customer.socket({since}) : await customer.events(headers)});
      };
      const state = {isWriting: true};
      const writing = Promise.all(Array.from({length: writers}, (_, index) => write(index)));
      void writing.then(() => (state.isWriting = false));
      while (state.isWriting && readers.length < 18) await join();
      await writing;
      await customer.post(customer.message({id: 'last'}));
      const all = (await customer.request('GET', '/messages?since=0&limit=200')).json;
      for (let page = all; page.more; all.entries.push(...page.entries)) {
        page = (await customer.request('GET', `/messages?limit=200&since=${all.entries.at(-1).rev}`)).json;
      }
      assert.equal(all.entries.length, writers * each + 1);
      for (const {since, reader} of readers) {
        const isLast = (entry) => entry.message.data.id === 'last';
        if (way === 'socket') await reader.entry(isLast);
        else await reader.next('entries', ({entries}) => entries.some(isLast));
        const told = reader.entries.map(({rev}) => rev);
        assert.deepEqual(
          told,
          told.toSorted((a, b) => a - b),
          'in the order of rev',
        );
        assert.equal(new Set(told).size, told.length, 'no change twice');
        const final = new Map(reader.entries.map((entry) => [entry.message.data.id, entry]));
        for (const entry of all.entries.filter(({rev}) => rev > since)) {
          assert.deepEqual(final.get(entry.message.data.id), entry);
        }
        reader.close();
      }
    });
  }
});

describe('many event streams', () => {
  it('are no reason to complain', async (t) => {
    const service = await startService(t, ['--no-bot', '--log', 'error']);
    const customer = await service.open();
    const streams = await Promise.all(Array.from({length: 15}, () => customer.events()));
    await Promise.all(streams.map((stream) => stream.next('welcome')));
    const told = service.output;
    service.child.kill('SIGTERM');
    await service.exited;
    assert.equal(service.output, told);
    assert.doesNotMatch(told, /Warning/);
  });
});

describe('agents', () => {
  let service;
  const shared = suite(after);
  before(async () => {
    service = await startService(shared, ['--no-bot']);
  });

  const rooms = async () => (await service.request('GET', '/rooms', {token: AGENT})).json.rooms;
  const asAgent = (customer, overrides) => ({
    token: AGENT,
    body: message(customer.room, {id: 'USER_giulia', isAgent: true, nickname: 'Giulia'}, overrides),
  });

  it('see all rooms in which something was said, the latest first', async () => {
    const [first, second] = [await service.open(), await service.open()];
    await service.open();
    await first.post(first.message({content: {user: {...first.user, isAgent: false, nickname: 'Anna'}}}));
    await second.post(second.message());
    await first.post(first.message({messageType: 'REACTION', content: {emoji: '👍'}}));
    const [one, two] = await rooms();
    const {last, ...rest} = one;
    assert.deepEqual(rest, {
      room: first.room,
      user: first.user,
      nickname: 'Anna',
      unread: 1,
      ended: false,
      handedOver: false,
    });
    assert.equal(last.message.data.messageType, 'REACTION');
    assert.equal(two.room, second.room);
  });

  it('see what changes in any room, and take it over by speaking', async () => {
    const stream = await openStream(`${service.base}/events`, AGENT);
    await stream.next('welcome');
    const customer = await service.open();
    const {json} = await customer.post(customer.message({id: 'a'}));
    const isHere = ({room}) => room === customer.room;
    const {data} = await stream.next('room', isHere);
    assert.deepEqual([data.unread, data.last.seq, data.handedOver], [1, json.seq, false]);
    assert.equal((await customer.request('POST', '/messages', asAgent(customer))).status, 200);
    assert.equal((await stream.next('room', isHere)).data.handedOver, true);
    await customer.request('POST', '/seen', {body: {ids: ['a']}, token: AGENT});
    assert.equal((await stream.next('room', isHere)).data.unread, 0);
    await customer.request('POST', '/messages', asAgent(customer, {messageType: 'endChat'}));
    assert.equal((await stream.next('room', isHere)).data.ended, true);
    stream.close();
  });

  it('are told no more rooms than they ask for', async () => {
    const {json} = await service.request('GET', '/rooms?limit=1', {token: AGENT});
    assert.equal(json.rooms.length, 1);
    assert.equal((await service.request('GET', '/rooms?limit=0', {token: AGENT})).status, 400);
  });
});
