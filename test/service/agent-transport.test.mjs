import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {Client, WAYS} from './client.mjs';
import {AGENT, startService, suite} from './helpers.mjs';

const PDF = new File(['%PDF-1.7\n%%EOF'], 'a.pdf', {type: 'application/pdf'});

for (const [way, endpoint] of Object.entries(WAYS)) {
  describe(`an agent ${way}`, () => {
    const shared = suite(after);
    let service;
    let customer;
    before(async () => {
      service = await startService(shared, ['--no-bot']);
      customer = await service.open();
    });

    const begin = async (t, id) => {
      const party = {room: customer.room, userId: id};
      const client = new Client(t, endpoint(service.base), {token: AGENT, agent: id, party});
      await client.online();
      const as = (text) => ({content: {text, user: {id, isAgent: true}}});
      return Object.assign(client, {answer: (text, files) => client.say(text, as(text), files)});
    };

    test('speaks, and sends files, under an id of their own', async (t) => {
      const agent = await begin(t, 'USER_marta');
      await agent.answer('Good morning');
      await agent.answer('An offer', [PDF]);
      const users = (await customer.entries()).map(({message}) => message.data.content.user);
      const marta = {id: 'USER_marta', isAgent: true};
      assert.deepEqual(users, [marta, marta]);
    });

    test('writes under that id, which colleagues see', async (t) => {
      const [marta, bob] = [await begin(t, 'USER_marta'), await begin(t, 'USER_bob')];
      marta.transport.tellTyping(true);
      await bob.until(({typists}) => typists.length > 0);
      assert.deepEqual(bob.typists, [['USER_marta', true]]);
    });
  });
}
