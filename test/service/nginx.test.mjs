import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {findExecutable} from '../../scripts/lib/executable.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {Customer, folder, startService, suite} from './helpers.mjs';
import {freePorts, skip as noNats, startNats} from './stores.mjs';

const nginx = findExecutable(process.env.NGINX_PATH, 'nginx', '/usr/sbin/nginx');
const skip = noNats || (nginx ? false : 'nginx is not on this machine');

/** Starts nginx with the configuration that people are given, at other ports; returns where it is. */
async function startNginx(t, services) {
  const path = folder(t);
  const [port] = await freePorts(1);
  let config = readFileSync(join(root, 'demo/service/nginx.conf'), 'utf8').replace('8080', `127.0.0.1:${port}`);
  services.forEach(({base}, index) => (config = config.replace(`127.0.0.1:${8787 + index}`, new URL(base).host)));
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const paths = bodies.map((name) => `${name}_temp_path ${path}/${name};`).join(' ');
  const whole = `pid ${path}/pid; events {} http {access_log off; ${paths} ${config}}`;
  writeFileSync(join(path, 'nginx.conf'), whole);
  const args = ['-p', path, '-c', join(path, 'nginx.conf'), '-e', join(path, 'error.log'), '-g', 'daemon off;'];
  const child = spawn(nginx, args, {stdio: 'inherit'});
  t.after(() => child.kill());
  const base = `http://127.0.0.1:${port}/api`;
  while (!(await fetch(base).catch(() => undefined))) await new Promise((resolve) => setTimeout(resolve, 20));
  return base;
}

describe('three processes behind nginx', {skip}, () => {
  const shared = suite(after);
  let services;
  let base;
  before(async () => {
    const {addresses} = await startNats(shared);
    const flags = ['--no-bot', '--trust-proxy', '--nats', addresses.join()];
    services = await Promise.all([1, 2, 3].map(() => startService(shared, flags)));
    base = await startNginx(shared, services);
  });
  /** Somebody who knows of nginx alone. */
  const open = async () => {
    const service = {...services[0], base};
    return new Customer(service, (await service.request('POST', '/rooms')).json);
  };

  it('are reached by socket and by event stream, each as it is told', async () => {
    const customer = await open();
    const [socket, stream] = [customer.socket(), await customer.events()];
    await Promise.all([socket.next('welcome'), stream.next('welcome')]);
    socket.send({type: 'send', message: customer.message({id: 'a'})});
    await stream.next('entries', ({entries}) => entries.some(({message: {data}}) => data.id === 'a'));
    assert.equal((await customer.post(customer.message({id: 'b'}))).status, 200);
    await socket.entry(({message: {data}}) => data.id === 'b');
    stream.close();
    await socket.close();
  });

  it('show nobody outside what is for who keeps them running', async () => {
    for (const path of ['/metrics', '/readyz']) assert.ok(!(await fetch(new URL(path, base))).ok);
  });

  it('are one service, also when one of them dies', async () => {
    const customer = await open();
    services[0].child.kill('SIGKILL');
    await services[0].exited;
    for (let count = 0; count < 9; count++) {
      assert.equal((await customer.post(customer.message({id: `m${count}`}))).status, 200);
      const socket = customer.socket();
      await socket.next('welcome');
      await socket.close();
    }
    assert.equal((await customer.entries()).length, 9);
  });
});
