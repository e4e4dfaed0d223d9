import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const dist = new URL('../../dist/', import.meta.url);

/** What a module imports, as it is written there. */
function importsOf(url) {
  const code = readFileSync(url, 'utf8');
  const found = code.matchAll(/(?:^|[;\s])(?:import|from)\s*\(?\s*['"]([^'"]+)['"]/gm);
  return [...found].map(([, specifier]) => specifier);
}

/** All that is loaded with the modules of a folder: URLs of this package, names of others. */
function loadedBy(folder) {
  const start = readdirSync(new URL(`${folder}/`, dist)).filter((name) => name.endsWith('.js'));
  const waiting = start.map((name) => new URL(`${folder}/${name}`, dist).href);
  const seen = new Set();
  const packages = new Set();
  for (const url of waiting) {
    if (seen.has(url)) continue;
    seen.add(url);
    for (const specifier of importsOf(new URL(url))) {
      if (specifier.startsWith('.')) waiting.push(new URL(specifier, url).href);
      else packages.add(specifier);
    }
  }
  return {modules: [...seen].map((url) => url.slice(dist.href.length)), packages: [...packages]};
}

test('the walk sees imports where there are some', () => {
  const {modules, packages} = loadedBy('widget');
  assert.ok(modules.includes('model/envelope.js'));
  assert.ok(packages.includes('lit'));
});

for (const [folder, packages] of Object.entries({
  model: [],
  transport: ['eventsource-parser'],
  conversation: [],
  forms: ['re2js', '@eslint-community/regexpp'],
})) {
  test(`${folder} runs without a view: it loads ${packages.join() || 'no package'}`, () => {
    const loaded = loadedBy(folder);
    assert.ok(loaded.modules.length > 1);
    assert.deepEqual(loaded.packages, packages);
    assert.deepEqual(
      loaded.modules.filter((path) => /^(elements|messages|widget|theme|i18n)\//.test(path)),
      [],
    );
  });
}

test('the agents’ console is made of what the package exports, and of nothing else', () => {
  const demo = new URL('../../demo/', import.meta.url);
  const modules = readdirSync(new URL('agent/', demo)).map((name) => new URL(`agent/${name}`, demo));
  const imported = [...modules, new URL('agent.ts', demo)].flatMap((url) =>
    importsOf(url)
      .filter((specifier) => specifier.includes('/src/'))
      .map((specifier) => specifier.replace(/^.*\/src\//, '')),
  );
  assert.ok(imported.includes('index.js'));
  assert.deepEqual(
    imported.filter((path) => !/^(index\.js|define\.js|transport\/[\w-]+\.js)$/.test(path)),
    [],
  );
});
