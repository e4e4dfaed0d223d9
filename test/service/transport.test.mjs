import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {Client, Passes, WAYS} from './client.mjs';
import {AGENT, folder, startService, suite} from './helpers.mjs';

const PDF = new File(['%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF'], 'a.pdf', {
  type: 'application/pdf',
});

/** What agents can do from outside. */
function agentOf(service, room) {
  const path = `/rooms/${room}`;
  const user = {id: 'USER_agent', isAgent: true};
  const ask = (method, rest, body) => service.request(method, path + rest, {token: AGENT, body});
  return {
    say: (text) =>
      ask('POST', '/messages', {
        room,
        data: {replyTo: '', id: crypto.randomUUID(), messageType: 'TEXT', content: {text, user}, ts: Date.now()},
      }),
    type: (on) => ask('POST', '/typing?user=USER_agent', {on}),
    see: (ids) => ask('POST', '/seen', {ids}),
    entries: async () => (await ask('GET', '/messages?after=0&limit=200')).json.entries,
  };
}

for (const [way, endpoint] of Object.entries(WAYS)) {
  describe(`a customer ${way}`, () => {
    const shared = suite(after);
    let service;
    before(async () => {
      service = await startService(shared, ['--no-bot', '--rate', '1000']);
    });
    const begin = async (t, options) => {
      const client = new Client(t, endpoint(service.base), options);
      await client.online();
      return client;
    };

    test('gets a room and a pass to it, which is kept', async (t) => {
      const client = await begin(t);
      assert.deepEqual(client.states, ['connecting', 'online']);
      assert.equal(client.identities.length, 1);
      const [{room, userId}] = client.identities;
      assert.equal(userId, 'USER_DEFAULT_test');
      assert.deepEqual(client.passes.saved, [{room, userId, token: client.passes.kept.token}]);
      assert.equal(client.hasEarlier, false);
    });

    test('who asks from several pages at once gets one room', async (t) => {
      const passes = new Passes();
      const clients = await Promise.all([1, 2, 3].map(() => begin(t, {passes})));
      assert.equal(new Set(clients.map(({party}) => party.room)).size, 1);
      assert.equal(passes.saved.length, 1);
    });

    test('comes back to the same room, and is told what was said', async (t) => {
      const earlier = await begin(t);
      await earlier.say('one');
      earlier.leave();
      const client = await begin(t, {passes: new Passes(earlier.passes.kept)});
      assert.equal(client.party.room, earlier.party.room);
      assert.deepEqual(client.texts, ['one']);
    });

    test('finds many messages, written at once, in the order in which they were written', async (t) => {
      const client = await begin(t);
      const texts = Array.from({length: 60}, (_, index) => `message ${index}`);
      await Promise.all(texts.map((text) => client.say(text)));
      await client.until(({messages}) => messages.size === texts.length);
      assert.deepEqual(client.texts, texts);
    });

    test('a message that is sent twice is there once', async (t) => {
      const client = await begin(t);
      const envelope = client.write('once');
      await Promise.all([1, 2, 3].map(() => client.transport.send(envelope, [])));
      const entries = await agentOf(service, client.party.room).entries();
      assert.equal(entries.length, 1);
    });

    test('a message written before there was a room goes to it, from whom the service says it is', async (t) => {
      const client = new Client(t, endpoint(service.base));
      const envelope = client.write('early');
      assert.equal(envelope.room, '');
      await client.transport.send(envelope, []);
      const [{message}] = await agentOf(service, client.party.room).entries();
      assert.equal(message.room, client.party.room);
      assert.equal(message.data.content.text, 'early');
    });

    test('who knows what was said is told only what changed since', async (t) => {
      const earlier = await begin(t);
      await earlier.say('one');
      await earlier.say('two');
      await earlier.until(({messages}) => messages.size === 2);
      earlier.leave();
      const [first] = [...earlier.messages.keys()];
      const agent = agentOf(service, earlier.party.room);
      await agent.see([first]);
      await agent.say('three');
      const {cursor} = earlier;
      const client = await begin(t, {
        passes: earlier.passes,
        party: {room: earlier.party.room, userId: earlier.party.userId, cursor},
      });
      await client.until(({texts}) => texts.includes('three'));
      assert.deepEqual(client.texts, ['one', 'three']);
      assert.equal(typeof client.messages.get(first).envelope.data.messageSeen, 'number');
      assert.ok(client.cursor > cursor);
      assert.deepEqual(client.identities, []);
    });

    test('who comes back to a long chat reads it page by page', async (t) => {
      const earlier = await begin(t);
      const texts = Array.from({length: 120}, (_, index) => `message ${index}`);
      await Promise.all(texts.map((text) => earlier.say(text)));
      earlier.leave();
      const client = await begin(t, {passes: earlier.passes});
      assert.deepEqual(client.texts, texts.slice(70));
      assert.equal(client.hasEarlier, true);
      await Promise.all([client.transport.loadEarlier(), client.transport.loadEarlier()]);
      assert.deepEqual(client.texts, texts.slice(20));
      assert.equal(client.hasEarlier, true);
      await client.transport.loadEarlier();
      assert.deepEqual(client.texts, texts);
      assert.equal(client.hasEarlier, false);
    });

    test('who kept a part of a long chat reads on from there', async (t) => {
      const earlier = await begin(t);
      const texts = Array.from({length: 20}, (_, index) => `message ${index}`);
      await Promise.all(texts.map((text) => earlier.say(text)));
      await earlier.until(({messages}) => messages.size === texts.length);
      earlier.leave();
      const places = [...earlier.messages.values()].map(({place}) => place);
      const party = {...earlier.party, cursor: earlier.cursor, first: places[5]};
      const client = await begin(t, {passes: earlier.passes, party});
      await client.transport.loadEarlier();
      assert.deepEqual(client.texts, texts.slice(0, 5));
      assert.equal(client.hasEarlier, false);
    });

    test('sees that the agent writes, and the agent sees it too', async (t) => {
      const client = await begin(t);
      const agent = agentOf(service, client.party.room);
      await agent.type(true);
      await client.until(({typists}) => typists.length === 1);
      assert.deepEqual(client.typists, [['USER_agent', true]]);
      const other = await begin(t, {passes: client.passes});
      const socket = await service.request('POST', '/rooms');
      assert.equal(socket.status, 201);
      other.leave();
      await agent.type(false);
      await client.until(({typists}) => typists.length === 2);
      assert.deepEqual(client.typists[1], ['USER_agent', false]);
    });

    test('what was really seen comes back with the time', async (t) => {
      const client = await begin(t);
      await agentOf(service, client.party.room).say('look');
      await client.until(({messages}) => messages.size === 1);
      const [id] = client.messages.keys();
      client.transport.tellSeen([id]);
      await client.until(({messages}) => messages.get(id).envelope.data.messageSeen !== null);
    });

    test('a file arrives before its message, and can be had again', async (t) => {
      const client = await begin(t);
      const fractions = [];
      const options = {onProgress: (fraction) => fractions.push(fraction), signal: new AbortController().signal};
      const content = {
        caption: '',
        fileName: 'a.pdf',
        documentType: 'pdf',
        user: {id: client.party.userId, isAgent: false},
      };
      const envelope = client.write('', {messageType: 'DOCUMENT', content});
      await client.transport.send(envelope, [PDF], options);
      assert.equal(fractions.at(-1), 1);
      const blob = await client.transport.file(envelope);
      assert.deepEqual(await blob.text(), await PDF.text());
      assert.equal(await client.transport.file(client.write('another')), undefined);
    });

    test('a file of a forbidden type is refused, with the reason', async (t) => {
      const client = await begin(t);
      const page = new File(['<!doctype html><script>alert(1)</script>'], 'a.pdf', {type: 'application/pdf'});
      await assert.rejects(client.say('', {messageType: 'DOCUMENT'}, [page]), (error) => {
        assert.equal(error.name, 'RefusalError');
        assert.notEqual(error.message, '');
        return true;
      });
      assert.deepEqual(client.states, ['connecting', 'online']);
    });

    test('a message that is too large is refused, and the others are not', async (t) => {
      const client = await begin(t);
      const sent = [
        client.say('before'),
        client.say('x'.repeat(100_000)),
        client.say('x'.repeat(5_000_000)),
        client.say('after'),
      ];
      const results = await Promise.allSettled(sent);
      assert.deepEqual(
        results.map(({status, reason}) => reason?.name ?? status),
        ['fulfilled', 'RefusalError', 'RefusalError', 'fulfilled'],
      );
      await client.until(({texts}) => texts.includes('after'));
      assert.deepEqual(client.texts, ['before', 'after']);
    });

    test('an ended chat takes no more messages', async (t) => {
      const client = await begin(t);
      await client.say(undefined, {messageType: 'endChat', replyTo: undefined});
      await assert.rejects(client.say('more'), {name: 'RefusalError'});
    });

    test('a message stopped on its way is no refusal', async (t) => {
      const client = await begin(t);
      const sent = client.say('never mind');
      client.leave();
      await assert.rejects(sent, {name: 'AbortError'});
      await assert.rejects(client.say('too late'), {name: 'AbortError'});
    });

    test('a token that has ended is renewed without a break', async (t) => {
      const brief = await startService(t, ['--no-bot', '--token-life', '1']);
      const client = new Client(t, endpoint(brief.base));
      await client.online();
      if (way === 'by socket') await client.until(({passes}) => passes.saved.length > 2);
      while (client.passes.saved.length < 3) await client.transport.file(client.write(''));
      await client.say('still here');
      await client.until(({texts}) => texts.includes('still here'));
      assert.equal(client.states.includes('lost'), false);
      assert.equal(client.identities.length, 1);
    });

    test('a kept token that has ended is renewed', async (t) => {
      const data = folder(t);
      const brief = await startService(t, ['--no-bot', '--token-life', '1'], data);
      const earlier = new Client(t, endpoint(brief.base));
      await earlier.online();
      earlier.leave();
      const {kept} = earlier.passes;
      await untilExpired(brief, kept);
      const client = new Client(t, endpoint(brief.base), {passes: new Passes(kept)});
      await client.online();
      assert.equal(client.party.room, earlier.party.room);
      assert.notEqual(client.passes.kept.token, kept.token);
    });

    test('a room that the service no longer knows makes way for a new one', async (t) => {
      const earlier = await begin(t);
      earlier.leave();
      const other = await startService(t, ['--no-bot']);
      const party = {room: earlier.party.room, userId: earlier.party.userId, cursor: 7};
      const client = new Client(t, endpoint(other.base), {passes: earlier.passes, party});
      const envelope = client.write('for whom it may concern');
      await client.transport.send(envelope, []);
      await client.until(({texts}) => texts.length === 1);
      assert.notEqual(client.party.room, envelope.room);
      assert.equal(client.passes.kept.room, client.party.room);
      assert.equal(client.identities.length, 1);
    });

    test('a room that the page names with its token is used as it is', async (t) => {
      const {room, user, token} = await service.open();
      const client = await begin(t, {party: {room, userId: user.id}, token});
      await client.say('from the page');
      assert.deepEqual(client.identities, []);
      assert.deepEqual(client.passes.saved, []);
    });

    test('the page is asked for a token again when the service takes one no more', async (t) => {
      const {room, user, token} = await service.open();
      const given = ['not-a-token', token];
      const client = await begin(t, {party: {room, userId: user.id}, token: async () => given.shift()});
      assert.deepEqual(given, []);
      assert.deepEqual(client.states, ['connecting', 'online']);
    });

    test('a room that the page may not enter is given up, once and with a reason', async (t) => {
      const mine = await begin(t);
      const {room, user} = await service.open();
      const client = new Client(t, endpoint(service.base), {
        party: {room, userId: user.id},
        token: mine.passes.kept.token,
      });
      const sent = client.say('is anybody there?');
      await client.until(({failures}) => failures.length > 0);
      await assert.rejects(sent, {name: 'RefusalError'});
      await assert.rejects(client.say('hello?'), {name: 'RefusalError'});
      assert.equal(client.failures.length, 1);
      assert.notEqual(client.failures[0].message, '');
      assert.equal(client.state, 'lost');
    });

    test('what a kill of the service cuts off arrives when it is back, once and in order', async (t) => {
      const data = folder(t);
      const flags = ['--no-bot', '--rate', '1000'];
      const first = await startService(t, flags, data);
      const client = new Client(t, endpoint(first.base));
      await client.online();
      const texts = Array.from({length: 300}, (_, index) => `message ${index}`);
      const sent = texts.slice(0, 200).map((text) => client.say(text));
      await sent[0];
      first.child.kill('SIGKILL');
      await client.until(({state}) => state === 'lost');
      sent.push(...texts.slice(200).map((text) => client.say(text)));
      const second = await startService(t, [...flags, '--port', new URL(first.base).port], data);
      await Promise.all(sent);
      await client.until(({messages}) => messages.size === texts.length);
      assert.deepEqual(client.texts, texts);
      assert.equal(client.state, 'online');
      const customer = {token: client.passes.kept.token};
      const {json} = await second.request('GET', `/rooms/${client.party.room}/messages?limit=200`, customer);
      assert.equal(json.entries.at(-1).message.data.content.text, texts.at(-1));
    });

    test('a service that stops politely is found again', async (t) => {
      const data = folder(t);
      const first = await startService(t, ['--no-bot'], data);
      const client = new Client(t, endpoint(first.base));
      await client.online();
      first.child.kill('SIGTERM');
      await first.exited;
      const sent = client.say('meanwhile');
      await startService(t, ['--no-bot', '--port', new URL(first.base).port], data);
      await sent;
      assert.deepEqual(client.states, ['connecting', 'online', 'lost', 'online']);
    });
  });
}

/** Resolves when the service takes a token no more. */
async function untilExpired(service, {room, token}) {
  for (;;) {
    const {status} = await service.request('GET', `/rooms/${room}/messages`, {token});
    if (status === 401) return;
  }
}

test('an address that can be no service is told once, and nothing is sent to it', async (t) => {
  for (const endpoint of [
    '',
    'chat.example.com/api',
    'javascript:alert(1)',
    'ftp://a/b',
    'https://me:secret@a.example',
  ]) {
    const client = new Client(t, endpoint);
    assert.deepEqual(client.states, ['lost'], endpoint);
    assert.equal(client.failures.length, 1);
    assert.match(client.failures[0].message, /address of a chat service/);
    await assert.rejects(client.say('hello'), {name: 'RefusalError'});
  }
});
