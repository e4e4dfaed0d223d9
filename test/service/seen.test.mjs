import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {Client, WAYS} from './client.mjs';
import {AGENT, message, startService, suite} from './helpers.mjs';
import {answer, ScriptedService} from './scripted.mjs';

for (const [way, endpoint] of Object.entries(WAYS)) {
  describe(`what was seen, told ${way}`, () => {
    const shared = suite(after);
    let service;
    before(async () => {
      service = await startService(shared, ['--no-bot']);
    });

    test('arrives when it is told as soon as there is a connection', async (t) => {
      const first = new Client(t, endpoint(service.base));
      await first.online();
      const {room} = first.party;
      const body = message(room, {id: 'USER_agent', isAgent: true}, {id: 'a'});
      await service.request('POST', `/rooms/${room}/messages`, {token: AGENT, body});
      await first.until(({messages}) => messages.size === 1);
      first.leave();

      const second = new Client(t, endpoint(service.base), {passes: first.passes});
      second.connection = (state) => state === 'online' && second.transport.tellSeen(['a']);
      await second.until(({messages}) => messages.get('a')?.envelope.data.messageSeen);
    });
  });
}

test('what was seen is told again when the request for it fails', async (t) => {
  const tries = [];
  const service = await ScriptedService.start(t, {
    seen(_request, response) {
      tries.push(response);
      if (tries.length === 1) return answer(response, 503, {});
      return response.writeHead(204).end();
    },
  });
  const client = new Client(t, service.base);
  await client.online();
  client.transport.tellSeen(['a']);
  while (tries.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(service.asked.filter((asked) => asked.endsWith('/seen')).length, 2);
});
