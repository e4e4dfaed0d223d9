import {setTimeout as wait} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {findChrome} from '../../../scripts/lib/chrome.mjs';

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  // No subject gets anything from elsewhere: a font that comes late on one day would be another result.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  // Chromium's sandbox refuses to start for root, which is what most containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export function launch() {
  return puppeteer.launch({executablePath: findChrome(), args: FLAGS, protocolTimeout: 600_000});
}

/** A fresh page of a fresh profile, with the meters that the DevTools protocol has. */
export class Tab {
  #context;
  #page;
  #devtools;
  #foreign = new Set();
  #problems = [];
  #start;

  /** @param doing What the page is to do at once, by the name of a method of its Bench. */
  static async open(browser, address, {doing = '', slowdown = 1} = {}) {
    const tab = new Tab();
    tab.#context = await browser.createBrowserContext();
    tab.#page = await tab.#context.newPage();
    tab.#page.on('pageerror', ({message}) => tab.#problems.push(message));
    await tab.#page.setViewport({width: 800, height: 900});
    tab.#devtools = await tab.#page.createCDPSession();
    await tab.#send('Network.enable');
    await tab.#send('Network.setCacheDisabled', {cacheDisabled: true});
    await tab.#send('Performance.enable', {timeDomain: 'threadTicks'});
    const {host, origin} = new URL(address);
    tab.#devtools.on('Network.requestWillBeSent', ({request}) => {
      const url = new URL(request.url);
      if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) tab.#foreign.add(url.host);
    });
    // Starting the process of a page takes longer than most of what is measured, and is nobody's doing.
    await tab.#page.goto(`${origin}/blank`);
    if (slowdown > 1) await tab.#send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    tab.#start = await tab.meters();
    await tab.#page.goto(doing ? `${address}#${doing}` : address, {waitUntil: 'load'});
    return tab;
  }

  async close() {
    await this.#context.close();
  }

  /** Other hosts that the page has asked for something. */
  get foreign() {
    return [...this.#foreign];
  }

  get problems() {
    return this.#problems;
  }

  /** The result of what the page did at once. */
  async booted() {
    return this.#evaluate('globalThis.booted');
  }

  /** Time that the main thread has worked for the page, and of it for scripts, in milliseconds. */
  async spentSoFar() {
    const {cpu, script} = await this.meters();
    return {cpu: cpu - this.#start.cpu, script: script - this.#start.script};
  }

  async do(method, ...args) {
    return this.#evaluate(`bench.${method}(${args.map((each) => JSON.stringify(each)).join(', ')})`);
  }

  /** Time that the main thread has worked so far, in milliseconds, and what there is. */
  async meters() {
    const {ThreadTime, TaskDuration, ScriptDuration, Nodes, JSEventListeners} = await this.rawMetrics();
    const cpu = 1000 * (ThreadTime ?? TaskDuration);
    return {cpu, script: 1000 * ScriptDuration, nodes: Nodes, listeners: JSEventListeners};
  }

  /** What Chromium counts, by its names for it; times in seconds. */
  async rawMetrics() {
    const {metrics} = await this.#send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  }

  /** Time that the main thread works while something is done, in milliseconds, until it has nothing left to do. */
  async cpuOf(work) {
    const {cpu} = await this.meters();
    const result = await work();
    await this.settle();
    return {result, cpu: (await this.meters()).cpu - cpu};
  }

  /** Resolves when hardly anything was done and nothing came for a while. */
  async settle() {
    let before = await this.meters();
    for (let quiet = 0; quiet < 3;) {
      await wait(100);
      const now = await this.meters();
      quiet = now.nodes === before.nodes && now.cpu - before.cpu < 5 ? quiet + 1 : 0;
      before = now;
    }
  }

  /** Bytes that are in use once what nobody needs is gone: of JavaScript, and of the DOM. */
  async heap() {
    for (let turn = 0; turn < 3; turn++) await this.#send('HeapProfiler.collectGarbage');
    const {usedSize, embedderHeapUsedSize} = await this.#send('Runtime.getHeapUsage');
    const {nodes, jsEventListeners} = await this.#send('Memory.getDOMCounters');
    return {js: usedSize, dom: embedderHeapUsedSize, nodes, listeners: jsEventListeners};
  }

  /** Presses keys, `pause` milliseconds apart. */
  async type(text, pause) {
    for (const letter of text) {
      await this.#send('Input.dispatchKeyEvent', {type: 'keyDown', key: letter, text: letter});
      await this.#send('Input.dispatchKeyEvent', {type: 'keyUp', key: letter});
      await wait(pause);
    }
  }

  /** Where the time of the scripts goes while something is done, as a .cpuprofile. */
  async profile(work) {
    await this.#send('Profiler.enable');
    await this.#send('Profiler.setSamplingInterval', {interval: 200});
    await this.#send('Profiler.start');
    await work();
    return (await this.#send('Profiler.stop')).profile;
  }

  /** What the browser does while something is done, as events of Chromium's own tracing. */
  async trace(work) {
    await this.#page.tracing.start({categories: ['devtools.timeline', 'blink', 'cc', 'toplevel']});
    await work();
    return JSON.parse(Buffer.from(await this.#page.tracing.stop()).toString()).traceEvents;
  }

  #send(method, params) {
    return this.#devtools.send(method, params);
  }

  async #evaluate(expression) {
    const options = {expression, awaitPromise: true, returnByValue: true};
    const {result, exceptionDetails} = await this.#send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
