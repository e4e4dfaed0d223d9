import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Conversation, parseEnvelope} from 'chat-widget';
import {MemoryTransport} from 'chat-widget/transports/memory-transport';

const load = (name) => JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));

const kinds = {
  TEXT: {type: 'TEXT', parse: ({text}) => String(text)},
  MENU: {type: 'MENU', asks: true, parse: ({options}) => options},
  MENU_RESPONSE: {
    type: 'MENU_RESPONSE',
    answers: 'MENU',
    parse: ({menuId}) => menuId,
    about: ({content}) => content,
  },
};
const kindOf = (type) => kinds[type] ?? {type, unknown: true, parse: () => null};

/** A host that is no page: a server, say, or a program in a terminal. */
function makeHost() {
  const told = {received: 0, problems: [], changes: []};
  const host = {
    room: '',
    userId: 'USER_me',
    policy: 'unanswered',
    kindOf,
    roleOf: ({isAgent}) => (isAgent ? 'agent' : 'customer'),
    maySend: () => true,
    received: () => void told.received++,
    changed: () => told.changes.splice(0).forEach((resolve) => resolve()),
    connection: () => {},
    typing: () => {},
    problem: (code) => void told.problems.push(code),
  };
  return {host, told, nextChange: () => new Promise((resolve) => void told.changes.push(resolve))};
}

test('a record is read without a page', () => {
  const message = parseEnvelope(load('messages/01-TEXT'), kindOf, Date.now());
  assert.equal(message.id, 'e857df30-76a4-4c6c-b4a5-4faed2ed6f45');
  assert.equal(message.author.isAgent, true);
  assert.equal(message.problem, undefined);
});

test('records are received without a page', () => {
  const {host, told} = makeHost();
  const conversation = new Conversation(host);
  conversation.receive(JSON.stringify(load('conversation')));
  conversation.receive('no JSON');
  assert.equal(told.received, 43);
  assert.equal([...conversation.entries].length, 43);
  assert.ok(told.problems.includes('unreadable'));
});

test('a conversation is held without a page', async () => {
  const {host, nextChange} = makeHost();
  const conversation = new Conversation(host);
  const transport = new MemoryTransport({history: load('conversation').slice(0, 2)});
  conversation.connect(transport, new AbortController().signal);
  const [, menu] = [...conversation.entries];
  assert.equal(menu.question, 'open');
  const {id} = menu.message;
  const content = {menuId: id, option: {id: 0, targetUrl: 'go'}};
  const {data, room} = conversation.send({type: 'MENU_RESPONSE', content, answers: id});
  assert.equal(room, load('conversation')[0].room);
  assert.equal(conversation.get(id).question, 'answered');
  while (conversation.get(data.id).status === 'sending') await nextChange();
  assert.equal(conversation.get(data.id).status, 'sent');
  assert.deepEqual(
    [...conversation.entries].map(({message}) => message.type),
    ['TEXT', 'MENU', 'MENU_RESPONSE'],
  );
});
