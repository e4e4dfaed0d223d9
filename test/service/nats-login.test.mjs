import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {connect, nkeys} from '@nats-io/transport-node';
import {root} from '../../scripts/lib/run.mjs';
import {folder} from './helpers.mjs';
import {importStores, skip, startNats} from './stores.mjs';

const {connectionTo, readServers} = await importStores();

const skipTls = skip || (spawnSync('openssl', ['version']).error ? 'openssl is not on this machine' : false);

/** Starts a service with what stands in the environment; resolves with all its words once it runs or has ended. */
async function start(t, env, flags = []) {
  const script = join(root, 'scripts/service.mjs');
  const child = spawn(process.execPath, [script, '--port', '0', '--log', 'debug', ...flags], {
    cwd: folder(t),
    env: {...process.env, ...env},
  });
  t.after(() => child.kill('SIGKILL'));
  let output = '';
  let base;
  const over = once(child, 'close');
  const runs = new Promise((resolve) => {
    const listen = (text) => {
      output += text;
      base ??= /service is at (\S+?),/.exec(output)?.[1];
      if (base) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  await Promise.race([runs, over]);
  const isReady = base !== undefined && (await fetch(new URL('/readyz', base))).status === 200;
  const stop = async () => {
    child.kill('SIGTERM');
    await over;
  };
  return {isReady, stop, words: () => output};
}

/** A name or password that stands in an address has to be written so. */
const PASSWORD = 'p@ss:w/rd, and more';

describe('a service at a NATS that wants to know who comes', {skip}, () => {
  it('shows a name and a password, and tells nobody', async (t) => {
    const {addresses} = await startNats(t, {flags: ['--user', 'chat', '--pass', PASSWORD]});
    const address = addresses[0].replace('//', `//chat:${encodeURIComponent(PASSWORD)}@`);
    const {isReady, stop, words} = await start(t, {CHAT_NATS: address});
    assert.ok(isReady, words());
    await stop();
    assert.match(words(), /its data in nats:\/\/127\.0\.0\.1:\d+\n/);
    for (const secret of [PASSWORD, encodeURIComponent(PASSWORD)]) assert.ok(!words().includes(secret));
  });

  it('shows a token', async (t) => {
    const {addresses} = await startNats(t, {flags: ['--auth', 'a-token']});
    const {isReady, words} = await start(t, {CHAT_NATS: addresses[0].replace('//', '//a-token@')});
    assert.ok(isReady && !words().includes('a-token'), words());
  });

  it('shows the credentials of a file', async (t) => {
    const user = nkeys.createUser();
    const config = join(folder(t), 'nats.conf');
    writeFileSync(config, `authorization {users: [{nkey: ${user.getPublicKey()}}]}`);
    const {addresses} = await startNats(t, {flags: ['--config', config]});
    const creds = join(folder(t), 'chat.creds');
    const seed = new TextDecoder().decode(user.getSeed());
    // A server that knows keys by itself does not look at what an operator signed.
    const parts = ['USER JWT', 'a.b.c', 'USER NKEY SEED', seed];
    const block = (name, text) => `-----BEGIN NATS ${name}-----\n${text}\n------END NATS ${name}------\n\n`;
    writeFileSync(creds, block(parts[0], parts[1]) + block(parts[2], parts[3]).replaceAll('NATS ', ''));
    const {isReady, words} = await start(t, {CHAT_NATS: addresses[0], CHAT_NATS_CREDS: creds});
    assert.ok(isReady && !words().includes(seed), words());
  });

  it('says why it does not start, and not with what it tried', {timeout: 60_000}, async (t) => {
    const {addresses} = await startNats(t, {flags: ['--user', 'chat', '--pass', PASSWORD]});
    const {isReady, words} = await start(t, {CHAT_NATS: addresses[0].replace('//', '//chat:wrong-one@')});
    assert.ok(!isReady);
    assert.match(words(), /can’t be reached: .*authorization/i);
    assert.ok(!words().includes('wrong-one'));
  });

  it('takes no password from a flag, where everybody could read it', async (t) => {
    const {isReady, words} = await start(t, {}, ['--nats', 'nats://chat:wrong-one@127.0.0.1:4222']);
    assert.ok(!isReady);
    assert.match(words(), /CHAT_NATS/);
    assert.ok(!words().includes('wrong-one'));
  });

  it('speaks to it by TLS alone, where the address says so', {skip: skipTls}, async (t) => {
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder(t), name));
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'];
    const made = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-keyout',
      key,
    ];
    assert.equal(spawnSync('openssl', [...made, '-out', cert, ...subject]).status, 0);
    const secure = await startNats(t, {flags: ['--tls', '--tlscert', cert, '--tlskey', key]});
    const safe = ({addresses: [address]}) => address.replace('nats://127.0.0.1', 'tls://localhost');
    const {isReady, words} = await start(t, {NODE_EXTRA_CA_CERTS: cert, CHAT_NATS: safe(secure)});
    assert.ok(isReady, words());
    await assert.rejects(connect(connectionTo(readServers(safe(await startNats(t))))), /tls/);
  });
});
