/**
 * Everything that is checked before a change goes in: `npm test`, on a fresh machine as on any, with nothing before it.
 * `npm test -- test/some.test.ts` runs these browser tests alone.
 */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {ensureChrome} from './lib/chrome.mjs';
import {ensureInstalled} from './lib/install.mjs';
import {command, root, run} from './lib/run.mjs';

const only = process.argv.slice(2);
const tests = {passed: 0, failed: 0};
let ok = true;

process.chdir(root);
ensureInstalled();
process.env.CHROME_PATH = ensureChrome();

if (only.length === 0) {
  await step('lint', () => run(command('oxlint')));
  await step('format', () => run(command('prettier'), '--check', '--log-level=warn', '.'));
  await step('types', async () => {
    await run(command('tsc', 'typescript'));
    await run(command('tsc', 'typescript'), '--project', 'demo/service');
  });
  await step('audit', async () => console.log((await run('scripts/audit.mjs')).trim()));
  await step('build', () => run('scripts/build.mjs', '--if-stale'));
  await step('docs', () => run('scripts/docs.mjs', '--check'));
  await step('sizes', async () => console.log(await run('scripts/sizes.mjs')));
  // One after the other: what they look at happens in time.
  await step('node tests', () =>
    nodeTests(['test/node', 'test/service', 'test/demo', 'test/embed', 'test/hostile-page', 'test/proof']),
  );
  await step('long node tests', () =>
    nodeTests(['test/security', 'test/looks', 'test/reading', 'test/package'], {concurrency: 2}),
  );
  await step('wcag', () => nodeTests(['test/wcag']));
  // With nothing beside them: they measure.
  await step('budgets', () => nodeTests(['test/budgets']));
}
await step('browser tests', browserTests);

console.log(`${tests.passed} passed, ${tests.failed} failed`);
// A run without a test is a mistake in how it was called, or in here.
process.exit(ok && tests.failed === 0 && tests.passed > 0 ? 0 : 1);

/** Goes on after a failure: the other steps may have something to say too. */
async function step(name, work) {
  const start = performance.now();
  const error = await work().then(
    () => undefined,
    (reason) => reason,
  );
  ok &&= !error;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${error ? '✗' : '✓'} ${name} ${seconds} s`);
  if (error) console.log(error.output ?? error.message);
}

async function nodeTests(folders, {concurrency = 1} = {}) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.mjs'))
      .map((name) => join(folder, name)),
  );
  const count = (output) => {
    tests.passed += Number(/^# pass (\d+)/m.exec(output)?.[1] ?? 0);
    tests.failed += Number(/^# fail (\d+)/m.exec(output)?.[1] ?? 0);
  };
  try {
    const options = ['--test-reporter=tap', '--test-timeout=300000', `--test-concurrency=${concurrency}`];
    count(await run('--test', ...options, ...files));
  } catch (error) {
    count(error.output ?? '');
    throw error;
  }
}

async function browserTests() {
  const {startTestRunner} = await import('@web/test-runner');
  const runner = await startTestRunner({argv: only.length > 0 ? ['--files', ...only] : [], autoExitProcess: false});
  if (!runner) throw new Error('The browser tests could not start: see above.');
  const passed = await new Promise((resolve) => runner.on('stopped', resolve));
  for (const {testResults, errors} of runner.sessions.all()) {
    // A file that can't be loaded has no tests to count, and failed all the same.
    tests.failed += errors.length;
    for (const test of testsIn(testResults)) {
      if (!test.skipped) tests[test.passed ? 'passed' : 'failed'] += 1;
    }
  }
  if (!passed) throw new Error('Some browser tests failed: see above.');
}

function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}
