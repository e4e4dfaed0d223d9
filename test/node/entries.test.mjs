import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {modulesOf} from '../../scripts/lib/entries.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Every module that package.json lets others import, by the name they import it by. */
const entries = modulesOf(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')), root).map(({name}) => name);

describe('where there is no page', () => {
  test('there are entries to be tried', () => {
    for (const name of ['.', './define', './server', './server/lit', './transports/service-transport'])
      assert.ok(entries.includes(name), name);
  });

  for (const name of entries) {
    test(`importing ${name} does not throw`, async () => {
      assert.equal(globalThis.document, undefined);
      await import(`chat-widget${name.slice(1)}`);
    });
  }
});

test('an app that uses one function of the package gets no element along with it', async () => {
  const bundle = await rollup({
    input: 'app',
    treeshake: {moduleSideEffects: (id) => !id.includes('node_modules')},
    plugins: [
      nodeResolve(),
      {
        name: 'app',
        resolveId: (id) => (id === 'app' ? '\0app' : undefined),
        load: (id) => (id === '\0app' ? `export {wire} from '${join(root, 'dist/index.js')}'` : undefined),
      },
    ],
    onwarn() {},
  });
  const {output} = await bundle.generate({});
  const code = output.map((chunk) => chunk.code).join('');
  assert.match(code, /function string\b/);
  assert.doesNotMatch(code, /customElements|(Reactive|Lit)Element|\.define\(|<slot/);
});

describe('what is built for websites', () => {
  const scripts = readdirSync(join(root, 'dist/cdn'), {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.js'),
  );

  test('has its source map beside each script, which holds the sources', () => {
    assert.ok(scripts.length > 20);
    for (const name of scripts) {
      const code = readFileSync(join(root, 'dist/cdn', name), 'utf8');
      const [, map] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(code) ?? [];
      const {sources, sourcesContent} = JSON.parse(readFileSync(join(root, 'dist/cdn', name, '..', map), 'utf8'));
      assert.equal(sourcesContent.length, sources.length, name);
    }
  });

  test('needs nothing from elsewhere: every import leads to a script beside it', () => {
    const missing = scripts.flatMap((name) =>
      [...readFileSync(join(root, 'dist/cdn', name), 'utf8').matchAll(/\b(?:from|import)\s*\(?["'`]([^"'`]+)["'`]/g)]
        .map(([, specifier]) => specifier)
        .filter((specifier) => !existsSync(join(root, 'dist/cdn', name, '..', specifier)))
        .map((specifier) => `${name}: ${specifier}`),
    );
    assert.deepEqual(missing, []);
  });
});

test('for bundlers the packages it uses stay imports', () => {
  const code = readFileSync(join(root, 'dist/widget/chat-widget.js'), 'utf8');
  assert.match(code, /from '@lit\/reactive-element'/);
});
