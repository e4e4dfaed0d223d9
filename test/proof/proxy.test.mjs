import assert from 'node:assert/strict';
import {once} from 'node:events';
import {connect, createServer} from 'node:net';
import {describe, test} from 'node:test';
import {Proxy} from './proxy.mjs';
import {until} from './until.mjs';

/** An echo behind a proxy, and what came to it. */
async function behind(t) {
  const sockets = [];
  const echo = createServer((socket) => {
    socket.heard = '';
    socket.on('data', (data) => {
      socket.heard += data;
      socket.write(data);
    });
    socket.on('error', () => {});
    sockets.push(socket);
  });
  echo.listen(0, '127.0.0.1');
  await once(echo, 'listening');
  const proxy = new Proxy();
  proxy.target = echo.address().port;
  await proxy.listen();
  t.after(() => (proxy.close(), echo.close()));
  return {proxy, sockets, client: () => new Client(t, proxy.port)};
}

/** Somebody who speaks, and notes what comes back and how it ends. */
class Client {
  heard = '';
  end;

  constructor(t, port) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.setNoDelay();
    this.socket.on('data', (data) => (this.heard += data));
    this.socket.on('end', () => (this.end ??= 'polite'));
    this.socket.on('error', ({code}) => (this.end ??= code));
    t.after(() => this.socket.destroy());
  }

  async say(text) {
    this.socket.write(text);
    assert.ok(await this.hears(text), `nobody said ${text}`);
  }

  hears(text) {
    return until(() => this.heard.endsWith(text), 2000);
  }

  ends() {
    return until(() => this.end, 2000);
  }
}

describe('a proxy', () => {
  test('carries what is said, both ways, and says goodbye for both', async (t) => {
    const {client, sockets, proxy} = await behind(t);
    const one = client();
    await one.say('x'.repeat(300_000));
    one.socket.end();
    assert.equal(await one.ends(), 'polite');
    assert.ok(await until(() => sockets[0].destroyed && proxy.open === 0, 2000));
  });

  for (const [direction, heard, back] of [
    ['up', 'abc', 'abc'],
    ['down', 'abcdef', 'abc'],
  ]) {
    test(`cuts at a byte going ${direction}`, async (t) => {
      const {client, sockets, proxy} = await behind(t);
      const one = client();
      await one.say('-');
      const cut = proxy.cutAfter(direction, 3, 2000);
      one.socket.write('abcdef');
      assert.equal(await cut, true);
      assert.ok(await one.ends());
      assert.equal(sockets[0].heard, `-${heard}`);
      assert.ok(`-${back}`.startsWith(one.heard));
    });
  }

  test('cuts nothing when nothing is said', async (t) => {
    const {client, proxy} = await behind(t);
    const one = client();
    await one.say('-');
    assert.equal(await proxy.cutAfter('up', 0, 20), false);
    await one.say('later');
  });

  test('cuts hard and politely', async (t) => {
    const {client, proxy} = await behind(t);
    for (const [hard, end] of [
      [true, 'ECONNRESET'],
      [false, 'polite'],
    ]) {
      const one = client();
      await one.say('-');
      proxy.cut(hard);
      assert.equal(await one.ends(), end);
    }
  });

  test('stalls, and goes on where it was', async (t) => {
    const {client, sockets, proxy} = await behind(t);
    const one = client();
    await one.say('a');
    proxy.set({stall: true});
    one.socket.write('b');
    const other = client();
    other.socket.write('c');
    await once(other.socket, 'connect');
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual([sockets[0].heard, one.heard], ['a', 'a']);
    proxy.set();
    assert.ok(await one.hears('ab'));
    assert.ok(await other.hears('c'));
  });

  test('leaves connections half open', async (t) => {
    const {client, sockets, proxy} = await behind(t);
    const one = client();
    await one.say('a');
    proxy.freeze();
    one.socket.write('b');
    sockets[0].end('c');
    const other = client();
    await other.say('d');
    assert.deepEqual([sockets[0].heard, one.heard, one.end], ['a', 'a', undefined]);
  });

  test('refuses connections, and takes them again', async (t) => {
    const {client, proxy} = await behind(t);
    proxy.refuse();
    assert.equal(await client().ends(), 'ECONNREFUSED');
    await proxy.listen();
    await client().say('there again');
  });

  test('takes connections and closes them', async (t) => {
    const {client, sockets, proxy} = await behind(t);
    proxy.set({slam: true});
    assert.ok(await client().ends());
    assert.equal(sockets.length, 0);
  });

  test('lets little through at a time', async (t) => {
    const {client, proxy} = await behind(t);
    proxy.set({rate: 10});
    const start = performance.now();
    await client().say('x'.repeat(100));
    assert.ok(performance.now() - start >= 150);
  });

  test('is late', async (t) => {
    const {client, proxy} = await behind(t);
    proxy.set({delay: 100});
    const start = performance.now();
    await client().say('late');
    assert.ok(performance.now() - start >= 195);
  });

  test('knows no sockets', async (t) => {
    const {client, proxy, sockets} = await behind(t);
    proxy.set({noSockets: true});
    const one = client();
    one.socket.write('GET /api/rooms/R/socket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n\r\n');
    assert.equal(await one.ends(), 'polite');
    assert.match(one.heard, /^HTTP\/1\.1 501/);
    assert.equal(sockets[0]?.heard ?? '', '');
    await client().say('GET /api/rooms HTTP/1.1\r\n\r\n');
  });

  test('keeps event streams', async (t) => {
    const {client, proxy, sockets} = await behind(t);
    proxy.set({noStreams: true});
    const one = client();
    one.socket.write('GET /api/rooms/R/events HTTP/1.1\r\n\r\n');
    await client().say('GET /api/rooms/R/messages HTTP/1.1\r\n\r\n');
    assert.ok(await until(() => sockets[0].heard !== '', 2000));
    assert.equal(one.heard, '');
  });
});
