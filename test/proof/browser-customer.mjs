import {findChrome} from '../../scripts/lib/chrome.mjs';
import puppeteer from 'puppeteer-core';
import {Tab} from './tab.mjs';

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Chromium's sandbox refuses to start for root, which is what most containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The customer: a browser whose profile stays when it is closed or killed, with two tabs of the same site. */
export class BrowserCustomer {
  tabs = [];
  #profile;
  #browser;

  /** @param journal Is told all that happens in the tabs. */
  constructor(profile, address, journal) {
    this.#profile = profile;
    this.tabs = ['A', 'B'].map((name) => new Tab(name, address, journal, () => this.#browser.newPage()));
  }

  async open() {
    this.#browser = await puppeteer.launch({executablePath: findChrome(), args: FLAGS, userDataDir: this.#profile});
    for (const tab of this.tabs) await tab.open();
    // The one a browser starts with.
    const [blank] = await this.#browser.pages();
    await blank.close();
  }

  /** The battery is empty: nothing is told to any page. */
  async crash() {
    for (const tab of this.tabs) tab.lose();
    const child = this.#browser.process();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    await this.open();
  }

  async close() {
    await this.#browser?.close();
  }
}
