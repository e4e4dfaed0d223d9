import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {entriesOf, packagesIn, reached} from '../../scripts/lib/entries.mjs';
import {command, root} from '../../scripts/lib/run.mjs';
import {appearing, startBrowser} from '../security/lib/browser.mjs';
import {makeProject} from './lib/project.mjs';
import {openSite} from './lib/site.mjs';
import {talk} from './lib/talk.mjs';
import {consumer, npm, runNode, tool} from './lib/tools.mjs';

/** What npm adds by itself, and what has to be with what the wrapper for React and the bundles are made of. */
const PAPERS =
  /^(package\.json|README\.md|docs\/[\w-]+\.md|LICENSE|dist\/react\/lit-react-license\.txt|dist\/cdn\/.*\.(txt|json))$/;

/** Loaded by address: the scripts for websites, and all that they fetch. */
const WEBSITES = /^dist\/cdn\/(embed\.js|chunks\/.*\.js)$/;

/** What servers need, which no page could load. */
const SERVERS = /^\.\/server/;

describe('the package', () => {
  const ends = [];
  let [project, manifest, installed, browser] = [];

  before(async () => {
    project = await makeProject();
    ends.push(project.remove);
    installed = join(project.app, 'node_modules/chat-widget');
    manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    browser = await startBrowser({after: (end) => ends.unshift(end)});
  });

  after(async () => {
    for (const end of ends) await end();
  });

  /** What can be imported from it: `chat-widget/define` and so on, with all that a `*` in an entry stands for. */
  function specifiers() {
    return Object.entries(manifest.exports).flatMap(([entry, target]) => {
      if (!entry.includes('*')) return [entry.replace('.', 'chat-widget')];
      const path = typeof target === 'string' ? target : target.default.includes('*') ? target.default : target.types;
      const [folder, end] = path.split('*');
      return readdirSync(join(installed, folder))
        .filter((name) => name.endsWith(end))
        .map((name) => entry.replace('.', 'chat-widget').replace('*', name.slice(0, name.length - end.length)));
    });
  }

  const isCode = (specifier) => !/\.(css|json)$/.test(specifier);

  it('holds nothing but what its entries lead to, and what tells of it', () => {
    const read = (path) => readFileSync(join(installed, path), 'utf8');
    const entries = entriesOf(manifest);
    const needed = reached(project.files, entries, read);
    const isNeeded = (path) => needed.has(path) || PAPERS.test(path) || WEBSITES.test(path);
    assert.ok(needed.size > 100);
    assert.deepEqual(
      project.files.filter((path) => !isNeeded(path) && !isNeeded(path.replace(/\.map$/, ''))),
      [],
    );
    assert.deepEqual(
      entries.filter((entry) => !entry.includes('*') && !project.files.includes(entry)),
      [],
    );
  });

  it('names all that it imports', () => {
    const named = new Set(Object.keys({...manifest.dependencies, ...manifest.peerDependencies}));
    // The types for a framework are for those who have it.
    const modules = project.files.filter((path) => /^dist\/(?!cdn\/|types\/).*\.(js|d\.ts)$/.test(path));
    const imported = modules.flatMap((path) => packagesIn(readFileSync(join(installed, path), 'utf8')));
    assert.ok(imported.includes('lit'));
    assert.deepEqual(
      [...new Set(imported)].filter((name) => !named.has(name)),
      [],
    );
    assert.deepEqual(
      [...named].filter((name) => !imported.includes(name)),
      [],
    );
  });

  it('installs into an empty project, and brings nothing of React', async () => {
    const {dependencies} = JSON.parse(await npm(project.app, 'ls', '--all', '--json'));
    assert.equal(dependencies['chat-widget'].version, manifest.version);
    assert.equal(existsSync(join(project.app, 'node_modules/react')), false);
    assert.equal(existsSync(join(project.app, 'node_modules/@types/react')), false);
  });

  it('can be imported on a server, every entry of it', async () => {
    const lines = specifiers().map((specifier) => {
      if (specifier.endsWith('.css')) return `import.meta.resolve('${specifier}');`;
      const options = specifier.endsWith('.json') ? ", {with: {type: 'json'}}" : '';
      return `await import('${specifier}'${options});`;
    });
    assert.ok(lines.length > 20);
    writeFileSync(join(project.app, 'server.mjs'), [...lines, "console.log('done');"].join('\n'));
    const quiet = '--disable-warning=ExperimentalWarning';
    assert.equal((await runNode(project.app, quiet, 'server.mjs')).trim(), 'done');
  });

  it('has nothing that publint would say', async () => {
    assert.match(await tool(project.app, 'publint', 'publint', project.tarball, '--strict'), /All good/);
  });

  it('has types wherever it has code, as arethetypeswrong sees it', async () => {
    const styles = Object.keys(manifest.exports).filter((entry) => entry.endsWith('.css'));
    const options = ['--profile', 'esm-only', '--exclude-entrypoints', ...styles.map((entry) => entry.slice(2))];
    const said = await tool(project.app, 'attw', '@arethetypeswrong/cli', project.tarball, ...options);
    assert.match(said, /🟢/);
  });

  describe('in a strict project', () => {
    const STRICT = {
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      noUncheckedSideEffectImports: true,
      verbatimModuleSyntax: true,
      jsx: 'preserve',
      types: [],
      noEmit: true,
    };

    before(() => project.add(join(consumer, 'types'), 'types'));

    /** A tsconfig.json for some of the files. */
    function configure(name, options, ...include) {
      const path = join(project.app, `tsconfig.${name}.json`);
      writeFileSync(path, JSON.stringify({compilerOptions: {...STRICT, ...options}, include}));
      return ['--project', path];
    }

    const compiler = command('tsc', 'typescript');
    const bundler = {module: 'esnext', moduleResolution: 'bundler'};

    for (const [module, moduleResolution] of [
      ['esnext', 'bundler'],
      ['node16', 'node16'],
      ['nodenext', 'nodenext'],
    ]) {
      it(`its types fit with moduleResolution ${moduleResolution}`, async () => {
        const options = {module, moduleResolution, skipLibCheck: true};
        await runNode(project.app, compiler, ...configure(moduleResolution, options, 'types'));
      });
    }

    it('its types come with the module that registers the element', async () => {
      await runNode(project.app, compiler, ...configure('define', bundler, 'types/define.ts'));
    });

    it('its types fit with the TypeScript before, too, and hold together themselves', async () => {
      const files = ['types/element.ts', 'types/react.tsx', 'types/styles.ts'];
      await tool(project.app, 'tsc', 'typescript', ...configure('before', bundler, ...files));
    });
  });

  describe('in a page', () => {
    before(() => {
      project.add(join(consumer, 'app'), 'page');
      cpSync(join(root, 'test/fixtures/conversation.json'), join(project.app, 'page/conversation.json'));
      const forPages = specifiers().filter((each) => !SERVERS.test(each.replace('chat-widget', '.')));
      const lines = forPages.map((specifier, index) => {
        if (specifier.endsWith('.css')) return `import '${specifier}';`;
        const names = isCode(specifier) ? `* as entry${index}` : `entry${index}`;
        return `import ${names} from '${specifier}';\nif (!entry${index}) throw new Error('${specifier}');`;
      });
      writeFileSync(join(project.app, 'page/entries.js'), lines.join('\n'));
    });

    for (const bundler of ['vite', 'webpack', 'esbuild']) {
      it(`works as ${bundler} builds it for production`, async (t) => {
        const {bundlers} = await import('./consumer/build.mjs');
        const built = join(project.app, 'page', `dist-${bundler}`);
        mkdirSync(built);
        await bundlers[bundler](join(project.app, 'page'), built);
        const page = await openSite(t, browser, built);
        await appearing(page, 'chat-widget >>> [part~=launcher]').then((launcher) => launcher.click());
        const input = await appearing(page, 'chat-widget >>> [part~=input]');
        assert.equal(await input.evaluate((each) => each.placeholder), 'Scrivi un messaggio…');
        await appearing(page, 'chat-widget >>> [part~=message]');
        assert.deepEqual(page.problems, []);
      });
    }
  });

  describe('in the example for', () => {
    const checks = {
      react: ['tsc', 'typescript'],
      vue: ['vue-tsc', 'vue-tsc'],
      svelte: ['svelte-check', 'svelte-check', '--fail-on-warnings'],
    };

    for (const [framework, [name, packageName, ...args]] of Object.entries(checks)) {
      it(`${framework}: types fit, and a customer can talk`, async (t) => {
        const folder = project.add(join(root, 'demo/frameworks', framework), framework);
        if (framework === 'vue') project.add(join(consumer, 'templates'), 'vue/src/templates');
        await tool(folder, name, packageName, ...args);
        const {bundlers} = await import('./consumer/build.mjs');
        await bundlers.vite(folder, join(folder, 'dist'));
        await talk(await openSite(t, browser, join(folder, 'dist')));
      });
    }

    it('each names the versions that are tested here', () => {
      const read = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const tested = read(consumer).dependencies;
      for (const framework of Object.keys(checks)) {
        const {dependencies, devDependencies} = read(join(root, 'demo/frameworks', framework));
        const {'chat-widget': _, ...others} = {...dependencies, ...devDependencies};
        for (const [name, version] of Object.entries(others)) assert.equal(version, tested[name], name);
      }
    });

    it('html: a customer can talk', async (t) => {
      project.add(join(root, 'demo/frameworks/html'), 'html');
      await talk(await openSite(t, browser, project.app, 'html/index.html', {'html/node_modules': 'node_modules'}));
    });
  });
});
