import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../../scripts/lib/run.mjs';
import {Customer, folder, startService} from './helpers.mjs';

/** Starts a script as people do, on a free port, and without what they may have set; resolves with what `pattern` finds in its words. */
async function start(t, script, args, pattern) {
  const {AGENT_TOKEN: _none, ...env} = process.env;
  const child = spawn(process.execPath, [join(root, script), ...args], {cwd: folder(t), env: {...env, PORT: '0'}});
  const exited = new Promise((resolve) => child.once('exit', resolve));
  t.after(() => {
    child.kill();
    return exited;
  });
  let output = '';
  return new Promise((resolve, reject) => {
    const listen = (text) => {
      output += text;
      const found = pattern.exec(output);
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void exited.then(() => reject(new Error(output)));
  });
}

test('a service without a token for agents makes one up, and tells it', async (t) => {
  const words = /service is at (\S+?),[^]*AGENT_TOKEN=(\S{20,})/;
  const [, base, token] = await start(t, 'scripts/service.mjs', ['--port', '0', '--data', folder(t)], words);
  const rooms = (shown) => fetch(`${base}/rooms`, {headers: {authorization: `Bearer ${shown}`}});
  assert.equal((await rooms(token)).status, 200);
  assert.equal((await rooms(`${token}x`)).status, 401);
});

test('npm start brings the demo and, on the same origin, the service that it talks to', async (t) => {
  const [, origin] = await start(t, 'scripts/start.mjs', [], /(?=[^]*service is at )[^]*demo is at (\S+)/);
  const at = (path) => fetch(origin + path);
  assert.match(await (await at('/')).text(), /<chat-widget/);
  assert.deepEqual(await (await at('/beside.json')).json(), {endpoint: '/api'});
  const {room, token} = await (await fetch(`${origin}/api/rooms`, {method: 'POST'})).json();
  const messages = await fetch(`${origin}/api/rooms/${room}/messages`, {headers: {authorization: `Bearer ${token}`}});
  assert.equal(messages.status, 200);
});

test(
  'ten thousand messages at once are refused with a clear code, and nobody else notices',
  {timeout: 120_000},
  async (t) => {
    const service = await startService(t, ['--no-bot', '--log', 'error']);
    const [flooding, other] = [await service.open(), await service.open()];
    assert.ok(flooding instanceof Customer);
    const line = other.socket();
    await line.next('welcome');
    const statuses = new Map();
    const begin = performance.now();
    const flood = async () => {
      for (let count = 0; count < 100; count++) {
        const {status, json} = await flooding.post(flooding.message());
        const verdict = `${status} ${json.error?.code ?? ''}`.trim();
        statuses.set(verdict, (statuses.get(verdict) ?? 0) + 1);
      }
    };
    const socket = flooding.socket();
    await socket.next('welcome');
    for (let count = 0; count < 10_000; count++) socket.send({type: 'send', message: flooding.message()});
    await Promise.all(Array.from({length: 100}, flood));
    assert.equal((await socket.closed).code, 4429);
    assert.deepEqual(new Set(statuses.keys()), new Set(['200', '429 too-many']));
    // As many as a customer may send in that time, and as at once.
    assert.ok(statuses.get('200') <= 500 + 50 * ((performance.now() - begin) / 1000));
    const message = other.message();
    line.send({type: 'send', message});
    assert.equal((await line.next('accepted')).id, message.data.id);
    assert.equal((await service.request('GET', '/healthz')).status, 200);
    assert.equal(service.child.exitCode, null);
  },
);
