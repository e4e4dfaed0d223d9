import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import {folder, message, suite} from './helpers.mjs';
import {importStores, skip, startNats} from './stores.mjs';

const {SqliteStore, JetStreamStore, Lounge} = await importStores();

/**
 * Each engine: how it is opened for the tests here. `here` and `there` are what two processes would have; where only one
 * can be, they are the same. `again` is what a process has that starts now.
 */
const ENGINES = {
  SQLite: {
    async open(t) {
      const store = new SqliteStore(folder(t));
      t.after(() => store.close());
      // libsql lets go of a database with its process: what is there after a stop is looked at in durability.test.mjs.
      return {here: store, there: store, again: async () => store};
    },
  },
  JetStream: {
    skip,
    async open(t) {
      const {addresses} = await startNats(t);
      const again = async () => {
        const store = await JetStreamStore.open({servers: {addresses}, replicas: 1});
        t.after(() => store.close().catch(() => {}));
        return store;
      };
      return {here: await again(), there: await again(), again};
    },
  },
};

const CUSTOMER = {id: 'USER_anna', isAgent: false};
const AGENT = {id: 'USER_giulia', isAgent: true};

async function openRoom(store, overrides = {}) {
  const id = randomUUID();
  await store.createRoom({id, user: CUSTOMER.id, language: 'en', bot: false, ...overrides});
  return id;
}

function say(store, room, id, {user = CUSTOMER, options, ...data} = {}) {
  return store.append(room, message(room, user, {id, ...data}), options);
}

const idsOf = ({entries}) => entries.map(({message: {data}}) => data.id);

/** Resolves as soon as it is so at a store, which is looked at whenever a room changes there. */
function until(store, room, holds) {
  return new Promise((resolve, reject) => {
    const look = () =>
      Promise.resolve(holds()).then((is) => {
        if (!is) return;
        unfollow();
        resolve();
      }, reject);
    const unfollow = store.follow(room, look);
    look();
  });
}

/** All changes of a room as somebody reads them who follows it from `rev` on, until there is one of a message `last`. */
async function readUntil(store, room, last, rev = 0) {
  const told = [];
  await until(store, room, async () => {
    // Looks may overlap: each goes on where the one before it began.
    const changes = await store.changes(room, rev, 7);
    if (changes.rev < rev) return false;
    if (changes.entries.length > 0 && changes.entries[0].rev > rev) {
      told.push(...changes.entries);
      ({rev} = changes);
    }
    for (let more = changes.more; more;) {
      const next = await store.changes(room, rev, 7);
      if (next.entries[0]?.rev > rev) told.push(...next.entries);
      ({rev, more} = next);
    }
    return told.some(({message: {data}}) => data.id === last);
  });
  return told;
}

for (const [engine, {open, skip: reason = false}] of Object.entries(ENGINES)) {
  describe(`a store on ${engine}`, {skip: reason}, () => {
    const shared = suite(after);
    let here;
    let there;
    let again;
    before(async () => {
      ({here, there, again} = await open(shared));
    });

    it('opens a room once, and knows no other', async () => {
      const room = await openRoom(here, {language: 'it', bot: true});
      assert.deepEqual(await there.room(room), {
        id: room,
        user: CUSTOMER.id,
        language: 'it',
        bot: true,
        rev: 0,
        ended: false,
        handedOver: false,
        nickname: '',
        unread: 0,
        last: undefined,
      });
      const twice = there.createRoom({id: room, user: 'USER_other', language: 'en', bot: false});
      await assert.rejects(twice, {code: 'conflict'});
      for (const id of ['none', '', 'a.b', '*', '>', 'a b', '../x', 'x'.repeat(500)]) {
        assert.equal(await here.room(id), undefined, id);
      }
      await assert.rejects(say(here, 'none', 'a'), {code: 'not-found'});
      await assert.rejects(here.changes('a.>', 0, 10), {code: 'not-found'});
    });

    it('adds messages in the order of the calls, and counts them', async () => {
      const room = await openRoom(here);
      const ids = Array.from({length: 300}, (_, index) => `m${index}`);
      const receipts = await Promise.all(ids.map((id) => say(here, room, id)));
      assert.deepEqual(
        receipts,
        ids.map((_, index) => ({seq: index + 1, rev: index + 1, isRepeated: false})),
      );
      const first = await there.page(room, {after: 0}, 200);
      assert.deepEqual([idsOf(first), first.more], [ids.slice(0, 200), true]);
      assert.deepEqual(idsOf(await there.page(room, {after: 200}, 200)), ids.slice(200));
    });

    it('takes an id once, wherever and however late it comes again', async () => {
      const room = await openRoom(here);
      const receipts = await Promise.all([say(here, room, 'a'), say(there, room, 'a'), say(here, room, 'a')]);
      assert.equal(receipts.filter(({isRepeated}) => !isRepeated).length, 1);
      await say(here, room, 'b');
      const receipt = await say(there, room, 'a', {content: {text: 'Something else'}});
      assert.deepEqual(receipt, {seq: 1, rev: 1, isRepeated: true});
      await assert.rejects(say(there, room, 'a', {user: AGENT}), {code: 'conflict'});
      assert.deepEqual(idsOf(await here.page(room, {}, 10)), ['a', 'b']);
    });

    it('keeps one order when all write at once', async () => {
      const room = await openRoom(here);
      const ids = Array.from({length: 100}, (_, index) => `m${index}`);
      // Half of them come at both, as when a customer goes from one process to another.
      const all = await Promise.all([
        ...ids.map((id) => say(here, room, id)),
        ...ids.map((id, index) => say(there, room, index % 2 ? id : `${id}-there`)),
      ]);
      const fresh = all.filter(({isRepeated}) => !isRepeated).map(({seq}) => seq);
      assert.deepEqual(
        fresh.toSorted((a, b) => a - b),
        Array.from({length: 150}, (_, index) => index + 1),
      );
      for (const store of [here, there]) await until(store, room, async () => (await store.room(room)).rev === 150);
      const {entries} = await there.page(room, {after: 0}, 200);
      assert.deepEqual((await here.page(room, {after: 0}, 200)).entries, entries);
      assert.equal(new Set(idsOf({entries})).size, 150);
    });

    it('takes nothing after the end, except what it has', async () => {
      const room = await openRoom(here);
      await say(here, room, 'a');
      await say(there, room, 'end', {messageType: 'endChat', user: AGENT});
      await assert.rejects(say(here, room, 'b'), {code: 'ended'});
      assert.equal((await say(here, room, 'a')).isRepeated, true);
      assert.equal((await here.room(room)).ended, true);
    });

    it('adds only what nothing came before, when asked to', async () => {
      const room = await openRoom(here);
      await say(here, room, 'a', {options: {ifRev: 0}});
      await assert.rejects(say(there, room, 'b', {options: {ifRev: 0}}), {code: 'conflict'});
      await say(there, room, 'b', {options: {ifRev: 1}});
    });

    it('marks what the other side said as seen, once', async () => {
      const room = await openRoom(here);
      for (const id of ['a', 'b']) await say(here, room, id, {content: {user: {...CUSTOMER, nickname: 'Anna'}}});
      await say(here, room, 'c', {user: AGENT});
      assert.deepEqual(await state(here, room), {rev: 3, unread: 2, nickname: 'Anna', handedOver: true});
      await there.markSeen(room, ['a', 'a', 'c', 'unknown'], true, 1000);
      await here.markSeen(room, ['a', 'b'], true, 2000);
      await here.markSeen(room, ['c'], false, 3000);
      await until(there, room, async () => (await there.room(room)).rev === 6);
      const {entries, rev} = await there.changes(room, 3, 10);
      assert.deepEqual(
        entries.map(({message: {data}, rev: each}) => [data.id, data.messageSeen, each]),
        [
          ['a', 1000, 4],
          ['b', 2000, 5],
          ['c', 3000, 6],
        ],
      );
      assert.equal(rev, 6);
      assert.deepEqual(await state(there, room), {rev: 6, unread: 0, nickname: 'Anna', handedOver: true});
    });

    it('pages from either end, less at once where messages are heavy', async () => {
      const room = await openRoom(here);
      for (const id of ['a', 'b', 'c', 'd']) await say(here, room, id);
      const pages = [{}, {after: 1}, {before: 4}, {after: 4}, {before: 1}].map((place) => there.page(room, place, 2));
      assert.deepEqual(
        (await Promise.all(pages)).map((page) => [idsOf(page), page.more]),
        [
          [['c', 'd'], true],
          [['b', 'c'], true],
          [['b', 'c'], true],
          [[], false],
          [[], false],
        ],
      );
      const heavy = await openRoom(here);
      for (const id of ['a', 'b', 'c']) await say(here, heavy, id, {content: {text: 'x'.repeat(60_000)}});
      for (const id of ['d', 'e', 'f']) await say(here, heavy, id, {content: {text: 'x'.repeat(60_000)}});
      const {entries, more, rev} = await there.latest(heavy, 50);
      assert.deepEqual([idsOf({entries}), more, rev], [['b', 'c', 'd', 'e', 'f'], true, 6]);
    });

    it('says up to where it told, and less than was asked for to who knows another past', async () => {
      const room = await openRoom(here);
      for (const id of ['a', 'b', 'c']) await say(here, room, id);
      await here.markSeen(room, ['b'], true, 1000);
      const part = await there.changes(room, 0, 2);
      assert.deepEqual([idsOf(part), part.rev, part.more], [['a', 'c'], 3, true]);
      const rest = await there.changes(room, 3, 2);
      assert.deepEqual([idsOf(rest), rest.rev, rest.more], [['b'], 4, false]);
      assert.deepEqual(await there.changes(room, 99, 2), {entries: [], rev: 4, more: false});
    });

    it('tells whoever follows of all changes, each once and in their order, while many write', async () => {
      const room = await openRoom(here);
      const write = async (store, name) => {
        for (let count = 0; count < 60; count++) {
          await say(store, room, `${name}${count}`);
          if (count % 5 === 0) await store.markSeen(room, [`${name}${count}`], true, 1000);
        }
      };
      const readers = [readUntil(here, room, 'last'), readUntil(there, room, 'last')];
      const writing = Promise.all([write(here, 'a'), write(there, 'b'), write(here, 'c')]);
      await say(there, room, 'middle');
      readers.push(readUntil(there, room, 'last', 1));
      await writing;
      await say(here, room, 'last');
      const all = [];
      for (let rev = 0, more = true; more;) {
        const page = await here.changes(room, rev, 50);
        all.push(...page.entries);
        ({rev, more} = page);
      }
      assert.equal(all.length, 182);
      for (const [index, reading] of readers.entries()) {
        const told = await reading;
        const revs = told.map(({rev}) => rev);
        assert.deepEqual(
          revs,
          [...new Set(revs)].toSorted((a, b) => a - b),
        );
        const final = new Map(told.map((entry) => [entry.message.data.id, entry]));
        const expected = index < 2 ? all : all.filter(({rev}) => rev > 1);
        for (const entry of expected) assert.deepEqual(final.get(entry.message.data.id), entry);
      }
    });

    it('tells whoever follows all rooms, and whose doing it was', async (t) => {
      const told = {here: [], there: []};
      const calls = new Set();
      for (const [name, store] of Object.entries({here, there})) {
        t.after(
          store.followAll((room, isOurs) => {
            told[name].push([room, isOurs]);
            for (const call of calls) call();
          }),
        );
      }
      const came = (room, name) =>
        new Promise((resolve) => {
          const look = () => told[name].some(([each]) => each === room) && resolve();
          calls.add(look);
          look();
        });
      const room = await openRoom(here);
      await Promise.all([came(room, 'here'), came(room, 'there')]);
      const ours = (name) => told[name].filter(([each]) => each === room).map(([, isOurs]) => isOurs);
      assert.deepEqual(ours('here'), [true]);
      assert.deepEqual(ours('there'), [here === there]);
    });

    it('lists rooms in which something was said, the latest first', async () => {
      const rooms = [await openRoom(here), await openRoom(there)];
      const silent = await openRoom(here);
      for (const room of [...rooms, rooms[0]]) {
        await say(there, room, randomUUID());
        // Within one millisecond there is no order.
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      await until(here, rooms[0], async () => (await here.room(rooms[0])).rev === 2);
      const found = await here.rooms(2);
      assert.deepEqual(
        found.map(({id, rev, unread, last}) => [id, rev, unread, last.seq]),
        [
          [rooms[0], 2, 2, 2],
          [rooms[1], 1, 1, 1],
        ],
      );
      const all = new Set((await (await again()).rooms(1000)).map(({id}) => id));
      assert.ok(all.has(rooms[1]) && !all.has(silent));
    });
  });

  describe(`what a store on ${engine} keeps`, {skip: reason}, () => {
    const shared = suite(after);
    let here;
    let there;
    let again;
    let data;
    before(async () => {
      ({here, there, again} = await open(shared));
      data = folder(shared);
    });

    const put = async (store, room, id, bytes, owner = CUSTOMER.id) => {
      const path = join(data, randomUUID());
      writeFileSync(path, bytes);
      const facts = {owner, type: 'text/plain', size: bytes.length, hash: `hash of ${bytes}`};
      await store.putFile(room, id, facts, path);
      return {facts, path};
    };
    const read = async (store, room, id) => text((await store.file(room, id)).open());

    it('are rooms that only the bot looks after, the quietest first', async () => {
      const [first, second, third, fourth] = [
        await openRoom(here, {bot: true}),
        await openRoom(here, {bot: true}),
        await openRoom(here, {bot: true}),
        await openRoom(here, {bot: true}),
      ];
      await openRoom(here);
      await new Promise((resolve) => setTimeout(resolve, 2));
      await say(here, first, 'a');
      await say(here, third, 'a', {messageType: 'endChat'});
      await say(here, fourth, 'a', {user: AGENT});
      const now = Date.now();
      await until(here, fourth, async () => (await here.quietRooms(now, 10)).length === 2);
      assert.deepEqual(await here.quietRooms(now, 10), [
        {id: second, rev: 0, unread: 0},
        {id: first, rev: 1, unread: 1},
      ]);
      assert.deepEqual(await here.quietRooms(now - 60_000, 10), []);
      assert.equal((await here.quietRooms(now, 1)).length, 1);
    });

    it('are files, by the ids of their messages', async () => {
      const room = await openRoom(here);
      const {facts, path} = await put(here, room, 'a', 'one');
      assert.ok(!existsSync(path));
      const {owner, type, size, hash} = await there.file(room, 'a');
      assert.deepEqual({owner, type, size, hash}, facts);
      assert.equal(await read(there, room, 'a'), 'one');
      assert.equal(await there.file(room, 'b'), undefined);
      await put(there, room, 'a', 'two!');
      await put(here, room, 'a', 'two!');
      assert.deepEqual([await read(here, room, 'a'), await here.fileBytes(room)], ['two!', 4]);
      await assert.rejects(put(here, room, 'a', 'three', AGENT.id), {code: 'conflict'});
      await assert.rejects(say(here, room, 'a', {user: AGENT}), {code: 'conflict'});
      await say(here, room, 'a');
      await put(there, room, 'a', 'two!');
      await assert.rejects(put(there, room, 'a', 'three'), {code: 'conflict'});
      assert.equal(await read(here, room, 'a'), 'two!');
      assert.equal((await here.room(room)).rev, 1);
    });

    it('is all there for whoever starts later, and one secret', async () => {
      const room = await openRoom(here);
      await say(here, room, 'a');
      await say(here, room, 'b', {user: AGENT});
      await put(here, room, 'c', 'some text');
      await here.markSeen(room, ['a'], true, 1000);
      const secret = Buffer.from(await here.secret()).toString('hex');
      assert.equal(secret.length, 64);
      assert.equal(Buffer.from(await there.secret()).toString('hex'), secret);
      const [stood, kept] = [await here.room(room), await here.page(room, {}, 10)];

      const store = await again();
      assert.deepEqual([await store.room(room), await store.page(room, {}, 10)], [stood, kept]);
      assert.equal(await read(store, room, 'c'), 'some text');
      assert.deepEqual(await say(store, room, 'a'), {seq: 1, rev: 1, isRepeated: true});
      assert.equal(Buffer.from(await store.secret()).toString('hex'), secret);
      await store.check();
    });
  });
}

describe('processes that share a store on JetStream', {skip}, () => {
  const shared = suite(after);
  let here;
  let there;
  before(async () => {
    ({here, there} = await ENGINES.JetStream.open(shared));
  });

  const guest = (user, isAgent, typing = () => {}) => ({party: {user, isAgent, until: Infinity}, typing});

  it('know who writes at the others, also who began before they listened', async () => {
    const [one, other] = [new Lounge(here), new Lounge(there)];
    const room = await openRoom(here);
    const leave = one.enter(room, guest('USER_anna', false));
    one.typing(room, 'USER_anna', true);
    const frames = [];
    let came;
    const next = () => new Promise((resolve) => (came = resolve));
    const told = next();
    other.enter(
      room,
      guest('USER_giulia', true, (frame) => {
        frames.push(frame);
        came();
      }),
    );
    await told;
    assert.deepEqual(other.typists(room), ['USER_anna']);
    const gone = next();
    leave();
    await gone;
    assert.deepEqual(
      frames.map(({user, on}) => [user, on]),
      [
        ['USER_anna', true],
        ['USER_anna', false],
      ],
    );
  });

  it('know whether the others have agents', async () => {
    const [one, other] = [new Lounge(here), new Lounge(there)];
    const heard = () => new Promise((resolve) => here.hear('agents', resolve));
    const arrival = heard();
    // Listening is known to the server once it answers.
    await here.check();
    const depart = other.arrive();
    await arrival;
    assert.equal(one.hasAgents, true);
    const departure = heard();
    await here.check();
    depart();
    await departure;
    assert.equal(one.hasAgents, false);
  });
});

async function state(store, room) {
  const {rev, unread, nickname, handedOver} = await store.room(room);
  return {rev, unread, nickname, handedOver};
}
