import assert from 'node:assert/strict';
import {test} from 'node:test';
import {talk} from './talk.mjs';
import {prepare, Visitor} from './visitor.mjs';

const ready = prepare();

/** What SES does by `lockdown()`, and frames for plug-ins do: nothing of the language can be changed any more. */
const FREEZE = `
  const seen = new Set();
  const freeze = (value) => {
    if (Object(value) !== value || seen.has(value)) return;
    seen.add(Object.freeze(value));
    freeze(Object.getPrototypeOf(value));
    for (const {value: inner} of Object.values(Object.getOwnPropertyDescriptors(value))) freeze(inner);
  };
  for (const name of ['Object', 'Array', 'Function', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt', 'RegExp', 'Date', 'Math',
    'JSON', 'Reflect', 'Proxy', 'Promise', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'Error', 'TypeError', 'RangeError',
    'AggregateError', 'ArrayBuffer', 'DataView', 'Uint8Array', 'Float64Array', 'Intl', 'Iterator', 'FinalizationRegistry']) freeze(self[name]);
  freeze(async function () {}); freeze(function* () {}); freeze(async function* () {}); freeze([][Symbol.iterator]());`;

test('a chat goes on in a page that froze the language once Symbol.metadata was there', async (t) => {
  const script = `Symbol.metadata ??= Symbol('metadata');${FREEZE}`;
  const visitor = await talk(t, ready, {head: `<script>${script}</script>`});
  assert.deepEqual(visitor.problems, []);
});

test('a chat goes on in a page that froze the language after the widget was there', async (t) => {
  const visitor = await talk(t, ready, {
    body: `<chat-widget locale="en"></chat-widget><script type="module">${FREEZE}</script>`,
  });
  assert.deepEqual(visitor.problems, []);
});

test('a page that froze the language before that is told what is missing, and is left alone', async (t) => {
  const visitor = await Visitor.visit(t, ready, {head: `<script>${FREEZE}</script>`});
  assert.match(visitor.problems.join(), /Cannot add property metadata/);
  assert.equal(await visitor.run(`customElements.get('chat-widget')`), undefined);
});
