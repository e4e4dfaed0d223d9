import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

// The tests of this file build on each other: a module is evaluated once.
const before = new Set(Object.getOwnPropertyNames(globalThis));

test('the package can be imported where there is no page', async () => {
  assert.equal(globalThis.document, undefined);
  const {ChatWidget, Conversation, parseEnvelope} = await import('chat-widget');
  for (const each of [ChatWidget, Conversation, parseEnvelope]) assert.equal(typeof each, 'function');
});

test('importing it registers nothing', () => {
  assert.equal(globalThis.customElements?.get('chat-widget'), undefined);
});

test('importing it leaves nothing in the global scope but what Lit keeps there', () => {
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  // On a server Lit stands in for the registry of elements too.
  const lits = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'litServerRoot', 'customElements'];
  assert.deepEqual(
    added.filter((name) => ![...lits, 'reactiveElementVersions'].includes(name)),
    [],
  );
});

test('the module that registers the element can be imported too, and twice', async () => {
  await import('chat-widget/define');
  await import(`${import.meta.resolve('chat-widget/define')}?again`);
});

test('the transports can be imported', async () => {
  const {MemoryTransport} = await import('chat-widget/transports/memory-transport');
  assert.equal(new MemoryTransport().party, undefined);
});

test('every entry that package.json names is there, with its types', () => {
  const {exports, main, types} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const files = [main, types, ...Object.values(exports).flatMap((entry) => Object.values(entry))];
  const named = files.filter((path) => typeof path === 'string' && path.length > 1 && !path.includes('*'));
  assert.ok(named.length >= 6);
  assert.deepEqual(
    named.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url))),
    [],
  );
});
