import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {fileURLToPath} from 'node:url';
import {findChrome} from './scripts/lib/chrome.mjs';

/** axe-core ships as a script that sets a global: this lets tests import it like any module. */
const axeAsModule = {
  name: 'axe-as-module',
  transform({path, body}) {
    return path.endsWith('/axe-core/axe.js') ? `${body}\nexport default globalThis.axe;` : undefined;
  },
};

export default {
  files: ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve: true,
  plugins: [
    axeAsModule,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findChrome(),
        args: [
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
          // Chromium's sandbox refuses to start for root, which is what most containers run as.
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ],
      },
    }),
  ],
  testFramework: {config: {timeout: 5000}},
  // Only files that have something to say.
  reporters: [defaultReporter({reportTestProgress: false})],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
};
