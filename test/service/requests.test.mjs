import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {AGENT, message, startService, suite} from './helpers.mjs';

describe('a request', () => {
  let service;
  let customer;
  const shared = suite(after);
  before(async () => {
    service = await startService(shared, ['--no-bot']);
    customer = await service.open();
  });

  async function refused(answer, status, code) {
    const {status: got, json} = await answer;
    assert.deepEqual([got, json.error?.code, typeof json.error?.reason], [status, code, 'string']);
  }

  it('tells that all is well', async () => {
    assert.equal((await service.request('GET', '/healthz')).status, 200);
  });

  it('opens a room for a customer without a name', async () => {
    const {status, json} = await service.request('POST', '/rooms');
    assert.equal(status, 201);
    assert.match(json.user.id, /^USER_/);
    assert.match(json.token, /^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it('opens a room for a customer with an id', async () => {
    assert.deepEqual((await service.open({user: {id: 'USER_1'}})).user, {id: 'USER_1'});
  });

  it('keeps a message, with what it does not know', async () => {
    const envelope = customer.message({content: {colour: {deep: [1]}}, unknown: 'stays'});
    const {json} = await customer.post({...envelope, _id: 'x'});
    assert.deepEqual(Object.keys(json).toSorted(), ['rev', 'seq']);
    const [entry] = (await customer.request('GET', `/messages?after=${json.seq - 1}`)).json.entries;
    assert.deepEqual(entry, {...json, message: {...envelope, _id: 'x'}});
  });

  it('says by itself what only the service can know', async () => {
    const {json} = await customer.post(
      customer.message({messageSeen: 5, deliverySuccess: false, deliveryErrorReason: 'no'}),
    );
    const {data} = (await customer.entries()).find(({seq}) => seq === json.seq).message;
    assert.deepEqual([data.messageSeen, data.deliverySuccess, data.deliveryErrorReason], [null, true, '']);
  });

  it('leaves signals without replyTo', async () => {
    const {replyTo: _, ...data} = customer.message({messageType: 'leave'}).data;
    const {json} = await customer.post({room: customer.room, data});
    const entry = (await customer.entries()).find(({seq}) => seq === json.seq);
    assert.equal('replyTo' in entry.message.data, false);
  });

  it('reads pages after, before and at the end, always in order', async () => {
    const other = await service.open();
    for (let count = 0; count < 7; count++) await other.post(other.message({id: `m${count}`}));
    const page = async (query) => {
      const {json} = await other.request('GET', `/messages?${query}`);
      return [json.entries.map(({message: {data}}) => data.id).join(' '), json.more];
    };
    assert.deepEqual(await page('limit=3'), ['m4 m5 m6', true]);
    assert.deepEqual(await page('limit=3&before=3'), ['m0 m1', false]);
    assert.deepEqual(await page('limit=3&before=6'), ['m2 m3 m4', true]);
    assert.deepEqual(await page('limit=3&after=1'), ['m1 m2 m3', true]);
    assert.deepEqual(await page('limit=200&after=4'), ['m4 m5 m6', false]);
    assert.deepEqual(await page('after=7'), ['', false]);
    assert.deepEqual(await page('since=6'), ['m6', false]);
  });

  it('tells who has seen a message, once, and as a change', async () => {
    const other = await service.open();
    const {json} = await other.post(other.message({id: 'a'}));
    const seen = (token) => other.request('POST', '/seen', {body: {ids: ['a', 'unknown']}, token});
    assert.equal((await seen(other.token)).status, 204);
    assert.equal((await other.entries())[0].rev, json.rev);
    assert.equal((await seen(AGENT)).status, 204);
    await seen(AGENT);
    const changes = (await other.request('GET', `/messages?since=${json.rev}`)).json.entries;
    assert.deepEqual(
      changes.map(({seq, rev}) => [seq, rev]),
      [[json.seq, json.rev + 1]],
    );
    assert.equal(typeof changes[0].message.data.messageSeen, 'number');
  });

  it('gives a fresh token for the same user', async () => {
    const {json} = await customer.request('POST', '/token');
    const {status} = await customer.request('GET', '/messages', {token: json.token});
    assert.equal(status, 200);
  });

  it('tells that somebody is writing', async () => {
    assert.equal((await customer.request('POST', '/typing', {body: {on: true}})).status, 204);
  });

  it('lets pages of other origins ask', async () => {
    const {status, headers} = await customer.request('OPTIONS', '/messages', {
      headers: {origin: 'https://shop.example', 'access-control-request-method': 'PUT'},
    });
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('access-control-allow-credentials'), null);
    assert.match(headers.get('access-control-allow-headers'), /Authorization/);
    const refusal = await customer.request('GET', '/messages', {headers: {origin: 'https://a.example'}, token: 'no'});
    assert.equal(refusal.headers.get('access-control-allow-origin'), '*');
  });

  it('is told that it is over after an endChat, and can still read', async () => {
    const other = await service.open();
    const first = other.message();
    await other.post(first);
    await other.post(other.message({messageType: 'endChat', content: {text: undefined}}));
    await refused(other.post(other.message()), 410, 'ended');
    assert.equal((await other.post(first)).status, 200);
    assert.equal((await other.entries()).length, 2);
    await refused(other.request('PUT', '/messages/f/file', {body: 'text'}), 410, 'ended');
  });

  describe('is refused', () => {
    it('without a token, or with one that is made up', async () => {
      await refused(customer.request('GET', '/messages', {token: ''}), 401, 'unauthorized');
      await refused(customer.request('GET', '/messages', {token: `${customer.token}x`}), 401, 'unauthorized');
      await refused(customer.request('POST', '/token', {token: 'x'}), 401, 'unauthorized');
      const [, payload] = customer.token.split('.');
      const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
      await refused(customer.request('GET', '/messages', {token: none}), 401, 'unauthorized');
    });

    it('in a room of somebody else, there or not', async () => {
      const other = await service.open();
      const paths = ['GET /messages', 'POST /messages', 'POST /seen', 'POST /typing', 'POST /token', 'GET /events'];
      for (const path of [...paths, 'PUT /messages/a/file', 'GET /messages/a/file']) {
        const [method, rest] = path.split(' ');
        const body = method === 'GET' ? undefined : {};
        await refused(other.request(method, rest, {token: customer.token, body}), 403, 'forbidden');
        await refused(
          service.request(method, `/rooms/nowhere${rest}`, {token: customer.token, body}),
          403,
          'forbidden',
        );
      }
    });

    it('in a room that an agent only believes in', async () => {
      await refused(service.request('GET', '/rooms/nowhere/messages', {token: AGENT}), 404, 'not-found');
    });

    it('when a message is said to be from somebody else', async () => {
      for (const user of [
        {id: 'USER_x', isAgent: false},
        {id: customer.user.id, isAgent: true},
        {id: customer.user.id, isAgent: 'false'},
      ]) {
        await refused(customer.post(message(customer.room, user)), 403, 'forbidden');
      }
      await refused(customer.post({...customer.message(), room: 'another'}), 403, 'forbidden');
      await refused(customer.request('POST', '/messages', {body: customer.message(), token: AGENT}), 403, 'forbidden');
    });

    it('when somebody else has used the id', async () => {
      await customer.post(customer.message({id: 'mine'}));
      const body = message(customer.room, {id: 'USER_agent', isAgent: true}, {id: 'mine'});
      await refused(customer.request('POST', '/messages', {body, token: AGENT}), 409, 'conflict');
    });

    it('when fields have another type', async () => {
      const broken = [
        {id: 5},
        {id: ''},
        {id: 'x'.repeat(201)},
        {id: 'a\u0000b'},
        {id: '\ud800'},
        {messageType: null},
        {ts: 'now'},
        {ts: 1e300},
        {replyTo: {}},
      ];
      for (const data of broken) await refused(customer.post(customer.message(data)), 400, 'bad-request');
      for (const body of [
        [],
        'null',
        '"text"',
        '{',
        '',
        '{"room":',
        '{"a":1,"__proto__":{"b":1}}',
        {},
        {room: customer.room},
      ]) {
        await refused(customer.request('POST', '/messages', {body}), 400, 'bad-request');
      }
      const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
      await refused(customer.request('POST', '/messages', {body: deep}), 400, 'bad-request');
      for (const body of [{ids: 'a'}, {ids: [1]}, {ids: Array(1001).fill('a')}, {}]) {
        await refused(customer.request('POST', '/seen', {body}), 400, 'bad-request');
      }
      await refused(customer.request('POST', '/typing', {body: {on: 1}}), 400, 'bad-request');
      for (const body of [{user: 'x'}, {user: {id: 1}}, []]) {
        await refused(service.request('POST', '/rooms', {body}), 400, 'bad-request');
      }
    });

    it('when a page is asked for that can’t be', async () => {
      for (const query of [
        'limit=0',
        'limit=201',
        'limit=x',
        'after=-1',
        'since=1.5',
        'after=1&since=1',
        'after=1&after=2',
      ]) {
        await refused(customer.request('GET', `/messages?${query}`), 400, 'bad-request');
      }
    });

    it('when it is no JSON by type, too large, or nowhere', async () => {
      const plain = {body: '{}', headers: {'content-type': 'text/plain'}};
      await refused(customer.request('POST', '/messages', plain), 415, 'bad-type');
      await refused(customer.post(customer.message({content: {text: 'x'.repeat(65_536)}})), 413, 'too-large');
      await refused(customer.post(customer.message({content: {text: 'x'.repeat(1_000_000)}})), 413, 'too-large');
      await refused(service.request('GET', '/nothing'), 404, 'not-found');
      await refused(service.request('DELETE', '/rooms'), 404, 'not-found');
      await refused(service.request('GET', '/rooms/%zz/messages'), 400, 'bad-request');
      await refused(customer.request('GET', '/socket'), 400, 'bad-request');
      await refused(service.request('GET', '/rooms', {token: customer.token}), 403, 'forbidden');
      await refused(service.request('GET', '/events', {token: customer.token}), 403, 'forbidden');
      await refused(service.request('GET', '/events'), 401, 'unauthorized');
    });
  });
});

describe('a service', () => {
  it('slows down who says too much, and tells when to try again', async (t) => {
    const service = await startService(t, ['--no-bot', '--rate', '2']);
    const customer = await service.open();
    const answers = await Promise.all(Array.from({length: 40}, () => customer.post(customer.message())));
    const refused = answers.filter(({status}) => status !== 200);
    // Twenty at once and two a second: a slow machine takes its time.
    assert.ok(refused.length > 5 && refused.length <= 20, `${refused.length} refused`);
    for (const {status, headers, json} of refused) {
      assert.deepEqual([status, json.error.code], [429, 'too-many']);
      assert.ok(Number(headers.get('retry-after')) >= 1);
    }
  });

  it('answers only pages that it knows, where it is told some', async (t) => {
    const service = await startService(t, ['--no-bot', '--origin', 'https://shop.example']);
    const allowed = async (origin) =>
      (await service.request('POST', '/rooms', {headers: {origin}})).headers.get('access-control-allow-origin');
    assert.equal(await allowed('https://shop.example'), 'https://shop.example');
    assert.equal(await allowed('https://evil.example'), null);
    const customer = await service.open();
    assert.equal(await customer.socket({}, {origin: 'https://evil.example'}).declined, 403);
    await customer.socket({}, {origin: 'https://shop.example'}).next('welcome');
  });

  it('lets a token end, and gives another for it', async (t) => {
    const service = await startService(t, ['--no-bot', '--token-life', '1']);
    const customer = await service.open();
    const stream = await customer.events();
    const {data} = await stream.next('error');
    assert.equal(data.error.code, 'unauthorized');
    await stream.ended;
    const {status, json} = await customer.request('GET', '/messages');
    assert.deepEqual([status, json.error.code], [401, 'unauthorized']);
    const {token} = (await customer.request('POST', '/token')).json;
    assert.equal((await customer.request('GET', '/messages', {token})).status, 200);
  });

  it('refuses a second one of its kind in the same folder', async (t) => {
    const {data} = await startService(t, ['--no-bot']);
    await assert.rejects(startService(t, [], data), /in use by another service/);
  });

  it('says which setting makes no sense', async (t) => {
    await assert.rejects(startService(t, ['--rate', 'fast']), /--rate/);
    await assert.rejects(startService(t, ['--colour', 'red']), /colour/);
  });

  it('never writes down what somebody said', async (t) => {
    const service = await startService(t, ['--log', 'debug']);
    const customer = await service.open();
    await customer.post(customer.message({content: {text: 'my secret'}}));
    await customer.request('POST', '/messages', {body: '{"my secret": '});
    await customer.request('POST', '/messages', {body: {'my secret': 'my secret'}});
    service.child.kill();
    await service.exited;
    assert.ok(service.output.includes('"refused"'));
    assert.ok(!service.output.includes('my secret'));
    assert.ok(!service.output.includes(customer.token));
  });
});
