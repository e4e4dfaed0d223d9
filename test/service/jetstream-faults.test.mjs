import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {jetstream, jetstreamManager} from '@nats-io/jetstream';
import {connect} from '@nats-io/transport-node';
import {message} from './helpers.mjs';
import {importStores, skip, startNats} from './stores.mjs';

const {JetStreamStore} = await importStores();

const CUSTOMER = {id: 'USER_anna', isAgent: false};

async function openStore(t, addresses, replicas = 1) {
  const store = await JetStreamStore.open({servers: {addresses}, replicas});
  t.after(() => store.close());
  return store;
}

async function openRoom(store) {
  const id = randomUUID();
  await store.createRoom({id, user: CUSTOMER.id, language: 'en', bot: false});
  return id;
}

const say = (store, room, id) => store.append(room, message(room, CUSTOMER, {id}));

/** Says something until it is accepted, as a widget does; returns how often it was refused. */
async function insist(store, room, id) {
  for (let refusals = 0; ; refusals++) {
    const error = await say(store, room, id).then(
      () => undefined,
      (reason) => reason,
    );
    if (!error) return refusals;
    assert.equal(error.code, 'unavailable');
  }
}

/** Resolves when a store has told whoever follows of a message. */
function heard(store, room, id) {
  return new Promise((resolve) => {
    const unfollow = store.follow(room, async () => {
      const {entries} = await store.latest(room, 50).catch(() => ({entries: []}));
      if (!entries.some(({message: {data}}) => data.id === id)) return;
      unfollow();
      resolve();
    });
  });
}

describe('a store whose NATS fails', {skip}, () => {
  it('refuses what can be repeated, and goes on by itself when NATS is back', async (t) => {
    const {servers, addresses} = await startNats(t);
    const [here, there] = [await openStore(t, addresses), await openStore(t, addresses)];
    const room = await openRoom(here);
    await say(here, room, 'a');
    await there.latest(room, 10);
    await servers[0].kill();
    await assert.rejects(say(here, room, 'b'), {code: 'unavailable'});
    await assert.rejects(here.check(), {code: 'unavailable'});
    const told = heard(there, room, 'c');
    await servers[0].start();
    await insist(here, room, 'b');
    await insist(here, room, 'c');
    await told;
    await here.check();
    const {entries} = await there.page(room, {}, 10);
    assert.deepEqual(
      entries.map(({seq, message: {data}}) => [seq, data.id]),
      [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ],
    );
  });

  it('takes once what NATS stored while its answer was too late', async (t) => {
    const {servers, addresses} = await startNats(t);
    const here = await openStore(t, addresses);
    const room = await openRoom(here);
    await say(here, room, 'a');
    servers[0].freeze();
    const late = insist(here, room, 'b');
    // Longer than one question waits: the first is asked again, and both are found when it thaws.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    servers[0].thaw();
    await late;
    const there = await openStore(t, addresses);
    assert.equal((await say(there, room, 'b')).isRepeated, true);
    assert.equal((await there.room(room)).rev, 2);
  });

  it('tells who comes back from the last record alone, and whatever else is asked from all', async (t) => {
    const {addresses} = await startNats(t);
    const here = await openStore(t, addresses);
    const room = await openRoom(here);
    const knows = async (id, before) => {
      const there = await openStore(t, addresses);
      const {rev, last: latest} = await there.room(room);
      assert.equal(latest?.message.data.id, id);
      assert.deepEqual(await there.changes(room, rev, 10), {entries: [], rev, more: false});
      const {entries} = await there.changes(room, before, 10);
      assert.equal(entries.at(-1)?.message.data.id, id);
      assert.deepEqual(await there.room(room), await here.room(room));
    };
    await knows(undefined, 0);
    for (const id of ['a', 'b']) await say(here, room, id);
    await knows('b', 1);
    await here.markSeen(room, ['a', 'b'], true, 1000);
    await knows('b', 2);
    // In one record.
    await Promise.all([say(here, room, 'c'), here.markSeen(room, ['c'], true, 1000)]);
    await knows('c', 4);
  });

  it('gives no heed to a record that was let in although another one was first', async (t) => {
    const {addresses} = await startNats(t);
    const [here, there] = [await openStore(t, addresses), await openStore(t, addresses)];
    const room = await openRoom(here);
    for (const id of ['a', 'b']) await say(here, room, id);
    const connection = await connect({servers: addresses});
    t.after(() => connection.close());
    const {streams} = await jetstreamManager(connection);
    const last = await streams.getMessage('CHAT', {last_by_subj: `chat.room.${room}`});
    // What another process would have written that knew of no `b`.
    const record = last.json();
    record.changes[0].message.data.id = 'c';
    await jetstream(connection).publish(last.subject, JSON.stringify(record));
    const {rev, last: latest} = await (await openStore(t, addresses)).room(room);
    assert.deepEqual([rev, latest.message.data.id], [2, 'b']);
    assert.deepEqual((await (await openStore(t, addresses)).changes(room, 1, 10)).rev, 2);
    await say(there, room, 'd');
    await say(here, room, 'e');
    for (const store of [here, there, await openStore(t, addresses)]) {
      const {entries} = await store.changes(room, 0, 10);
      assert.deepEqual(entries.map(({seq, message: {data}}) => `${seq}${data.id}`).slice(0, 3), ['1a', '2b', '3d']);
    }
    assert.equal((await say(there, room, 'c')).isRepeated, false);
  });

  it('loses and doubles nothing, and keeps the order, when one server of three dies', {timeout: 60_000}, async (t) => {
    const {servers, addresses} = await startNats(t, {nodes: 3});
    const [here, there] = [await openStore(t, addresses, 3), await openStore(t, addresses.toReversed(), 3)];
    const rooms = await Promise.all(Array.from({length: 20}, () => openRoom(here)));
    const write = async (store, room, name) => {
      for (let count = 0; count < 40; count++) {
        await insist(store, room, `${name}${count}`);
        // In the middle, whichever leads the stream.
        if (room === rooms[0] && name === 'a' && count === 10) await servers[0].kill();
        if (room === rooms[0] && name === 'a' && count === 30) await servers[0].start();
      }
    };
    const told = rooms.map((room) => heard(there, room, 'last'));
    await Promise.all(rooms.flatMap((room) => [write(here, room, 'a'), write(there, room, 'b')]));
    await Promise.all(rooms.map((room) => insist(here, room, 'last')));
    await Promise.all(told);
    for (const room of rooms) {
      const {entries} = await there.page(room, {after: 0}, 200);
      const ids = entries.map(({message: {data}}) => data.id);
      assert.deepEqual(
        entries.map(({seq}) => seq),
        Array.from({length: 81}, (_, index) => index + 1),
      );
      for (const name of ['a', 'b']) {
        assert.deepEqual(
          ids.filter((id) => id.startsWith(name)),
          Array.from({length: 40}, (_, index) => `${name}${index}`),
        );
      }
      assert.deepEqual((await here.page(room, {after: 0}, 200)).entries, entries);
    }
  });
});
