/**
 * What the widget does to a slow phone: `node test/bench/tasks.mjs` prints, for each thing that happens in a
 * conversation, the longest task it takes with the CPU at a quarter. `--top 5` tells what the longest of them consist of.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findChrome} from '../../scripts/lib/chrome.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {bundle, bundleSources} from './lib/bundle.mjs';
import {Site} from './lib/site.mjs';
import {median} from './lib/statistics.mjs';

const SLOWDOWN = 4;

/** Longer than this a task keeps a page from answering, in milliseconds. */
const LONG = 50;

/** How long nothing may have happened for an act to be over, in milliseconds. */
const QUIET = 500;

/** The messages of a fixture, as those of the one room there is. */
function fixture(name) {
  const found = JSON.parse(readFileSync(join(root, `test/fixtures/${name}.json`), 'utf8'));
  return [found].flat().map((envelope) => ({...envelope, room: 'r'}));
}

/** What happens, one after the other: `before` is not measured, `fresh` wants a page of its own. */
const acts = [
  ['the launcher is drawn', {fresh: true, run: ({evaluate}) => evaluate('make()')}],
  ['what is behind it comes, and opens', {fresh: true, before: 'make()', run: ({evaluate}) => evaluate('chat.show()')}],
  ['a first message', {run: ({evaluate}) => evaluate('chat.receive(text())')}],
  ['one more message', {run: ({evaluate}) => evaluate('chat.receive(text())')}],
  ['a message with Markdown, the first', {run: ({receive}) => receive('made/text-markdown')}],
  ['a menu', {run: ({receive}) => receive('messages/07-MENU')}],
  ['a quick reply', {run: ({receive}) => receive('messages/09-QUICK_REPLY')}],
  ['a form with every type of field', {run: ({receive}) => receive('made/form-all-types')}],
  ['it is sent with errors', {run: ({click}) => click('submit')}],
  [
    'a picture, a film, a file',
    {run: ({receive}) => receive('messages/02-IMAGE', 'messages/04-VIDEO', 'messages/03-DOCUMENT')},
  ],
  ['a whole conversation', {run: ({receive}) => receive('conversation')}],
  ['a key', {before: 'renew(10).then(() => chat.focus())', run: ({type}) => type('k')}],
  ['a message is sent', {run: ({press}) => press('Enter')}],
  ['the language changes', {run: ({evaluate}) => evaluate("chat.locale = 'it'")}],
  ['the language changes to one from right to left', {run: ({evaluate}) => evaluate("chat.locale = 'ar'")}],
  ['it becomes dark', {run: ({evaluate}) => evaluate("chat.colorScheme = 'dark'")}],
  ['it is closed', {run: ({evaluate}) => evaluate('chat.close()')}],
  ['it is opened again', {run: ({evaluate}) => evaluate('chat.show()')}],
  [
    'a history of 10,000',
    {
      before: 'renew().then(() => void (globalThis.list = past(10000)))',
      run: ({evaluate}) => evaluate('chat.receive(list)'),
    },
  ],
  ['one more message at 10,000', {run: ({evaluate}) => evaluate('chat.receive(text())')}],
  ['a key at 10,000', {before: 'chat.focus()', run: ({type}) => type('k')}],
  ['a jump to the first of them', {run: ({evaluate}) => evaluate("chat.scrollToMessage('m-0')")}],
  ['1,000 messages in 1,000 tasks', {before: 'renew()', run: ({evaluate}) => evaluate('burst(1000)')}],
  ['it is closed with 10,000', {before: 'renew(10000)', run: ({evaluate}) => evaluate('chat.close()')}],
  ['it is opened with 10,000', {run: ({evaluate}) => evaluate('chat.show()')}],
  ['a message is sent at 10,000', {before: 'chat.show()', run: ({evaluate}) => evaluate("chat.sendText('Hello')")}],
  [
    'the page names people at 10,000',
    {run: ({evaluate}) => evaluate("chat.users = {anna: {name: 'Anna', role: 'bot'}}")},
  ],
  ['the page brings a kind at 10,000', {run: ({evaluate}) => evaluate('chat.kinds = [sticker]')}],
  ['it becomes dark with 10,000', {run: ({evaluate}) => evaluate("chat.colorScheme = 'dark'")}],
  ['the language changes with 10,000', {run: ({evaluate}) => evaluate("chat.locale = 'it'")}],
  ['the words change with 10,000', {run: ({evaluate}) => evaluate("chat.strings = {you: 'Io'}")}],
  ['the chat ends with 10,000', {run: ({evaluate}) => evaluate('chat.receive(end())')}],
  [
    'a message is sent while a history of 10,000 is taken',
    {
      before: 'renew().then(() => void (globalThis.list = past(10000)))',
      run: ({evaluate}) => evaluate("chat.receive(list), setTimeout(() => chat.sendText('Hello'), 100)"),
    },
  ],
  [
    'a history of 100,000',
    {
      before: 'renew().then(() => void (globalThis.list = past(100000)))',
      run: ({evaluate}) => evaluate('chat.receive(list)'),
    },
  ],
  [
    'a message is sent while a history of 100,000 is taken',
    {
      before: 'renew().then(() => void (globalThis.list = past(100000)))',
      run: ({evaluate}) => evaluate("chat.receive(list), setTimeout(() => chat.sendText('Hello'), 100)"),
    },
  ],
  ['a jump to the first of 100,000', {run: ({evaluate}) => evaluate("chat.scrollToMessage('m-0')")}],
  [
    'a history of 10,000 before all of the widget is there',
    {
      fresh: true,
      before: 'globalThis.list = past(10000)',
      run: ({evaluate}) => evaluate('make().then(() => (chat.receive(list), chat.show()))'),
    },
  ],
];

/** What the acts call. */
const inPage = `
  globalThis.number = 0;
  globalThis.text = () => {
    const id = number++;
    const agent = {id: 'anna', isAgent: true, nickname: 'Anna'};
    return {room: 'r', data: {id: 'm-' + id, messageType: 'TEXT', ts: 1.75e12 + id * 6e4, replyTo: '',
      content: {text: 'There is a flight at half past nine, two seats left (' + id + ')', user: id % 3 ? agent : {id: 'me', isAgent: false}},
      deliverySuccess: true, deliveryErrorReason: '', messageSeen: 1}};
  };
  globalThis.end = () => {
    const {room, data} = text();
    const {replyTo, ...rest} = data;
    return {room, data: {...rest, messageType: 'endChat', content: {user: {id: 'anna', isAgent: true}}}};
  };
  globalThis.sticker = {type: 'STICKER', frame: 'bubble', parse: String, render: () => 'A sticker', summary: () => 'A sticker'};
  globalThis.past = (count) => Array.from({length: count}, text);
  globalThis.make = () => {
    globalThis.chat = Object.assign(document.createElement('chat-widget'), {userId: 'me', load: 'interaction'});
    document.body.append(chat);
    return chat.updateComplete;
  };
  globalThis.renew = async (count = 0) => {
    globalThis.chat?.remove();
    number = 0;
    await make();
    chat.show();
    if (count) chat.receive(past(count));
    await chat.updateComplete;
  };
  globalThis.burst = (count) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => chat.receive(text());
    while (count-- > 0) port2.postMessage(0);
  };
  globalThis.pieces = function* (root) {
    for (const each of root.querySelectorAll('*')) {
      yield each;
      if (each.shadowRoot) yield* pieces(each.shadowRoot);
    }
  };
`;

const {values} = parseArgs({
  options: {
    only: {type: 'string', default: ''},
    top: {type: 'string', default: '0'},
    runs: {type: 'string', default: '3'},
    sources: {type: 'boolean'},
  },
});
const chosen = acts.filter(([name]) => new RegExp(values.only).test(name));
const files = values.sources
  ? await bundleSources(join(root, 'src/define.ts'))
  : await bundle([{name: 'chat-widget'}], join(root, 'dist/cdn'));
const site = new Site(files);
await site.listen();
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({executablePath: findChrome(), args, protocolTimeout: 600_000});
try {
  const runs = [];
  for (let run = 0; run < Number(values.runs); run++) runs.push(await walk());
  report(runs);
} finally {
  await browser.close();
  site.close();
}

/** Does everything once, in one page, as far as an act needs no page of its own. */
async function walk() {
  let page;
  const found = [];
  for (const [name, {fresh, before, run}] of chosen) {
    if (fresh || !page) page = await open(page);
    if (before) await page.evaluate(before);
    await settled(page);
    found.push({name, ...(await watched(page, () => run(hands(page))))});
  }
  await page.close();
  return found;
}

async function open(before) {
  await before?.close();
  const page = await browser.newPage();
  await page.setViewport({width: 420, height: 800});
  await page.goto(site.addressOf('chat-widget'), {waitUntil: 'load'});
  await page.evaluate(inPage);
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  return page;
}

function hands(page) {
  return {
    evaluate: (script) => page.evaluate(`void (${script})`),
    receive: (...names) => page.evaluate((envelopes) => chat.receive(envelopes), names.flatMap(fixture)),
    click: (part) =>
      page.evaluate((name) => [...pieces(document)].find((each) => each.matches(`[part~="${name}"]`)).click(), part),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
  };
}

/** Resolves when the page has had nothing to do for a while. */
async function settled(page) {
  await page.evaluate(
    (quiet) =>
      new Promise((resolve) => {
        let since = performance.now();
        let before = since;
        const look = () => {
          const now = performance.now();
          // A tick that comes late had something before it.
          if (now - before > 30) since = now;
          before = now;
          if (now - since > quiet) resolve();
          else setTimeout(look, 10);
        };
        look();
      }),
    QUIET,
  );
}

/** The longest task of the page while something is done, and what it consists of. */
async function watched(page, work) {
  await page.tracing.start({categories: ['devtools.timeline', 'toplevel', 'v8']});
  await work();
  await settled(page);
  const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  return longest(traceEvents.filter(({ph, tdur}) => ph === 'X' && tdur > 0));
}

/** Its own time, not the clock's: other work of the machine is not the widget's. */
function longest(events) {
  const threads = groupBy(events, threadOf);
  const [main = []] = [...threads.values()].toSorted((a, b) => calls(b) - calls(a));
  const tasks = main.filter(({name}) => name.endsWith('RunTask'));
  const [task] = tasks.toSorted((a, b) => b.tdur - a.tdur);
  const inside = main.filter(({ts, name}) => ts >= task.ts && ts < task.ts + task.dur && !name.endsWith('RunTask'));
  return {
    time: task.tdur / 1000,
    long: tasks.filter(({tdur, name}) => name === task.name && tdur > LONG * 1000).length,
    parts: inside
      .toSorted((a, b) => b.tdur - a.tdur)
      .slice(0, Number(values.top))
      .map(({name, args: {data}, tdur}) => `${(tdur / 1000).toFixed(0)} ms ${name} ${data?.functionName ?? ''}`),
  };
}

function threadOf({pid, tid}) {
  return `${pid}/${tid}`;
}

function calls(events) {
  return events.filter(({name}) => name === 'FunctionCall' || name === 'RunMicrotasks').length;
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

function report(runs) {
  console.log('| what happens, with the CPU at a quarter | longest task |  |\n| -- | --: | -- |');
  let late = 0;
  for (const [index, {name}] of runs[0].entries()) {
    const found = runs.map((run) => run[index]);
    const time = median(found.map((each) => each.time));
    if (time > LONG) late++;
    console.log(
      `| ${name} | ${time.toFixed(0)} ms | ${time > LONG ? `✗ ${median(found.map((each) => each.long))}` : '✓'} |`,
    );
    for (const part of found.at(-1).parts) console.log(`      ${part}`);
  }
  console.log(`\n${late} of ${chosen.length} take longer than ${LONG} ms (${runs.length} runs, medians).`);
}
