import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {fileURLToPath} from 'node:url';
import {chosenEngines, launch} from './scripts/lib/engines.mjs';

/** axe-core ships as a script that sets a global: this lets tests import it like any module. */
const axeAsModule = {
  name: 'axe-as-module',
  transform({path, body}) {
    return path.endsWith('/axe-core/axe.js') ? `${body}\nexport default globalThis.axe;` : undefined;
  },
};

/** Workers are loaded by the address of what is built, and only the sources are there. */
const workersFromSource = (context, next) => {
  context.url = context.url.replace(/^(\/src\/.*-worker)\.js\b/, '$1.ts');
  return next();
};

/** Takes what test/transport/upload.test.ts sends up, as the last part of the address says. */
async function takeUploads(context, next) {
  const [, outcome] = /^\/uploads\/(\w+)$/.exec(context.path) ?? [];
  if (context.method !== 'PUT' || !outcome) return next();
  for await (const chunk of context.req) void chunk;
  if (outcome === 'stall') await new Promise(() => {});
  context.status = {accept: 204, refuse: 415, gateway: 502, moved: 307}[outcome];
  if (outcome === 'refuse') context.body = {error: {code: 'bad-type', reason: 'not this one'}};
  if (outcome === 'moved') context.set('Location', '/uploads/accept');
  if (outcome === 'gateway') context.body = '<h1>Bad Gateway</h1>';
  return undefined;
}

export default {
  files: ['test/**/*.test.ts', '!test/{node,bench,package}/**'],
  nodeResolve: true,
  middleware: [workersFromSource, takeUploads],
  plugins: [
    axeAsModule,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: chosenEngines().map(launch),
  testFramework: {config: {timeout: 40_000}},
  // Of a whole file, on a machine that has more to do.
  testsFinishTimeout: 300_000,
  // Only files that have something to say.
  reporters: [defaultReporter({reportTestProgress: false})],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
};
