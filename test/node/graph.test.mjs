import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {test} from 'node:test';
import {chunkName, withStaticImports} from '../../scripts/lib/chunks.mjs';
import {root} from '../../scripts/lib/run.mjs';

const folder = join(root, 'dist/cdn');

/** Chunks have the names of the modules they were made for. */
function pathOf(name) {
  const found = readdirSync(folder, {recursive: true}).find((path) => path.endsWith('.js') && chunkName(path) === name);
  assert.ok(found, `no chunk is called ${name}`);
  return join(folder, found);
}

/** The modules of which a browser has loaded something once these chunks are there. */
function modulesOf(...names) {
  const chunks = new Set();
  for (const name of names) withStaticImports(pathOf(name), chunks);
  const sources = [...chunks].flatMap((chunk) => {
    const {sources: found} = JSON.parse(readFileSync(`${chunk}.map`, 'utf8'));
    return found.map((source) => relative(root, join(chunk, '..', source)));
  });
  return sources.map((source) => source.replace(/^.*node_modules\//, '').replace(/\.[jt]s$/, ''));
}

const LIT = /^(@lit|lit|lit-html|lit-element)\//;

test('the walk sees the modules that are there', () => {
  const modules = modulesOf('chat-widget', 'core');
  for (const each of ['src/widget/chat-widget', 'src/widget/core', 'lit-html/lit-html'])
    assert.ok(modules.includes(each));
});

test('a launcher comes without messages, forms, transports and storage', () => {
  const allowed = /^src\/((widget|events|theme|model|i18n)\/|define$|elements\/(define|icon)$)/;
  assert.deepEqual(
    modulesOf('chat-widget').filter((each) => !LIT.test(each) && !allowed.test(each)),
    [],
  );
});

test('a launcher comes without the words of a panel, and without the panel', () => {
  const unwanted = /^src\/(i18n\/(en|it)$|widget\/(core|panel|transcript|composer|conversation))/;
  assert.deepEqual(
    modulesOf('chat-widget').filter((each) => unwanted.test(each)),
    [],
  );
});

test('a conversation in text comes without what draws other messages', () => {
  assert.deepEqual(
    modulesOf('chat-widget', 'core').filter((each) => /^src\/messages\/.*(-message|-elements)$/.test(each)),
    [],
  );
});

test('a conversation in text comes without what checks and draws forms', () => {
  const unwanted = /^src\/(forms\/(pattern|linear|validation|code-units)|elements\/(form\b(?!-desk)|controls\/))/;
  assert.deepEqual(
    modulesOf('chat-widget', 'core').filter((each) => unwanted.test(each)),
    [],
  );
});

test('a conversation in text comes without lines to a service, which wait for an address', () => {
  const known = new Set(['src/transport/late-transport', 'src/transport/transport']);
  assert.deepEqual(
    modulesOf('chat-widget', 'core').filter((each) => each.startsWith('src/transport/') && !known.has(each)),
    [],
  );
});

test('of packages a conversation in text needs Lit alone', () => {
  assert.deepEqual(
    modulesOf('chat-widget', 'core').filter((each) => !LIT.test(each) && !each.startsWith('src/')),
    [],
  );
});
