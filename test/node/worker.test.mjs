import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const dist = new URL('../../dist/', import.meta.url);

for (const [build, folder] of Object.entries({npm: 'forms/', cdn: 'cdn/chunks/', demo: 'demo/chunks/'})) {
  const files = readdirSync(new URL(folder, dist)).filter((name) => name.endsWith('.js'));
  const read = (name) => readFileSync(new URL(folder + name, dist), 'utf8');

  test(`${build}: the Worker that tries patterns lies beside the module that starts it`, () => {
    assert.ok(files.includes('pattern-worker.js'));
    const starters = files.filter((name) => /new Worker\b/.test(read(name)));
    assert.equal(starters.length, 1);
    assert.match(read(starters[0]), /new URL\(\s*["']\.\/pattern-worker\.js\?no-inline["'],\s*import\.meta\.url\s*\)/);
  });

  test(`${build}: it needs no other file`, () => {
    assert.doesNotMatch(read('pattern-worker.js'), /\bimport\b|\bfrom\s*["']|\brequire\(|importScripts/);
  });
}
