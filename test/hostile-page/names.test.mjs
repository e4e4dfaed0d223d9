import assert from 'node:assert/strict';
import {test} from 'node:test';
import {talk} from './talk.mjs';
import {prepare} from './visitor.mjs';

const ready = prepare();

/** Names under which a browser keeps the elements that bear them, where a script looks for something else. */
const ON_WINDOW = [
  'fetch',
  'scheduler',
  'navigation',
  'trustedTypes',
  'ChatWidget',
  'requestIdleCallback',
  'litIssuedWarnings',
  'sent',
];
const ON_DOCUMENT = [
  'hidden',
  'visibilityState',
  'title',
  'referrer',
  'cookie',
  'lang',
  'dir',
  'head',
  'forms',
  'links',
  'domain',
  'URL',
  'readyState',
];

test('a chat goes on in a page whose forms are called like what a browser has', async (t) => {
  const body = [
    ...ON_WINDOW.map((name) => `<a id="${name}"></a>`),
    ...ON_DOCUMENT.map((name) => `<form name="${name}"></form>`),
    '<chat-widget locale="en"></chat-widget>',
  ].join('');
  const visitor = await talk(t, ready, {body});
  assert.deepEqual(visitor.problems, []);
});

test('a chat goes on where such a name stands in for what the browser lacks', async (t) => {
  const head = `<script>delete self.scheduler</script>`;
  const body = `<a id="scheduler"></a><chat-widget locale="en"></chat-widget>`;
  const visitor = await talk(t, ready, {head, body});
  assert.deepEqual(visitor.problems, []);
});
