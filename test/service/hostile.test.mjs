import assert from 'node:assert/strict';
import {createConnection} from 'node:net';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {AGENT, message, startService, suite} from './helpers.mjs';

describe('a service among enemies', () => {
  let service;
  const shared = suite(after);
  before(async () => {
    service = await startService(shared, ['--rate', '0', '--heartbeat', '0.5', '--log', 'error']);
  });

  /** It lives, and nothing it did not expect has happened. */
  async function isWell() {
    assert.equal((await service.request('GET', '/healthz')).status, 200);
    assert.equal(service.child.exitCode, null);
    assert.ok(!/"level":(50|60)/.test(service.output), service.output);
  }

  /** What somebody sends who knows the protocol and means harm. */
  function hostile({room, user}) {
    const honest = fc.constantFrom(
      room,
      user.id,
      true,
      false,
      null,
      0,
      -1,
      'TEXT',
      'endChat',
      '__proto__',
      'constructor',
    );
    const value = fc.oneof(honest, fc.jsonValue(), fc.string({unit: 'binary'}));
    const data = fc.record(
      {
        id: value,
        messageType: value,
        content: fc.oneof(
          value,
          fc.record({user: fc.oneof(value, fc.record({id: value, isAgent: value})), text: value}),
        ),
        ts: value,
        replyTo: value,
        messageSeen: value,
      },
      {requiredKeys: []},
    );
    return fc.oneof(value, fc.record({room: value, data: fc.oneof(value, data)}, {requiredKeys: []}));
  }

  it('lives on whatever frames come', async () => {
    const customer = await service.open();
    const any = hostile(customer);
    const type = fc.constantFrom('hello', 'send', 'typing', 'seen', 'token', 'ping', 'x');
    const frame = fc.oneof(
      fc.record(
        {type, message: any, on: any, ids: fc.oneof(any, fc.array(any)), token: any, since: any, user: any},
        {requiredKeys: ['type']},
      ),
      any,
    );
    const raw = fc.oneof(
      frame.map((each) => JSON.stringify(each)),
      fc.string({unit: 'binary'}),
      fc.uint8Array().map(Buffer.from),
    );
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(raw, {maxLength: 12}), async (isPolite, frames) => {
        const socket = customer.socket(isPolite ? {} : null);
        await socket.opened;
        if (isPolite) await socket.next('welcome');
        for (const each of frames) socket.send(typeof each === 'string' ? Buffer.from(each).toString() : each);
        await socket.close();
        for (const {type: told} of socket.frames) {
          assert.match(told, /^(welcome|entries|accepted|refused|typing|error|pong)$/);
        }
      }),
      {numRuns: 150},
    );
    await isWell();
  });

  it('lives on whatever is asked', async () => {
    const customer = await service.open();
    const any = hostile(customer);
    const path = fc.constantFrom(
      '',
      '/messages',
      '/seen',
      '/typing',
      '/token',
      '/events',
      '/socket',
      '/messages/a/file',
      '/messages/%00/file',
      '/%2e%2e',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'OPTIONS'),
        path,
        fc.oneof(
          any.map((each) => JSON.stringify(each)),
          fc.string({unit: 'binary'}),
        ),
        fc.oneof(fc.constant(''), fc.webQueryParameters()),
        async (method, rest, body, query) => {
          const answer = await fetch(`${service.base}${customer.path}${rest}?${query}`, {
            method,
            headers: {authorization: `Bearer ${customer.token}`, 'content-type': 'application/json'},
            ...(method === 'GET' ? {} : {body}),
          });
          assert.ok(answer.status < 500, `${answer.status} for ${method} ${rest}`);
          await answer.body?.cancel();
        },
      ),
      {numRuns: 300},
    );
    await isWell();
  });

  it('never says anything of another room', async () => {
    const victim = await service.open({user: {id: 'USER_victim'}});
    await victim.post(victim.message({id: 'known', content: {text: 'a secret'}}));
    const attacker = await service.open({user: {id: 'USER_victim'}});
    const told = [
      await attacker.post({...victim.message({id: 'known'})}),
      await attacker.post(attacker.message({id: 'known', replyTo: 'known'})),
      await attacker.request('POST', '/seen', {body: {ids: ['known']}}),
      await attacker.request('GET', '/messages'),
      await attacker.request('GET', '/messages/known/file'),
      await victim.request('GET', '/messages', {token: attacker.token}),
    ];
    for (const {text} of told) {
      assert.ok(!text.includes('a secret'));
      assert.ok(!text.includes(victim.room) || text.includes('"error"'));
    }
    assert.deepEqual(
      told.map(({status}) => status),
      [403, 200, 204, 200, 404, 403],
    );
    assert.equal(
      (await victim.entries()).find((entry) => entry.message.data.id === 'known').message.data.content.text,
      'a secret',
    );
  });

  it('refuses a body of 100 MB, and a frame that is too heavy', async () => {
    const customer = await service.open();
    const {status, json} = await customer.request('POST', '/messages', {body: 'x'.repeat(100_000_000)});
    assert.deepEqual([status, json.error.code], [413, 'too-large']);
    const socket = customer.socket();
    await socket.next('welcome');
    socket.send('x'.repeat(1_000_000));
    assert.equal((await socket.closed).code, 1009);
    await isWell();
  });

  it('lets go who does not read, without keeping for them what they miss', async () => {
    const customer = await service.open();
    const slow = customer.socket();
    const stream = createConnection(new URL(service.base).port, '127.0.0.1');
    stream.write(
      `GET /api${customer.path}/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${customer.token}\r\n\r\n`,
    );
    await new Promise((resolve) => stream.once('data', resolve));
    stream.pause();
    const streamGone = new Promise((resolve) => stream.once('close', resolve));
    stream.on('error', () => {});
    await slow.next('welcome');
    slow.ws.pause();
    const text = 'x'.repeat(60_000);
    const agent = {id: 'USER_a', isAgent: true};
    const body = () => message(customer.room, agent, {content: {text}});
    for (let count = 0; count < 20; count++) {
      await Promise.all(
        Array.from({length: 20}, () => customer.request('POST', '/messages', {token: AGENT, body: body()})),
      );
    }
    // Two places are theirs until they are let go, of which they would learn only by reading.
    const places = async () => {
      const sockets = Array.from({length: 20}, () => customer.socket());
      const isIn = await Promise.all(
        sockets.map((socket) =>
          Promise.race([socket.next('welcome').then(() => true), socket.closed.then(() => false)]),
        ),
      );
      await Promise.all(sockets.map((socket) => socket.close()));
      return isIn.filter(Boolean).length;
    };
    while ((await places()) < 20);
    slow.ws.resume();
    await slow.closed;
    stream.resume();
    await streamGone;
    assert.ok(slow.entries.length < 400);
    await isWell();
  });

  it('is not kept busy by broken HTTP', async () => {
    const {port} = new URL(service.base);
    for (const text of [
      '\0\0\0',
      'GET',
      'GET / HTTP/1.1\r\n\r\n',
      'POST /api/rooms HTTP/1.1\r\nContent-Length: -1\r\n\r\n',
      `GET /${'x'.repeat(100_000)} HTTP/1.1\r\n`,
    ]) {
      const socket = createConnection(port, '127.0.0.1');
      socket.on('error', () => {});
      const closed = new Promise((resolve) => socket.once('close', resolve));
      socket.end(text);
      socket.resume();
      await closed;
    }
    const upgrade = createConnection(port, '127.0.0.1');
    const answer = new Promise((resolve) => upgrade.once('data', resolve));
    upgrade.write('GET /api/rooms/%zz/socket HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    assert.match(String(await answer), /^HTTP\/1\.1 400 /);
    await isWell();
  });
});
