import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const dist = new URL('../../dist/', import.meta.url);

const HASHED = /^pattern-worker-[\w-]{8}\.js$/;

/** Where each build has the Worker, and how it is called there. */
const builds = {
  npm: {folder: 'forms/', name: /^pattern-worker\.js$/},
  cdn: {folder: 'cdn/chunks/', name: HASHED},
  demo: {folder: 'demo/chunks/', name: HASHED},
};

for (const [build, {folder, name}] of Object.entries(builds)) {
  const files = readdirSync(new URL(folder, dist)).filter((each) => each.endsWith('.js'));
  const read = (file) => readFileSync(new URL(folder + file, dist), 'utf8');
  const [worker, ...others] = files.filter((each) => name.test(each));

  test(`${build}: the Worker that tries patterns lies beside the one module that starts it`, () => {
    assert.ok(worker);
    assert.deepEqual(others, []);
    const starters = files.filter((each) => /new Worker\b/.test(read(each)));
    assert.equal(starters.length, 1);
    const [, path] = /new URL\(\s*["']([^"']+)["'],\s*import\.meta\.url\s*\)/.exec(read(starters[0]));
    assert.equal(new URL(path, 'https://site/chunks/').pathname, `/chunks/${worker}`);
  });

  test(`${build}: it needs no other file`, () => {
    assert.doesNotMatch(read(worker), /\bimport\b|\bfrom\s*["']|\brequire\(|importScripts/);
  });
}

test('all chunks for websites have a name of their own for each content', () => {
  const chunks = readdirSync(new URL('cdn/chunks/', dist)).filter((each) => each.endsWith('.js'));
  assert.ok(chunks.length > 50);
  assert.deepEqual(
    chunks.filter((each) => !/-[\w-]{8}\.js$/.test(each)),
    [],
  );
});
