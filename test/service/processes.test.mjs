import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {AGENT, Customer, message, startService, suite} from './helpers.mjs';
import {skip, startNats} from './stores.mjs';

/** A customer as another process sees them. */
const at = (service, {room, user, token}) => new Customer(service, {room, user, token});

const textsOf = (entries) => entries.map(({message: {data}}) => data.content.text);

describe('services that share NATS', {skip}, () => {
  const shared = suite(after);
  let flags;
  let one;
  let other;
  before(async () => {
    const {addresses} = await startNats(shared);
    flags = ['--nats', addresses.join(','), '--rate', '0'];
    [one, other] = await Promise.all([startService(shared, flags), startService(shared, [...flags, '--no-bot'])]);
  });

  it('serve any room, whoever opened it, and tell each other’s customers and agents', async () => {
    const customer = await other.open();
    const elsewhere = at(one, customer);
    const [here, there] = [customer.socket(), elsewhere.socket()];
    await Promise.all([here.next('welcome'), there.next('welcome')]);
    here.send({type: 'send', message: customer.message({id: 'a'})});
    await there.entry(({message: {data}}) => data.id === 'a');
    const body = message(customer.room, {id: 'USER_giulia', isAgent: true}, {id: 'b'});
    assert.equal((await elsewhere.request('POST', '/messages', {token: AGENT, body})).status, 200);
    await here.entry(({message: {data}}) => data.id === 'b');
    there.send({type: 'typing', on: true});
    here.send({type: 'seen', ids: ['b']});
    await there.entry(({message: {data}}) => data.id === 'b' && data.messageSeen !== null);
    await Promise.all([here.close(), there.close()]);
  });

  it('give files out wherever they came in', async () => {
    const customer = await one.open();
    const options = {body: 'some text', headers: {'content-type': 'text/plain'}};
    assert.equal((await customer.request('PUT', '/messages/a/file', options)).status, 204);
    assert.equal((await at(other, customer).request('GET', '/messages/a/file')).text, 'some text');
  });

  it('answer by the bot once, although each has one', async (t) => {
    const third = await startService(t, flags);
    const customer = await one.open();
    const socket = at(third, customer).socket();
    await socket.entry(({message: {data}}) => data.messageType === 'MENU');
    const greeted = socket.entries.length;
    socket.send({type: 'send', message: customer.message({id: 'question', content: {text: 'Where is my order?'}})});
    await socket.entry(({message: {data}}) => data.id === 'question' && data.messageSeen !== null);
    const ids = (await customer.entries()).map(({message: {data}}) => data.id);
    assert.ok(ids.length > greeted + 1);
    assert.equal(new Set(ids).size, ids.length);
    await socket.close();
  });

  it('miss nothing of a customer whose process dies, and take it once', async (t) => {
    const dying = await startService(t, [...flags, '--no-bot']);
    const customer = await dying.open();
    const socket = customer.socket();
    await socket.next('welcome');
    const sent = Array.from({length: 2000}, (_, index) => customer.message({content: {text: `${index}`}}));
    for (const each of sent) socket.send({type: 'send', message: each});
    await socket.next('accepted');
    dying.child.kill('SIGKILL');
    await socket.closed;
    const accepted = socket.frames.filter(({type}) => type === 'accepted');

    const since = Math.max(0, ...socket.frames.filter(({type}) => type === 'entries').map(({rev}) => rev));
    const returned = at(other, customer).socket({since});
    await returned.next('welcome');
    for (const each of sent) returned.send({type: 'send', message: each});
    await returned.entry(({message: {data}}) => data.content.text === '1999');
    const entries = await at(other, customer).entries();
    assert.deepEqual(
      textsOf(entries),
      sent.map(({data}) => data.content.text),
    );
    const places = new Map(entries.map(({seq, message: {data}}) => [data.id, seq]));
    for (const {id, seq} of accepted) assert.equal(places.get(id), seq);
    const told = [...socket.entries, ...returned.entries].map(({seq}) => seq);
    assert.deepEqual(
      told,
      entries.map(({seq}) => seq),
    );
    await returned.close();
  });
});
