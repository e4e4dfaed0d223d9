import {readFileSync} from 'node:fs';
import {after, before} from 'node:test';
import {launch} from '../bench/lib/tab.mjs';
import {Site} from './site.mjs';

/** How long a customer waits for what should come at once, in milliseconds. */
const PATIENCE = 10_000;

const WIDGET = `document.querySelector('chat-widget')`;

/** A website and a browser for the tests of one file. */
export function prepare() {
  const ready = {};
  before(async () => {
    ready.site = await Site.start();
    ready.browser = await launch();
  });
  after(async () => {
    await ready.browser?.close();
    ready.site?.close();
  });
  return ready;
}

/** A record of the fixtures, of whatever room. */
export function fixture(name) {
  return {...JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url))), room: ''};
}

/**
 * A customer on somebody's page, who sees and uses what is drawn. Looks at it from a world of their own: nothing that the
 * page does to its scripts is done to those.
 */
export class Visitor {
  /** What went wrong in the page. */
  problems = [];

  /** @param page What `Site.put` takes; `frame` is the selector of the frame that holds the widget, if one does. */
  static async visit(t, {site, browser}, page = {}) {
    const visitor = new Visitor();
    const context = await browser.createBrowserContext();
    t.after(() => context.close());
    visitor.page = await context.newPage();
    visitor.page.on('pageerror', (error) => visitor.problems.push(String(error.stack ?? error)));
    await visitor.page.setViewport({width: 1000, height: 760, ...page.viewport});
    await visitor.page.goto(page.address ?? site.put(page), {waitUntil: 'load'});
    visitor.frame = visitor.page.mainFrame();
    if (page.frame) visitor.frame = await (await visitor.page.waitForSelector(page.frame)).contentFrame();
    visitor.widget = page.widget ?? WIDGET;
    await visitor.run(
      `self.sent = []; addEventListener('chat-send', (event) => { sent[sent.length] = event.message })`,
    );
    return visitor;
  }

  /** Runs a line of the page’s own, and tells what comes of it as the browser sees that, whatever `toJSON` says. */
  run(line) {
    return this.frame.evaluate(line);
  }

  /** What went out, as the page hears of it. */
  sent() {
    return this.run('sent');
  }

  /** Lets the widget receive messages. */
  async hear(...records) {
    for (const record of records)
      await this.run(`${this.widget}.receive(${JSON.stringify(JSON.stringify(record))}); 0`);
  }

  /** Clicks with the mouse on one of the elements that match, through shadow roots. */
  async click(selector, index = 0) {
    const found = await this.find(selector, index);
    await this.#rests(selector, index);
    await found.click();
    await found.dispose();
  }

  async find(selector, index = 0) {
    await this.until((all, _wordsOf, at) => all.length > at, selector, index);
    return (await this.frame.$$(`>>> ${selector}`))[index];
  }

  /** Opens the chat, as customers do. */
  async open() {
    await this.click('[part~=launcher]');
    await this.until(([input]) => input?.getBoundingClientRect().width > 0, 'textarea[part~=input]');
  }

  /** Writes something, and sends it. */
  async write(text) {
    await this.click('textarea[part~=input]');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Nobody clicks on what is still on its way. */
  async #rests(selector, index) {
    const place = () =>
      this.look((all, _wordsOf, at) => Object.values(all[at].getBoundingClientRect().toJSON()).join(), selector, index);
    let last = '';
    for (let now = await place(); now !== last; now = await place()) {
      last = now;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }

  /** What each message says. */
  said() {
    return this.look((all, wordsOf) => all.map((each) => wordsOf(each)), '[part~=message] > .content');
  }

  /** Waits until some text is to be read in one of the elements that match. */
  async reads(selector, text) {
    await this.until((all, wordsOf, wanted) => all.some((each) => wordsOf(each).includes(wanted)), selector, text);
  }

  /** What `ask` says of the elements that match, through shadow roots. It also gets a function that reads them. */
  look(ask, selector, ...values) {
    const given = [selector, ...values].map((each) => JSON.stringify(each)).join();
    return this.frame.isolatedRealm().evaluate(`(${String(lookAt)})(${String(ask)}, ${given})`);
  }

  /** Waits until `holds` says so of the elements that match. */
  async until(holds, selector, ...values) {
    const end = Date.now() + PATIENCE;
    while (!(await this.look(holds, selector, ...values))) {
      if (Date.now() > end) throw new Error(`Never true of ${selector}: ${String(holds)}\n${this.problems.join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}

/** Runs in the page, apart from its own scripts. */
function lookAt(ask, selector, ...values) {
  function* inside(root) {
    if (root.shadowRoot) yield* inside(root.shadowRoot);
    for (const child of root.children) {
      yield child;
      yield* inside(child);
    }
  }
  const wordsOf = (root) => {
    const words = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      return [...((node.assignedNodes?.().length && node.assignedNodes()) || (node.shadowRoot ?? node).childNodes)]
        .map(words)
        .join('');
    };
    return words(root).replaceAll(/\s+/g, ' ').trim();
  };
  const all = [...inside(document)].filter((each) => each.matches(selector));
  return ask(all, wordsOf, ...values);
}
