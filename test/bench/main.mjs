/** `npm run bench`: measures ours beside other chats and the limits. README.md here says how, and what the options are. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism, cpus, loadavg} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {root} from '../../scripts/lib/run.mjs';
import {bundle} from './lib/bundle.mjs';
import {chart} from './lib/chart.mjs';
import {runJob, TooSlow} from './lib/jobs.mjs';
import {Site} from './lib/site.mjs';
import {summary} from './lib/statistics.mjs';
import {goalsTable, readmeTable, resultsTable} from './lib/tables.mjs';
import {launch} from './lib/tab.mjs';
import {subjects} from './subjects.mjs';

const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    only: {type: 'string', default: ''},
    runs: {type: 'string'},
    out: {type: 'string'},
    from: {type: 'string'},
  },
});
const only = options.only.split(',').filter(Boolean);
const runs = Number(options.runs ?? (options.quick ? 2 : 5));

/** What is measured, and in how many runs. What a rival needs minutes for is measured once. */
const PLAN = [
  {job: ['bytes'], runs: 1},
  {job: ['launcher'], runs: 1},
  {job: ['boot', 1]},
  {job: ['boot', 4]},
  {job: ['talk', 100]},
  {job: ['talk', 1000]},
  {job: ['burst']},
  {job: ['mounts'], runs: 2},
  {job: ['talk', 10_000], isLong: true},
  {job: ['talk', 100_000], isLong: true, runs: 3, runsOfRivals: 1},
];

const PATIENCE = 120_000;
const MORE_PATIENCE = 240_000;

const report = options.from ? JSON.parse(readFileSync(options.from, 'utf8')) : await measure();
console.log(`\n${[resultsTable, goalsTable, readmeTable].map((draw) => draw(report)).join('\n\n')}\n`);
keep(report);

async function measure() {
  const measured = subjects.filter(({name}) =>
    isWanted(
      name,
      subjects.map((each) => each.name),
    ),
  );
  const jobs = PLAN.filter(
    ({job, isLong}) =>
      isWanted(
        job[0],
        PLAN.map((each) => each.job[0]),
      ) && !(isLong && options.quick),
  );
  const site = new Site(await bundle(measured, join(root, 'dist/cdn')));
  await site.listen();
  const browser = await launch();
  const circumstances = await describe(browser);
  const numbers = Object.fromEntries(measured.map(({name}) => [name, {}]));
  const failures = [];
  try {
    for (let run = 0; run < runs; run++) {
      for (const plan of jobs) await measureOnce(plan, run, {measured, browser, site, numbers, failures});
    }
  } finally {
    await browser.close();
    site.close();
  }
  const results = Object.fromEntries(
    Object.entries(numbers).map(([name, metrics]) => [
      name,
      Object.fromEntries(Object.entries(metrics).map(([metric, each]) => [metric, summary(each)])),
    ]),
  );
  return {...circumstances, subjects: measured.map(withVersion), results, failures};
}

/** One job for each subject, in another order every run: what warms up or slows down favours nobody. */
async function measureOnce(
  {job, runs: most = runs, runsOfRivals = most},
  run,
  {measured, browser, site, numbers, failures},
) {
  const order = [...measured.slice(run % measured.length), ...measured.slice(0, run % measured.length)];
  for (const subject of order) {
    const label = `${subject.name} ${job.join(' ')}`;
    const isDone = run >= (subject.role === 'rival' ? runsOfRivals : most);
    if (isDone || failures.some((failure) => failure.label === label)) continue;
    const began = performance.now();
    try {
      const patience = job[1] === 100_000 ? MORE_PATIENCE : PATIENCE;
      await runJob(browser, site, subject, job, patience, (found) => {
        for (const [metric, value] of Object.entries(found)) (numbers[subject.name][metric] ??= []).push(value);
      });
      process.stderr.write(`${run + 1}/${runs} ${label} ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    } catch (error) {
      failures.push({label, reason: error.message});
      process.stderr.write(`${run + 1}/${runs} ${label}: ${error.message}\n`);
      // A rival may be too slow; whatever else goes wrong is a mistake in here.
      if (!(error instanceof TooSlow)) process.exitCode = 1;
    }
  }
}

/** With a filter only what it names, of each sort of which it names any. */
function isWanted(name, sort) {
  return !only.some((each) => sort.includes(each)) || only.includes(name);
}

async function describe(browser) {
  return {
    date: new Date().toISOString().slice(0, 10),
    runs,
    browser: await browser.version(),
    node: process.version,
    machine: {cpu: cpus()[0].model, cores: availableParallelism(), load: loadavg()[0]},
  };
}

function withVersion({name, package: title, role, licence, by}) {
  const folder = {ours: root, limit: root, rival: join(import.meta.dirname, 'node_modules', title)}[role];
  const {version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return {name, title, role, licence, by, version: role === 'limit' ? undefined : version};
}

/** A part of it replaces nothing that was measured as a whole, unless it is told to. */
function keep(measured) {
  const isWhole = !options.from && !options.quick && only.length === 0;
  const folder = options.out ?? (isWhole ? join(root, 'docs/bench') : undefined);
  if (!folder) return;
  mkdirSync(resolve(folder), {recursive: true});
  writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(measured, undefined, 1)}\n`);
  writeFileSync(join(folder, 'chart.svg'), chart(measured, subjects));
}
