import {readFileSync} from 'node:fs';
import {launch} from '../bench/lib/tab.mjs';
import {carriers, envelope, fixtures, ROOM} from './carriers.mjs';

export {launch};

const TRIPWIRES = read('page/tripwires.js');
const EAGER = read('page/eager.js');

/** A page of its own profile that notices whatever must not happen in it. */
export class Tab {
  #context;
  #origin;
  #trips = [];
  #warnings = [];
  #tell = () => {};

  /** @param policy Whether the page has the Content-Security-Policy of the contract; `'reported'`: for reports alone. */
  static async open(browser, site, {policy}) {
    const tab = new Tab();
    tab.#origin = site.origin;
    tab.#context = await browser.createBrowserContext({downloadBehavior: {policy: 'deny'}});
    tab.page = await tab.#context.newPage();
    await tab.#watch();
    await tab.#go(() =>
      tab.page.goto(`${site.origin}/${policy === 'reported' ? 'watched' : policy ? 'strict' : 'open'}`),
    );
    return tab;
  }

  /** Comes to the page again, with all that the browser has kept of it. */
  reload() {
    return this.#go(() => this.page.reload());
  }

  async #go(move) {
    await move();
    await this.page.waitForFunction(() => globalThis.harness && customElements.get('chat-widget'));
    this.#trips.length = 0;
  }

  async #watch() {
    const {page} = this;
    await page.setViewport({width: 900, height: 900});
    await page.exposeFunction('tripped', (what) => this.#trip(what));
    await page.evaluateOnNewDocument(TRIPWIRES);
    await page.evaluateOnNewDocument(EAGER);
    page.on('dialog', (dialog) => {
      this.#trip(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', () => this.#trip('a window was opened'));
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.#trip(`the page was left for ${frame.url()}`);
    });
    const devtools = await page.createCDPSession();
    await devtools.send('Network.enable');
    devtools.on('Network.requestWillBeSent', ({request: {url}}) => {
      if (!/^(?:data|blob|about):/.test(url) && !url.startsWith(`${this.#origin}/`)) this.#trip(`asked for ${url}`);
    });
    devtools.on('Network.webSocketCreated', ({url}) => {
      if (new URL(url).host !== new URL(this.#origin).host) this.#trip(`a socket to ${url}`);
    });
    page.on('console', (message) => message.type() === 'warn' && this.#warnings.push(message.text()));
  }

  /** What has happened since it was asked last. */
  trips() {
    return this.#trips.splice(0);
  }

  /** Resolves once something has happened that must never. */
  tripped() {
    return this.#trips.length > 0 ? Promise.resolve() : new Promise((resolve) => (this.#tell = resolve));
  }

  #trip(what) {
    this.#trips.push(what);
    this.#tell();
  }

  /** What the console was warned of since it was asked last. */
  warnings() {
    return this.#warnings.splice(0);
  }

  /** Draws every kind of message once, so that all is fetched, and it is known what is the widget’s own. */
  async learn() {
    const harmless = carriers.map((carrier, index) => envelope(carrier, 'Hello', 'agent', index));
    const chat = fixtures.map((record) => ({...record, room: ROOM}));
    // What ends the chat comes last, and locks what came before.
    const going = [...harmless, ...chat].filter(({data}) => !/^(?:endChat|leave)$/.test(data.messageType));
    await this.do('learn', JSON.stringify(going));
    this.trips();
  }

  attempt(envelopes, options) {
    return this.do('attempt', JSON.stringify(envelopes), options);
  }

  /** The same for what the page itself says. `words` are the names of the widget’s words. */
  attemptHost(payload, words) {
    return this.do('attemptHost', payload, words);
  }

  drawUnsafely(payload) {
    return this.do('drawUnsafely', payload);
  }

  /** Loads one more script of the tests. */
  async load(path, name) {
    await this.page.addScriptTag({type: 'module', url: path});
    await this.page.waitForFunction((method) => globalThis.harness[method], {}, name);
  }

  /** Does something by its name in the page. */
  do(method, ...args) {
    return this.page.evaluate((name, ...rest) => globalThis.harness[name](...rest), method, ...args);
  }

  async close() {
    await this.#context.close();
  }
}

function read(path) {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
