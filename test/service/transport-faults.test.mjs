import assert from 'node:assert/strict';
import {createServer, connect} from 'node:net';
import {once} from 'node:events';
import {describe, test} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import fc from 'fast-check';
import {Client, Passes, WAYS} from './client.mjs';
import {answer, refuse, ScriptedService} from './scripted.mjs';

const begin = async (t, script, options) => {
  const service = await ScriptedService.start(t, script);
  return {service, client: new Client(t, service.endpoint, options)};
};

/** Counts the warnings of a test, and keeps them to itself. */
function warnings(t) {
  return t.mock.method(console, 'warn', () => {}).mock;
}

describe('a service that misbehaves', () => {
  test('is left when it is silent, and found again', async (t) => {
    let isDead = true;
    const {service, client} = await begin(t, {
      heartbeat: 0.1,
      pong(ws) {
        if (!isDead) this.say(ws, {type: 'pong'});
      },
    });
    await client.until(({states}) => states.includes('lost'));
    isDead = false;
    await client.until(({states}) => states.filter((state) => state === 'online').length === 2);
    assert.equal(service.asked.filter((each) => each === 'SOCKET /rooms/R/socket').length, 2);
  });

  test('is not left as long as it answers', async (t) => {
    let pongs = 0;
    const {service, client} = await begin(t, {
      heartbeat: 0.1,
      pong(ws) {
        this.say(ws, {type: 'pong'});
        if (++pongs === 8) service.add(client.write('the end'));
      },
    });
    await client.until(({texts}) => texts.includes('the end'));
    assert.deepEqual(client.states, ['connecting', 'online']);
  });

  test('is left when its event stream goes silent', async (t) => {
    const service = await ScriptedService.start(t, {heartbeat: 0.1});
    const reader = new Client(t, service.base);
    await reader.until(({states}) => states.filter((state) => state === 'online').length === 2);
    assert.deepEqual(reader.states.slice(0, 4), ['connecting', 'online', 'lost', 'online']);
  });

  test('may say nonsense: it is left out with one warning, and what comes next is read', async (t) => {
    const warned = warnings(t);
    const nonsense = [
      '',
      'null',
      '[]',
      '{',
      '"entries"',
      '{"type":"constructor"}',
      '{"type":"__proto__"}',
      '{"type":{"toString":"x","valueOf":"x"}}',
      '{"type":"news"}',
    ];
    const broken = [
      {type: 'entries'},
      {type: 'entries', entries: {}, rev: 1},
      {type: 'entries', entries: [], rev: 'x'},
      {type: 'entries', entries: [], rev: -1},
      {type: 'accepted'},
      {type: 'refused', id: 7},
      {type: 'typing', user: {}, on: true},
    ];
    const {client} = await begin(t, {
      greet(ws, hello) {
        for (const each of [...nonsense, ...broken, Buffer.from([1, 2, 3])]) this.say(ws, each);
        ScriptedService.prototype.greet.call(this, ws, hello);
        for (const each of [...nonsense, ...broken, `{"type":"entries","x":"${'x'.repeat(8_000_001)}"}`])
          this.say(ws, each);
        this.say(ws, {
          type: 'entries',
          entries: [null, 7, {seq: 1}, {seq: 2, rev: 2, message: client.write('good')}],
          rev: 2,
        });
      },
    });
    await client.until(({texts}) => texts.includes('good'));
    assert.deepEqual(client.states, ['connecting', 'online']);
    assert.equal(client.cursor, 2);
    assert.equal(warned.callCount(), 1);
  });

  test('may say more at once than fits the stack: what is among it is heard', async (t) => {
    const {client} = await begin(t, {
      greet(ws, hello) {
        ScriptedService.prototype.greet.call(this, ws, hello);
        const many = Array.from({length: 200_000}, () => ({seq: 2, rev: 2}));
        this.say(ws, {
          type: 'entries',
          entries: [...many, {seq: 3, rev: 3, message: client.write('among it')}],
          rev: 3,
        });
      },
    });
    await client.until(({texts}) => texts.includes('among it'));
    assert.deepEqual(client.states, ['connecting', 'online']);
  });

  test('that answers nonsense is asked ever more rarely', async (t) => {
    t.mock.method(Math, 'random', () => 1);
    const html = (_request, response) => answer(response, 200, '<!doctype html><title>Welcome</title>');
    const {service, client} = await begin(t, {rooms: html}, {timing: {firstPause: 20, longestPause: 100}});
    await untilAsked(service, 5);
    const gaps = service.times.slice(1).map((time, index) => time - service.times[index]);
    [20, 40, 80, 100].forEach((least, index) => assert.ok(gaps[index] >= least - 2, gaps.join(', ')));
    assert.deepEqual(client.states, ['connecting']);
  });

  test('that breaks every connection at once is asked ever more rarely', async (t) => {
    t.mock.method(Math, 'random', () => 1);
    const {service} = await begin(
      t,
      {
        greet(ws, hello) {
          ScriptedService.prototype.greet.call(this, ws, hello);
          ws.terminate();
        },
      },
      {timing: {firstPause: 20, longestPause: 80}},
    );
    await untilAsked(service, 5);
    const [, first, second, third, fourth] = service.times;
    assert.ok(second - first >= 18 && third - second >= 38 && fourth - third >= 78, service.times.join(', '));
  });

  test('that wants to be left alone for a while is', async (t) => {
    let isBusy = true;
    const {service, client} = await begin(t, {
      rooms(request, response) {
        if (!isBusy) return ScriptedService.prototype.rooms.call(this, request, response);
        isBusy = false;
        return refuse(response, 503, 'unavailable', {'retry-after': '1'});
      },
    });
    await untilAsked(service, 1);
    // Nobody's impatience changes that.
    client.transport.wake();
    await client.online();
    assert.ok(service.times[1] - service.times[0] >= 990);
  });

  test('may speak of itself as of another version: it is given up', async (t) => {
    const {service, client} = await begin(t, {
      greet(ws) {
        this.say(ws, {type: 'error', error: {code: 'version', reason: 'too old'}});
        ws.close(4426);
      },
    });
    await client.until(({failures}) => failures.length === 1);
    assert.equal(client.failures[0].message, 'too old');
    assert.equal(client.state, 'lost');
    client.transport.wake();
    await assert.rejects(client.say('hello'), {name: 'RefusalError', message: 'too old'});
    assert.equal(service.asked.length, 2);
  });

  test('that knows nothing of sockets is spoken to by requests, from then on', async (t) => {
    const {service, client} = await begin(t, {upgrade: (_request, socket) => socket.destroy()});
    await client.say('by and by');
    service.cut();
    await client.until(({states}) => states.includes('lost'));
    await client.online();
    await client.say('again');
    await client.until(({texts}) => texts.includes('again'));
    assert.equal(service.asked.filter((each) => each.startsWith('SOCKET')).length, 3);
    assert.deepEqual(client.texts, ['by and by', 'again']);
  });

  test('that is back just when it is asked whether it is there is spoken to by socket', async (t) => {
    let isDown = true;
    const {service, client} = await begin(t, {
      upgrade(request, socket, head) {
        if (isDown) socket.destroy();
        else ScriptedService.prototype.upgrade.call(this, request, socket, head);
      },
      messages(request, response, query) {
        isDown = false;
        ScriptedService.prototype.messages.call(this, request, response, query);
      },
    });
    await client.online();
    assert.ok(!service.asked.includes('GET /rooms/R/events'));
  });

  test('that is not there at all is still asked for a socket first', async (t) => {
    let isDown = true;
    const {service, client} = await begin(t, {
      upgrade(request, socket, head) {
        if (isDown) socket.destroy();
        else ScriptedService.prototype.upgrade.call(this, request, socket, head);
      },
      messages: (request) => request.socket.destroy(),
    });
    await untilAsked(service, 8);
    isDown = false;
    await client.online();
    assert.ok(!service.asked.includes('GET /rooms/R/events'));
  });

  test('whose socket never says welcome is spoken to by requests', async (t) => {
    const {service, client} = await begin(t, {greet() {}}, {timing: {welcome: 50}});
    await client.say('hello');
    assert.ok(service.asked.includes('GET /rooms/R/events'));
  });

  test('whose events never come through is asked again and again', async (t) => {
    const service = await ScriptedService.start(t, {
      events: (_request, response) => void response.writeHead(200, {'content-type': 'text/event-stream'}),
    });
    const client = new Client(t, service.base, {timing: {welcome: 50}});
    await client.say('hello');
    await client.until(({texts}) => texts.includes('hello'));
    service.add(client.write('hello yourself'));
    await client.until(({texts}) => texts.includes('hello yourself'));
    assert.equal(service.asked.filter((each) => each === 'GET /rooms/R/events').length, 2);
    assert.equal(client.state, 'online');
    assert.equal(client.hasEarlier, false);
  });

  test('where Node knows no sockets, requests will do', async (t) => {
    const {WebSocket} = globalThis;
    t.after(() => (globalThis.WebSocket = WebSocket));
    delete globalThis.WebSocket;
    const {service, client} = await begin(t);
    await client.say('hello');
    assert.ok(service.asked.includes('GET /rooms/R/events'));
  });

  test('that leaves a message without an answer gets it again, under its id', async (t) => {
    let times = 0;
    const {service, client} = await begin(
      t,
      {
        accept(ws, message) {
          if (++times > 1) ScriptedService.prototype.accept.call(this, ws, message);
        },
      },
      {timing: {answer: 50}},
    );
    await client.say('hello');
    assert.equal(service.log.length, 1);
    assert.deepEqual(client.states, ['connecting', 'online']);
  });

  test('that can’t take a message just now gets it again', async (t) => {
    const codes = ['too-many', 'unavailable', 'unauthorized'];
    const {service, client} = await begin(t, {
      accept(ws, message) {
        const code = codes.shift();
        if (code) this.say(ws, {type: 'refused', id: message.data.id, error: {code, reason: ''}});
        else ScriptedService.prototype.accept.call(this, ws, message);
      },
    });
    await client.say('hello');
    assert.equal(service.log.length, 1);
    assert.equal(service.tokens, 2);
  });

  test('that refuses a message may say why, in words that are no endless book', async (t) => {
    const {client} = await begin(t, {
      accept(ws, {data: {id}}) {
        this.say(ws, {type: 'refused', id, error: {code: 'forbidden', reason: 'no'.repeat(10_000)}});
      },
    });
    await assert.rejects(client.say('hello'), ({name, message}) => name === 'RefusalError' && message.length === 500);
  });

  test('that breaks off at a message it can’t even read is not sent it for ever, and gets the others', async (t) => {
    const {service, client} = await begin(t, {
      accept(ws, message) {
        if (message.data.content.text !== 'poison') return ScriptedService.prototype.accept.call(this, ws, message);
        this.say(ws, {type: 'error', error: {code: 'bad-request', reason: 'can’t be read'}});
        return ws.close(4400);
      },
    });
    const sent = ['one', 'poison', 'two'].map((text) => client.say(text));
    await assert.rejects(sent[1], {name: 'RefusalError', message: 'can’t be read'});
    await Promise.all([sent[0], sent[2], client.say('three')]);
    assert.deepEqual(
      service.log.map(({message}) => message.data.content.text),
      ['one', 'two', 'three'],
    );
  });

  test('is not followed to another place', async (t) => {
    const other = await ScriptedService.start(t);
    const {service} = await begin(t, {
      rooms: (_request, response) => answer(response, 307, '', {location: `${other.base}/rooms`}),
    });
    await untilAsked(service, 2);
    assert.deepEqual(other.asked, []);
  });

  test('hidden behind a page that says "not found" keeps its room', async (t) => {
    const kept = {room: 'R', userId: 'U', token: 'token-0'};
    let isThere = false;
    const passes = new Passes(kept);
    const service = await ScriptedService.start(t, {
      events(request, response) {
        if (isThere) ScriptedService.prototype.events.call(this, request, response);
        else answer(response, 404, '<h1>nginx</h1>');
      },
      messages: (_request, response) => answer(response, 404, '<h1>nginx</h1>'),
    });
    const client = new Client(t, service.base, {passes});
    await untilAsked(service, 3);
    isThere = true;
    await client.online();
    assert.deepEqual(passes.saved, []);
    assert.equal(client.party.room, 'R');
  });

  test('whose rooms can’t be read is asked again', async (t) => {
    const answers = [
      {},
      [],
      {room: '', user: {id: 'U'}, token: 't'},
      {room: 'R', user: {}, token: 't'},
      {room: 'R', user: {id: 'U'}, token: 'a\nb'},
    ];
    const {client} = await begin(t, {
      rooms(request, response) {
        const next = answers.shift();
        if (next) answer(response, 201, next);
        else ScriptedService.prototype.rooms.call(this, request, response);
      },
    });
    await client.online();
    assert.deepEqual(client.identities, [{room: 'R', userId: 'U'}]);
  });

  test('what was kept of a room by somebody else is not used', async (t) => {
    for (const kept of [
      7,
      'x',
      [],
      {},
      {room: 'R'},
      {room: 1, userId: 'U', token: 't'},
      {room: 'R'.repeat(20_000), userId: 'U', token: 't'},
      {room: '\ud800', userId: 'U', token: 't'},
      {room: 'R', userId: 'U', token: 'a\r\nb: c'},
    ]) {
      const {service, client} = await begin(t, {}, {passes: new Passes(kept)});
      await client.online();
      assert.equal(service.asked[0], 'POST /rooms');
    }
  });

  test('says who the customer is, whatever somebody else has put into what was kept', async (t) => {
    const {client} = await begin(t, {}, {passes: new Passes({room: 'R', userId: 'somebody', token: 't'})});
    await client.online();
    assert.deepEqual(client.identities.at(-1), {room: 'R', userId: 'U'});
  });

  test('is shown the token of the page as soon as the page has one', async (t) => {
    const tries = [
      () => {
        throw new Error('signed out');
      },
      async () => {
        throw new Error('no network');
      },
      () => new Promise(() => {}),
      async () => 'a-token',
    ];
    const {client} = await begin(
      t,
      {},
      {party: {room: 'R', userId: 'U'}, token: () => tries.shift()(), timing: {answer: 50}},
    );
    await client.say('hello');
    assert.deepEqual(client.failures, []);
    assert.equal(tries.length, 0);
  });

  test('is given up when what the page calls a token is none', async (t) => {
    const {service, client} = await begin(t, {}, {party: {room: 'R', userId: 'U'}, token: 'two words\n'});
    await client.until(({failures}) => failures.length === 1);
    assert.deepEqual(service.asked, []);
  });

  test('may know another past than the customer: what it says now counts', async (t) => {
    const service = await ScriptedService.start(t, {
      news: () => ({entries: [{seq: 3, rev: 3, message: said('restored')}], rev: 3, earlier: true}),
    });
    const passes = new Passes({room: 'R', userId: 'U', token: 't'});
    const client = new Client(t, service.endpoint, {passes, party: {room: 'R', userId: 'U', cursor: 90}});
    await client.online();
    assert.equal(client.cursor, 3);
    assert.deepEqual(client.texts, ['restored']);
  });

  test('gets messages one after the other, and after a pause again those it could not take', async (t) => {
    t.mock.method(Math, 'random', () => 1);
    let open = 0;
    let refusals = 2;
    const times = [];
    const service = await ScriptedService.start(t, {
      async post(request, response) {
        assert.equal(++open, 1);
        await turn();
        times.push(performance.now());
        if (refusals-- > 0) refuse(response, 503, 'unavailable');
        else await ScriptedService.prototype.post.call(this, request, response);
        open--;
      },
    });
    const client = new Client(t, service.base, {timing: {firstPause: 20}});
    const texts = ['one', 'two', 'three', 'four'];
    await Promise.all(texts.map((text) => client.say(text)));
    assert.deepEqual(
      service.log.map(({message}) => message.data.content.text),
      texts,
    );
    assert.equal(times.length, 6);
    assert.ok(times[1] - times[0] >= 18 && times[2] - times[1] >= 38, times.join(', '));
  });

  test('that has lost a room gets what was written there in a new one', async (t) => {
    const passes = new Passes({room: 'OLD', userId: 'OTHER', token: 't'});
    const service = await ScriptedService.start(t, {
      greet(ws, hello) {
        if (hello.token !== 't') return ScriptedService.prototype.greet.call(this, ws, hello);
        this.say(ws, {type: 'error', error: {code: 'not-found', reason: 'gone'}});
        return ws.close(4404);
      },
    });
    const client = new Client(t, service.endpoint, {passes, party: {room: 'OLD', userId: 'OTHER', cursor: 7}});
    await client.say('hello');
    const [{message}] = service.log;
    assert.equal(message.room, 'R');
    assert.deepEqual(message.data.content.user, {id: 'U', isAgent: false});
    assert.deepEqual(client.identities, [{room: 'R', userId: 'U'}]);
    assert.deepEqual(passes.saved, [{room: 'R', userId: 'U', token: 'token-1'}]);
  });

  test('is never asked for a place outside of its own', async (t) => {
    const {service, client} = await begin(t);
    await client.online();
    const count = service.asked.length;
    for (const id of ['', '.', '..']) assert.equal(await client.transport.file(client.write('', {id})), undefined);
    assert.equal(service.asked.length, count);
    const asked = client.transport.file(client.write('', {id: '../../secret?x#y'}));
    await untilAsked(service, count + 1);
    assert.equal(service.asked.at(-1), 'GET /rooms/R/messages/..%2F..%2Fsecret%3Fx%23y/file');
    client.leave();
    await assert.rejects(asked);
  });

  test('a customer may cancel a file on its way', async (t) => {
    const {service, client} = await begin(t, {file() {}});
    await client.online();
    const cancel = new AbortController();
    const options = {signal: cancel.signal, onProgress() {}};
    const sent = client.say('', {messageType: 'DOCUMENT'}, [new File(['x'], 'a.txt')], options);
    await untilAsked(service, service.asked.length + 1);
    cancel.abort();
    await assert.rejects(sent, {name: 'AbortError'});
    await client.say('something else');
    assert.equal(service.log.length, 1);
  });
});

describe('who leaves', () => {
  const socketStops = {
    'while a room is being made': {rooms() {}},
    'before the socket opens': {upgrade: (_request, socket) => void socket.on('end', () => socket.end()).resume()},
    'before the welcome': {greet() {}},
    'while a message is on its way': {accept() {}},
  };
  for (const [when, script] of Object.entries(socketStops)) {
    test(`${when} leaves nothing behind`, async (t) => {
      const {service, client} = await begin(t, script);
      const sent = assert.rejects(client.say('hello'), {name: 'AbortError'});
      await untilAsked(service, 'rooms' in script ? 1 : 2);
      if ('accept' in script) await client.online();
      await assertFreed(service, client);
      await sent;
    });
  }

  const requestStops = {
    'an open stream': {},
    'a stream that does not answer': {events() {}},
    'a service that is not there': {events: (_request, response) => void response.writeHead(503).end()},
    'a message that is not answered': {post() {}},
  };
  for (const [what, script] of Object.entries(requestStops)) {
    test(`leaves nothing behind of ${what}`, async (t) => {
      const service = await ScriptedService.start(t, script);
      const client = new Client(t, service.base);
      const sent = 'post' in script && assert.rejects(client.say('hello'), {name: 'AbortError'});
      await untilAsked(service, 'post' in script ? 3 : 2);
      await assertFreed(service, client);
      await sent;
    });
  }

  for (const [way, endpoint] of Object.entries(WAYS)) {
    test(`at any moment leaves nothing behind ${way}`, async (t) => {
      const service = await ScriptedService.start(t);
      for (let moment = 0; moment < 60; moment++) {
        const client = new Client(t, endpoint(service.base), {
          passes: new Passes({room: 'R', userId: 'U', token: 't'}),
        });
        for (let step = 0; step < moment; step++) await (step < 40 ? undefined : turn());
        client.leave();
      }
      await untilGone(service);
    });
  }

  test('leaves nothing behind of a stream that has outlived a garbage collection', async (t) => {
    const service = await ScriptedService.start(t);
    const client = new Client(t, service.base);
    await client.online();
    setFlagsFromString('--expose-gc');
    await turn();
    runInNewContext('gc')();
    await assertFreed(service, client);
  });

  test('hears nothing any more', async (t) => {
    const {service, client} = await begin(t);
    await client.online();
    const {length} = client.log;
    client.leave();
    for (let count = 0; count < 10; count++) service.add(client.write('too late'));
    await untilGone(service);
    assert.equal(client.log.length, length);
    assert.deepEqual(client.states, ['connecting', 'online']);
  });

  test('a hundred times leaves nothing behind', async (t) => {
    const service = await ScriptedService.start(t);
    const before = timers();
    for (let count = 0; count < 100; count++) {
      const client = new Client(t, count % 2 ? service.base : service.endpoint, {
        passes: new Passes({room: 'R', userId: 'U', token: 't'}),
      });
      await client.online();
      client.leave();
    }
    await untilGone(service);
    assert.ok(timers() <= before + 2, `${before} timers, then ${timers()}`);
  });
});

describe('a connection that is cut anywhere', () => {
  for (const [way, endpoint] of Object.entries(WAYS)) {
    test(`loses nothing ${way}`, {timeout: 60_000}, async (t) => {
      const sizes = fc.array(fc.integer({min: 1, max: 900}), {minLength: 1, maxLength: 8});
      let run = 0;
      await fc.assert(
        fc.asyncProperty(sizes, async (cuts) => {
          // What an earlier run repeats late is none of this one's.
          const service = await ScriptedService.start(t);
          const proxy = await cutter(t, service, [...cuts]);
          const client = new Client(t, endpoint(proxy.base), {
            passes: new Passes({room: 'R', userId: 'U', token: 't'}),
            timing: {longestPause: 10, answer: 1000},
          });
          const texts = Array.from({length: 12}, (_, index) => `${++run} – è ${index} 👋🏽`);
          for (const text of texts.slice(0, 4)) service.add(client.write(text));
          const sent = texts.slice(4, 8).map((text) => client.say(text));
          for (const text of texts.slice(8)) service.add(client.write(text));
          await Promise.all(sent);
          await client.until(({messages, cursor}) => messages.size === texts.length && cursor === texts.length);
          client.leave();
          assert.deepEqual(
            client.texts,
            service.log.map(({message}) => message.data.content.text),
          );
          assert.deepEqual(new Set(client.texts), new Set(texts));
          const revs = client.log.filter((each) => typeof each === 'number');
          assert.deepEqual(
            revs,
            revs.toSorted((a, b) => a - b),
          );
          proxy.close();
        }),
        {numRuns: 25},
      );
    });
  }
});

describe('frames changed at random', () => {
  for (const [way, endpoint] of Object.entries(WAYS)) {
    test(`break nothing ${way}: the next good one arrives`, {timeout: 60_000}, async (t) => {
      warnings(t);
      let changed = [];
      const service = await ScriptedService.start(t, {
        greet(ws, hello) {
          ScriptedService.prototype.greet.call(this, ws, hello);
          for (const frame of changed) this.say(ws, frame);
          this.add(said(`good ${changed.length}`));
        },
        events(request, response) {
          ScriptedService.prototype.events.call(this, request, response);
          for (const frame of changed) response.write(`event: entries\ndata: ${frame.replaceAll(/[\r\n]/g, '')}\n\n`);
          this.add(said(`good ${changed.length}`));
        },
      });
      const frame = JSON.stringify({type: 'entries', entries: [{seq: 1, rev: 1, message: said('changed')}], rev: 1});
      const mutation = fc.tuple(fc.nat(frame.length), fc.nat(6), fc.string({unit: 'binary', maxLength: 6}));
      await fc.assert(
        fc.asyncProperty(fc.array(mutation, {maxLength: 8}), async (mutations) => {
          service.log = [];
          changed = mutations.map(([at, length, text]) => frame.slice(0, at) + text + frame.slice(at + length));
          const client = new Client(t, endpoint(service.base), {
            passes: new Passes({room: 'R', userId: 'U', token: 't'}),
          });
          await client.until(({texts}) => texts.includes(`good ${changed.length}`));
          assert.deepEqual(client.states, ['connecting', 'online']);
          client.leave();
        }),
        {numRuns: 60},
      );
    });
  }
});

/** A message of nobody in particular. */
function said(content) {
  return {room: 'R', data: {id: crypto.randomUUID(), messageType: 'TEXT', content: {text: content}, ts: 1}};
}

/** A way to a service that breaks after so many bytes from there, one number for each connection. */
async function cutter(t, service, cuts) {
  const {port} = new URL(service.base);
  const server = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1');
    let left = cuts.shift() ?? Infinity;
    const end = () => (near.destroy(), far.destroy());
    far.on('data', (data) => {
      near.write(data.subarray(0, left));
      left -= data.length;
      if (left <= 0) near.end(end);
    });
    near.pipe(far);
    for (const socket of [near, far]) socket.on('error', end).on('close', end);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return {base: `http://127.0.0.1:${server.address().port}/api`, close: () => server.close()};
}

async function untilAsked(service, count) {
  while (service.asked.length < count) await turn();
}

async function untilGone(service) {
  while (service.open > 0) await turn();
}

async function assertFreed(service, client) {
  client.leave();
  const asked = service.asked.length;
  await untilGone(service);
  assert.equal(service.asked.length, asked);
}

function timers() {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
}

function turn() {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
