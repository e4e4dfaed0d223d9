/**
 * Where our time goes: `node test/bench/profile.mjs append 10000` (or `history`, `burst`, `key`, `jump`). Takes the sources, not
 * what is built, so that functions have their names.
 */
import {join} from 'node:path';
import {root} from '../../scripts/lib/run.mjs';
import {bundleSources} from './lib/bundle.mjs';
import {Site} from './lib/site.mjs';
import {launch, Tab} from './lib/tab.mjs';

const SHOWN = 25;
const KEYS = 'the quick brown fox jumps';

const [what = 'append', count = '10000'] = process.argv.slice(2);
const site = new Site(await bundleSources(join(root, 'src/define.ts')));
await site.listen();
const browser = await launch();
try {
  const {profile} = await inPage((tab, work) => tab.profile(work).then((found) => ({profile: found})));
  print('functions, with all they call', functionTimes(profile, true));
  print('functions themselves', functionTimes(profile, false));
  const {events} = await inPage((tab, work) => tab.trace(work).then((found) => ({events: found})));
  print('the browser itself', taskTimes(events));
} finally {
  await browser.close();
  site.close();
}

/** Each look in a page of its own: looking costs time too. */
async function inPage(look) {
  const tab = await Tab.open(browser, site.addressOf('chat-widget'), {doing: 'open'});
  await tab.booted();
  await tab.settle();
  if (what !== 'history') await tab.do('history', Number(count));
  if (what === 'append') await tab.do('append', 3);
  if (what === 'key') await tab.do('listen');
  await tab.settle();
  const seen = await look(tab, () => steps(tab)[what]());
  await tab.close();
  return seen;
}

function steps(tab) {
  return {
    history: () => tab.do('history', Number(count)),
    append: () => tab.do('append', 20),
    burst: () => tab.do('burst', 1000),
    jump: () => tab.do('jump').then(() => tab.settle()),
    key: () => tab.type(KEYS, 60),
  };
}

function functionTimes({nodes, samples, timeDeltas}, withCalled) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap(({id, children = []}) => children.map((child) => [child, id])));
  const times = new Map();
  for (const [index, sample] of samples.entries()) {
    const names = new Set();
    for (let id = sample; id !== undefined; id = withCalled ? callers.get(id) : undefined)
      names.add(nameOf(byId.get(id)));
    for (const name of names) times.set(name, (times.get(name) ?? 0) + timeDeltas[index] / 1000);
  }
  return times;
}

function nameOf({callFrame: {functionName, url, lineNumber}}) {
  const place = url ? ` ${new URL(url).pathname}:${lineNumber + 1}` : '';
  return `${functionName || '(anonymous)'}${place}`;
}

/** What each kind of step took without the steps inside of it, on the thread that has most to do. */
function taskTimes(events) {
  const threads = groupBy(
    events.filter(({ph, tdur}) => ph === 'X' && tdur > 0),
    ({pid, tid}) => `${pid}/${tid}`,
  );
  const scripted = [...threads.values()].filter((each) =>
    each.some(({name}) => /^(FunctionCall|RunMicrotasks)$/.test(name)),
  );
  const [main = []] = scripted.toSorted((a, b) => b.length - a.length);
  const times = new Map();
  const open = [];
  for (const event of main.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while (open.length > 0 && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    const [outer] = open.slice(-1);
    if (outer) times.set(outer.name, (times.get(outer.name) ?? 0) - event.tdur / 1000);
    times.set(event.name, (times.get(event.name) ?? 0) + event.tdur / 1000);
    open.push(event);
  }
  return times;
}

function print(title, times) {
  console.log(`\n${title}, in milliseconds`);
  for (const [name, time] of [...times].toSorted((a, b) => b[1] - a[1]).slice(0, SHOWN)) {
    console.log(`${time.toFixed(1).padStart(9)}  ${name}`);
  }
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(item);
  }
  return groups;
}
