import assert from 'node:assert/strict';
import {once} from 'node:events';
import {describe, it} from 'node:test';
import {startService} from './helpers.mjs';
import {skip, startNats} from './stores.mjs';

/** What stands at the root of a service, beside `/api`. */
async function ask(service, path) {
  const response = await fetch(new URL(path, service.base));
  return {status: response.status, type: response.headers.get('content-type'), text: await response.text()};
}

/** The values of what a service counts, by their names and labels. */
async function metrics(service) {
  const {text} = await ask(service, '/metrics');
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  for (const line of lines) assert.match(line, /^\w+(\{\w+="[^"]*"\})? \S+$/);
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

describe('what is told to who keeps a service running', () => {
  it('counts connections, rooms and messages, and says nothing of what they are about', async (t) => {
    const service = await startService(t, ['--no-bot']);
    const customer = await service.open();
    const socket = customer.socket();
    const stream = await customer.events();
    await Promise.all([socket.next('welcome'), stream.next('welcome')]);
    const envelope = customer.message({ts: Date.now() - 30_000, content: {text: 'a secret'}});
    socket.send({type: 'send', message: envelope});
    await socket.next('accepted');
    await customer.post(customer.message({messageType: 'endChat'}));
    assert.equal((await customer.post(customer.message())).status, 410);

    const counted = await metrics(service);
    const expected = {
      'chat_connections{way="socket"}': 1,
      'chat_connections{way="stream"}': 1,
      chat_rooms: 1,
      chat_messages_accepted_total: 2,
      'chat_messages_refused_total{code="ended"}': 1,
      chat_accept_seconds_count: 2,
      'chat_accept_seconds_bucket{le="+Inf"}': 2,
      'chat_outbox_age_seconds_bucket{le="20"}': 1,
      'chat_outbox_age_seconds_bucket{le="60"}': 2,
    };
    for (const [name, value] of Object.entries(expected)) assert.equal(counted.get(name), value, name);
    assert.ok(counted.get('chat_accept_seconds_sum') > 0 && counted.get('process_resident_memory_bytes') > 1e6);
    const {text, type} = await ask(service, '/metrics');
    assert.match(type, /^text\/plain; version=0\.0\.4/);
    for (const said of [text, service.output]) assert.ok(!said.includes('a secret') && !said.includes(customer.token));
    assert.equal((await service.request('GET', '/metrics')).status, 404);
  });

  it('is first that nobody new is to come, then that it stops', async (t) => {
    const service = await startService(t, ['--no-bot', '--drain', '1']);
    assert.equal((await ask(service, '/readyz')).status, 200);
    const customer = await service.open();
    const socket = customer.socket();
    await socket.next('welcome');
    const start = performance.now();
    service.child.kill('SIGTERM');
    while ((await ask(service, '/readyz')).status === 200);
    assert.equal((await ask(service, '/healthz')).status, 200);
    // Who is there, or did not hear of it yet, is served as ever.
    socket.send({type: 'send', message: customer.message({id: 'a'})});
    await socket.next('accepted');
    assert.equal((await customer.post(customer.message())).status, 200);
    assert.equal((await socket.closed).code, 1012);
    assert.equal(await service.exited, 0);
    assert.ok(performance.now() - start >= 1000);
  });

  it('is a stop that lets customers go one after the other, since all of them come to other processes', async (t) => {
    const service = await startService(t, ['--no-bot', '--drain', '1']);
    const customers = await Promise.all(Array.from({length: 4}, () => service.open()));
    const sockets = customers.map((customer) => customer.socket());
    await Promise.all(sockets.map((socket) => socket.next('welcome')));
    service.child.kill('SIGTERM');
    let open = sockets.length;
    const left = sockets.map(async ({closed}, index) => {
      await closed;
      open -= 1;
      // Who is still there is served.
      if (index === 0) assert.equal((await customers[3].post(customers[3].message())).status, 200);
      return open;
    });
    assert.deepEqual(await Promise.all(left), [3, 2, 1, 0]);
    assert.equal(await service.exited, 0);
  });

  it('is that NATS can’t be reached, while customers hear that they can try again', {skip}, async (t) => {
    const {servers, addresses} = await startNats(t);
    const service = await startService(t, ['--no-bot', '--nats', addresses.join()]);
    const customer = await service.open();
    const socket = customer.socket();
    await socket.next('welcome');
    assert.equal((await ask(service, '/readyz')).status, 200);
    await servers[0].kill();
    assert.equal((await ask(service, '/readyz')).status, 503);
    assert.equal((await ask(service, '/healthz')).status, 200);
    // Each is tried for a while: both at the same time.
    socket.send({type: 'send', message: customer.message({id: 'a'})});
    const [{id, error}, {status, json}] = await Promise.all([
      socket.next('refused'),
      customer.post(customer.message({id: 'b'})),
    ]);
    assert.deepEqual([id, error.code], ['a', 'unavailable']);
    assert.deepEqual([status, json.error.code], [503, 'unavailable']);
    await servers[0].start();
    while ((await ask(service, '/readyz')).status !== 200) await new Promise((resolve) => setTimeout(resolve, 50));
    socket.send({type: 'send', message: customer.message({id: 'a'})});
    await socket.next('accepted');
    service.child.kill('SIGTERM');
    await once(service.child, 'exit');
    assert.equal(service.child.exitCode, 0);
  });
});
