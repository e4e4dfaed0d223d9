/** What is measured, each in a fresh page. Numbers are noted by the names of what they tell; all are better when less. */
import {readFileSync} from 'node:fs';
import {median} from './statistics.mjs';
import {Tab} from './tab.mjs';

const APPENDS = 20;
const KEYS = 'the quick brown fox jumps';
const KEY_PAUSE = 60;
const MOUNTS = 100;
const BURST = 1000;

const MEGABYTE = 1_000_000;

const jobs = {
  bytes: async ({open, site, subject, note}) => {
    site.forget();
    const tab = await open({doing: 'boot'});
    const shown = await tab.booted();
    await tab.settle();
    const {bytes, requests} = site.fetched;
    note({'bytes.shown': shown.bytes, 'bytes.text': bytes, 'requests.text': requests, foreign: tab.foreign.length});
    if (subject.role === 'ours') note(await ofFurtherStates(tab, site));
  },

  launcher: async ({open, site, subject, note}) => {
    if (subject.role !== 'ours') return;
    site.forget();
    const tab = await open({doing: 'launcher'});
    const {bytes} = await tab.booted();
    await tab.settle();
    note({'bytes.launcher': bytes, 'bytes.idle': site.fetched.bytes});
  },

  boot: async ({open, note}, slowdown) => {
    const tab = await open({doing: 'boot', slowdown});
    const {painted} = await tab.booted();
    const {cpu, script} = await tab.spentSoFar();
    const {longest, blocking} = await tab.do('longTasks');
    note(named(`boot.${slowdown}`, {painted, cpu, script, longest, blocking}));
  },

  talk: async ({open, note}, count) => {
    const tab = await open({doing: 'open'});
    await tab.booted();
    await tab.settle();
    const [before, elements] = [await tab.heap(), await tab.do('countElements')];
    const {result, cpu} = await tab.cpuOf(() => tab.do('history', count));
    const {longest} = await tab.do('longTasks', result.began);
    note(named(`history.${count}`, {painted: result.painted, cpu, longest}));
    const each = ((await tab.do('countElements')) - elements) / count;
    const after = await tab.heap();
    const [js, dom] = [(after.js - before.js) / MEGABYTE, (after.dom - before.dom) / MEGABYTE];
    note(named(`history.${count}`, {elements: each, js, dom, heap: js + dom}));
    // What is compiled at the first time is no cost of having many.
    await tab.do('append', 3);
    const appended = await tab.cpuOf(() => tab.do('append', APPENDS));
    const {times} = appended.result;
    note(named(`append.${count}`, {cpu: appended.cpu / times.length, painted: median(times)}));
    if (count <= 10_000) note(named(`key.${count}`, await typed(tab)));
  },

  burst: async ({open, note}) => {
    const tab = await open({doing: 'open'});
    await tab.booted();
    await tab.do('history', 100);
    await tab.settle();
    const {result, cpu} = await tab.cpuOf(() => tab.do('burst', BURST));
    note(named('burst', {...result, cpu}));
  },

  mounts: async ({open, note}) => {
    const tab = await open();
    // What is made once for all stays, and is no leak.
    await tab.do('mounts', 30);
    await tab.settle();
    const before = await tab.heap();
    await tab.do('mounts', MOUNTS);
    await tab.settle();
    const after = await tab.heap();
    const [nodes, listeners] = [after.nodes - before.nodes, after.listeners - before.listeners];
    note(named('mounts', {nodes, listeners, bytes: (after.js - before.js) / MOUNTS}));
  },
};

/** Runs a job in a page of its own. `note` is told each number as soon as it is known: what follows may take too long. */
export async function runJob(browser, site, subject, [name, ...args], patience, note) {
  let tab;
  const open = async (options) => (tab = await Tab.open(browser, site.addressOf(subject.name), options));
  try {
    await withPatience(jobs[name]({open, site, subject, note}, ...args), patience);
    if (tab && tab.problems.length > 0) console.warn(`  ${subject.name}: ${tab.problems[0]}`);
  } finally {
    await tab?.close();
  }
}

/** What a menu and quick replies add to a conversation in text, and then a form. */
async function ofFurtherStates(tab, site) {
  const read = (name) => JSON.parse(readFileSync(new URL(`../../fixtures/messages/${name}.json`, import.meta.url)));
  const room = 'CHAT_BENCH';
  const receive = async (names, text) => {
    await tab.do(
      'receive',
      names.map(read).map(({data}, index) => ({room, data: {...data, ts: Date.now() + index}})),
      text,
    );
    await tab.settle();
  };
  await receive(['07-MENU', '09-QUICK_REPLY'], 'Help');
  const withMenu = site.fetched.bytes;
  await receive(['11-FORM'], 'Titolo Form');
  return {'bytes.menu': withMenu, 'bytes.form': site.fetched.bytes - withMenu};
}

async function typed(tab) {
  await tab.do('listen');
  await tab.type('ab', KEY_PAUSE);
  const {cpu} = await tab.cpuOf(() => tab.type(KEYS, KEY_PAUSE));
  const latencies = await tab.do('heard');
  return {cpu: cpu / KEYS.length, painted: median(latencies)};
}

function named(prefix, numbers) {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [`${prefix}.${name}`, value]));
}

async function withPatience(work, patience) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new TooSlow(patience)), patience)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // What was given up may still fail, when its page closes.
    work.catch(() => {});
  }
}

/** Nobody would wait for that. */
export class TooSlow extends Error {
  constructor(patience) {
    super(`takes more than ${patience / 1000} s`);
  }
}
