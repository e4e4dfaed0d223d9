/**
 * Everything that is checked before a change goes in: `npm test`, on a fresh machine as on any, with nothing before it.
 * `npm test -- test/some.test.ts` runs these browser tests alone, in Chromium. `ENGINES=firefox,webkit` chooses others; without it
 * a whole run has all browsers that are here.
 */
import {readdirSync} from 'node:fs';
import {join, relative} from 'node:path';
import {ensureChrome} from './lib/chrome.mjs';
import {ensureInstalled} from './lib/install.mjs';
import {ensureNats} from './lib/nats.mjs';
import {command, root, run} from './lib/run.mjs';

/** More files than these do not fail by chance, also on a slow machine. */
const MOST_BY_CHANCE = 8;

const only = process.argv.slice(2);
if (only.length > 0) process.env.ENGINES ||= 'chromium';
const tests = {passed: 0, failed: 0};
/** What failed, and runs once more in the end. */
const again = [];
let ok = true;

process.chdir(root);
ensureInstalled();
process.env.CHROME_PATH = ensureChrome();
// Read only now: it takes packages that were just installed.
const {chosenEngines, ensureEngines, launch} = await import('./lib/engines.mjs');
ensureEngines();

if (only.length === 0) {
  ensureNats();
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
}
const engines = chosenEngines();
const inBrowser = async (engine) => {
  if (engines.includes(engine))
    await step(`browser tests in ${engine}`, () => look((some) => runInBrowser(engine, some ?? only)));
};
// Two at a time: what looks at things that happen in time mostly waits.
await Promise.all([inNode(), inBrowser('firefox')]);
await Promise.all([longInNode(), inBrowser('webkit')]);
// With nothing beside them: they measure, or look into the browser that most visitors have.
if (only.length === 0) await step('budgets', () => nodeTests(['test/budgets']));
await inBrowser('chromium');

// A busy machine breaks what looks at time, and must not hide what is broken: with nothing beside them, and told.
for (const {files, failed, runFiles} of again) {
  await step(`second look at ${files.join(', ')}`, async () => {
    const second = await runFiles(files);
    tests.failed += second.failed;
    tests.passed += Math.max(failed - second.failed, 0);
    if (second.failed > 0) throw new Error(`Failed twice:\n${second.output}`);
  });
}

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

async function inNode() {
  if (only.length > 0) return;
  await step('node tests', () =>
    nodeTests(['test/node', 'test/service', 'test/demo', 'test/embed', 'test/hostile-page', 'test/proof']),
  );
}

async function longInNode() {
  if (only.length > 0) return;
  await step('long node tests', () =>
    nodeTests(['test/security', 'test/looks', 'test/reading', 'test/package'], {concurrency: 2}),
  );
  await step('wcag', () => nodeTests(['test/wcag']));
}

async function nodeTests(folders, {concurrency = 1} = {}) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.mjs'))
      .map((name) => join(folder, name)),
  );
  await look((some) => runInNode(some ?? files, some ? 1 : concurrency));
}

/** Counts what `runFiles()` comes to. Files that failed, if they are few, run once more in the end. */
async function look(runFiles) {
  const {passed, failed, files, output} = await runFiles();
  tests.passed += passed;
  if (failed === 0) return;
  console.log(output);
  if (files.length > 0 && files.length <= MOST_BY_CHANCE) {
    again.push({files, failed, runFiles});
    return;
  }
  tests.failed += failed;
  throw new Error('Some tests failed: see above.');
}

async function runInNode(files, concurrency) {
  const options = ['--test-reporter=tap', '--test-timeout=300000', `--test-concurrency=${concurrency}`];
  const output = await run('--test', ...options, ...files).catch((error) => {
    if (error.output === undefined) throw error;
    return error.output;
  });
  for (const [, counted] of output.matchAll(/^ *#? *count: (.*)$/gm)) console.log(`  ${counted}`);
  const count = (what) => Number(new RegExp(`^# ${what} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  const failures = [...output.matchAll(/^( *)not ok [^]*?^\1 {2}location: '(.+?):\d+:\d+'[^]*?^\1 {2}\.\.\.$/gm)];
  const failing = new Set(failures.map(([, , path]) => relative(root, path)));
  // What was cancelled has not passed; what fails at the end of a suite is no test, and counted nowhere.
  const failed = Math.max(count('fail') + count('cancelled'), failing.size);
  return {
    passed: count('pass'),
    // A run that has not even begun has no figures at all.
    failed: count('tests') > 0 ? failed : 1,
    files: [...failing],
    output: failures.map(([text]) => text).join('\n') || output,
  };
}

async function runInBrowser(engine, files) {
  const {startTestRunner} = await import('@web/test-runner');
  const {default: whole} = await import('../web-test-runner.config.mjs');
  // A browser anew: that of the run before may still be closing.
  const config = {...whole, browsers: [launch(engine)], ...(files.length > 0 && {files})};
  const runner = await startTestRunner({config, readFileConfig: false, readCliArgs: false, autoExitProcess: false});
  if (!runner) throw new Error('The browser tests could not start: see above.');
  const isGood = await new Promise((resolve) => runner.on('stopped', resolve));
  const result = {passed: 0, failed: 0, files: [], output: ''};
  for (const {testFile, testResults, errors, passed} of runner.sessions.all()) {
    if (!passed) result.files.push(relative(root, testFile));
    // A file that can't be loaded has no tests to count, and failed all the same.
    result.failed += errors.length;
    for (const test of testsIn(testResults)) {
      if (test.skipped) console.log(`skipped in ${engine}: ${test.name}`);
      else result[test.passed ? 'passed' : 'failed'] += 1;
    }
  }
  if (!isGood && result.failed === 0) result.failed = 1;
  return result;
}

function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}
