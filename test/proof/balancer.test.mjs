import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {connect} from 'node:net';
import {describe, test} from 'node:test';
import {Balancer} from './load/balancer.mjs';
import {until} from './until.mjs';

/** A service that says its name, and whether it is ready. */
async function startService(t, name) {
  const service = {name, isReady: true};
  const server = createServer(({url, socket}, response) => {
    if (url === '/never') return service.asked(socket);
    return response.writeHead(url === '/readyz' && !service.isReady ? 503 : 200, {connection: 'close'}).end(name);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  t.after(stop);
  return Object.assign(service, {server, stop, port: server.address().port});
}

async function startBalancer(t, ...services) {
  const balancer = new Balancer();
  await balancer.listen();
  t.after(() => balancer.close());
  for (const {port} of services) balancer.add(port);
  /** Who answers so many requests, each on a connection of its own. */
  const ask = async (count) => {
    const names = [];
    for (let index = 0; index < count; index++) {
      const response = await fetch(`http://127.0.0.1:${balancer.port}/`);
      names.push(await response.text());
    }
    return names;
  };
  return {balancer, ask};
}

describe('a balancer', () => {
  test('sends each connection to the next', async (t) => {
    const services = [await startService(t, 'a'), await startService(t, 'b'), await startService(t, 'c')];
    const {ask} = await startBalancer(t, ...services);
    assert.deepEqual((await ask(6)).toSorted(), ['a', 'a', 'b', 'b', 'c', 'c']);
  });

  test('passes over who is dead, at once', async (t) => {
    const [dead, alive] = [await startService(t, 'dead'), await startService(t, 'alive')];
    const {ask} = await startBalancer(t, dead, alive);
    dead.stop();
    assert.deepEqual(await ask(4), Array(4).fill('alive'));
  });

  test('sends nobody to who is about to stop, and leaves whoever is there', async (t) => {
    const [leaving, staying] = [await startService(t, 'leaving'), await startService(t, 'staying')];
    const {ask, balancer} = await startBalancer(t, leaving, staying);
    const there = connect(balancer.port, '127.0.0.1');
    t.after(() => there.destroy());
    await once(leaving.server, 'connection');
    leaving.isReady = false;
    assert.ok(await until(async () => !(await ask(4)).includes('leaving'), 5000));
    there.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    const [answer] = await once(there, 'data');
    assert.match(String(answer), /leaving/);
  });

  test('closes what the service closes, and the other way round', async (t) => {
    const service = await startService(t, 'a');
    const {balancer} = await startBalancer(t, service);
    /** A connection on which something was asked that is never answered. */
    const open = async () => {
      const client = connect(balancer.port, '127.0.0.1');
      client.on('error', () => {});
      client.write('GET /never HTTP/1.1\r\nHost: a\r\n\r\n');
      const socket = await new Promise((resolve) => (service.asked = resolve));
      return {client, socket};
    };
    const first = await open();
    first.client.destroy();
    await once(first.socket, 'close');
    const second = await open();
    second.socket.destroy();
    await once(second.client, 'close');
  });
});
