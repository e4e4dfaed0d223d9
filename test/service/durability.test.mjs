import assert from 'node:assert/strict';
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {AGENT, Customer, folder, startService} from './helpers.mjs';

/** The same customer at a service that was started anew. */
function again(service, {room, user, token}) {
  return new Customer(service, {room, user, token});
}

function idsOf(entries) {
  return entries.map(({message}) => message.data.id);
}

describe('what was accepted', () => {
  it('is one message, however often and whichever way it is repeated', async (t) => {
    const service = await startService(t, ['--no-bot', '--rate', '0']);
    const customer = await service.open();
    const envelope = customer.message();
    const socket = customer.socket();
    await socket.next('welcome');
    for (let count = 0; count < 500; count++) socket.send({type: 'send', message: envelope});
    const answers = await Promise.all(Array.from({length: 500}, () => customer.post(envelope)));
    for (let count = 0; count < 500; count++) {
      const {id, seq, rev} = await socket.next('accepted');
      assert.deepEqual([id, seq, rev], [envelope.data.id, 1, 1]);
    }
    for (const {status, json} of answers) assert.deepEqual([status, json], [200, {seq: 1, rev: 1}]);
    assert.deepEqual(idsOf(await customer.entries()), [envelope.data.id]);
    assert.equal(socket.entries.length, 1);
  });

  it('is there after the service was killed in the middle of it, once', async (t) => {
    const data = folder(t);
    const first = await startService(t, ['--no-bot', '--rate', '0'], data);
    const customers = await Promise.all([first.open(), first.open(), first.open()]);
    const sent = customers.map((customer) =>
      Array.from({length: 4000}, (_, index) => customer.message({id: `m${index}`})),
    );
    const sockets = customers.map((customer) => customer.socket());
    await Promise.all(sockets.map((socket) => socket.next('welcome')));
    sockets.forEach((socket, index) => sent[index].forEach((message) => socket.send({type: 'send', message})));
    await sockets[0].next('accepted', ({id}) => id === 'm300');
    first.child.kill('SIGKILL');
    await Promise.all(sockets.map(({closed}) => closed));

    const second = await startService(t, ['--no-bot', '--rate', '0'], data);
    for (const [index, customer] of customers.entries()) {
      const accepted = sockets[index].frames.filter(({type}) => type === 'accepted');
      const returned = again(second, customer);
      const kept = new Map((await returned.entries()).map(({seq, message}) => [message.data.id, seq]));
      if (index === 0) assert.ok(accepted.length > 0 && kept.size < 4000, 'in the middle');
      for (const {id, seq} of accepted) assert.equal(kept.get(id), seq);

      const socket = returned.socket();
      await socket.next('welcome');
      for (const message of sent[index]) socket.send({type: 'send', message});
      await socket.next('accepted', ({id}) => id === 'm3999');
      const entries = await returned.entries();
      assert.deepEqual(idsOf(entries), idsOf(sent[index].map((message) => ({message}))));
      for (const {seq, message} of entries) assert.equal(seq, kept.get(message.data.id) ?? seq);
      await socket.close();
    }
  });

  it('is there after a stop, with tokens, files and what was seen', async (t) => {
    const data = folder(t);
    const first = await startService(t, [], data);
    const customer = await first.open();
    await customer.request('PUT', '/messages/a/file', {body: 'some text', headers: {'content-type': 'text/plain'}});
    await customer.post(customer.message({id: 'a', messageType: 'DOCUMENT', content: {fileName: 'a.txt'}}));
    await customer.request('POST', '/seen', {body: {ids: ['a']}, token: AGENT});
    const before = await customer.entries();
    first.child.kill();
    await first.exited;

    const second = await startService(t, ['--no-bot'], data);
    const returned = again(second, customer);
    const after = await returned.entries();
    assert.deepEqual(after.slice(0, before.length), before);
    assert.equal((await returned.request('GET', '/messages/a/file')).text, 'some text');
  });

  it('is kept for this user of the machine alone', async (t) => {
    const {data} = await startService(t);
    assert.equal(statSync(join(data, 'secret')).mode & 0o777, 0o600);
  });
});

describe('a stop', () => {
  it('finishes what was begun, says goodbye to all and ends in time', async (t) => {
    const data = folder(t);
    const service = await startService(t, ['--no-bot', '--rate', '0'], data);
    const customer = await service.open();
    const socket = customer.socket();
    const stream = await customer.events();
    const agents = await service.request('GET', '/rooms', {token: AGENT});
    assert.equal(agents.status, 200);
    // It never answers anything, and is not waited for.
    const frozen = customer.socket({}, {autoPong: false});
    await Promise.all([socket.next('welcome'), stream.next('welcome'), frozen.next('welcome')]);
    frozen.ws.pause();
    const count = 500;
    for (let index = 0; index < count; index++) {
      socket.send({type: 'send', message: customer.message({id: `m${index}`})});
    }
    await socket.next('accepted');
    service.child.kill('SIGTERM');
    const {code, reason} = await socket.closed;
    assert.deepEqual([code, reason], [1012, 'service restart']);
    await stream.ended;
    // It leaves by itself: one that had to be ended leaves with another code.
    assert.equal(await service.exited, 0);
    await assert.rejects(customer.entries());

    const accepted = socket.frames.filter(({type}) => type === 'accepted').map(({id}) => id);
    const kept = new Set(idsOf(await again(await startService(t, ['--no-bot'], data), customer).entries()));
    for (const id of accepted) assert.ok(kept.has(id));
  });
});
