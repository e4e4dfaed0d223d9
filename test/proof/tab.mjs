import {PAGES} from './site.mjs';
import {followTraffic} from './traffic.mjs';
import {until} from './until.mjs';
import {watch} from './watch.mjs';

const PATIENCE = 30_000;

/** What must be there before anybody can write. */
const findInput = () =>
  document
    .querySelector('chat-widget')
    ?.shadowRoot?.querySelector('chat-panel')
    ?.shadowRoot?.querySelector('chat-composer')
    ?.shadowRoot?.querySelector('textarea');

/** One tab of the customer's browser, which may be closed and opened again. */
export class Tab {
  name;
  connection;
  /** Ids that a page of this tab has announced as seen since it was loaded. */
  seen = new Set();
  page;
  #address;
  #journal;
  #newPage;
  #path = PAGES[0];
  #isReady = false;

  constructor(name, address, journal, newPage) {
    this.name = name;
    this.#address = address;
    this.#journal = journal;
    this.#newPage = newPage;
  }

  get isReady() {
    return this.#isReady;
  }

  async open() {
    const page = await this.#newPage();
    this.page = page;
    page.on('pageerror', (error) => this.#journal.problem(this.name, {code: 'page error', reason: error.stack}));
    await page.exposeFunction('proofTell', (kind, value) => page === this.page && this.#hear(kind, value));
    await page.evaluateOnNewDocument(watch);
    await followTraffic(page, this.#journal, this.name);
    await this.#loaded(() => page.goto(this.#address + this.#path));
  }

  /** In the middle of whatever it does. */
  async reload() {
    await this.#loaded(() => this.page.reload());
  }

  /** To the site's next page. */
  async navigate() {
    this.#path = PAGES.find((path) => path !== this.#path);
    await this.#loaded(() => this.page.goto(this.#address + this.#path));
  }

  async close() {
    const {page} = this;
    this.lose();
    await page.close();
  }

  /** It is not there any more, whoever did that. */
  lose() {
    this.#isReady = false;
    this.connection = undefined;
  }

  async offline(on) {
    await this.page.setOfflineMode(on);
  }

  /** The network goes and comes. */
  async blink() {
    await this.offline(true);
    await this.offline(false);
  }

  async say(text) {
    await this.#do((words) => void document.querySelector('chat-widget').sendText(words), text);
  }

  /** As people do. */
  async type(text) {
    if (!this.#isReady) return;
    const {page} = this;
    try {
      const input = await page.evaluateHandle(findInput);
      await input.evaluate((element) => element.focus());
      await input.type(text);
      // Something else may have been left there, to be sent along with it.
      await input.press('Enter');
    } catch (error) {
      this.#excuse(error, page);
    }
  }

  async sendFile(name, type, bytes) {
    const send = async (fileName, mime, base64) => {
      const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      document.querySelector('chat-widget').sendFiles([new File([data], fileName, {type: mime})]);
    };
    await this.#do(send, name, type, bytes.toString('base64'));
  }

  /** Chooses an answer of a menu that waits for one. */
  async answer() {
    await this.#do(() => {
      const find = (root) =>
        [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? find(each.shadowRoot) : [])]);
      find(document)
        .findLast((each) => each.localName === 'button' && each.part.contains('option') && each.ariaDisabled !== 'true')
        ?.click();
    });
  }

  /** Fetches all that was said before, as long as there is more. */
  async showAll(patience) {
    await until(() => this.#do(loadEarlier), patience);
  }

  /** What the customer sees, and what is kept for them. */
  async view() {
    // What nobody looks at need not be drawn.
    await this.page.bringToFront();
    const view = await this.#do(lookAround);
    return view && {name: this.name, connection: this.connection, ...view};
  }

  /** The room that the service gave to the customer. */
  room() {
    return this.#do(() => ({room: document.querySelector('chat-widget').messages[0]?.room}));
  }

  #hear(kind, value) {
    if (kind === 'connection') this.connection = value;
    if (kind === 'seen') value.forEach((id) => this.seen.add(id));
    this.#journal.hear(this.name, kind, value);
  }

  async #loaded(load) {
    this.lose();
    this.seen = new Set();
    const {page} = this;
    await load();
    const input = () => page.evaluateHandle(findInput).then((handle) => handle.asElement());
    const isThere = await until(() => input().catch(() => undefined), PATIENCE);
    if (!isThere) throw new Error(`tab ${this.name}: the widget did not come`);
    this.#isReady = true;
  }

  /** Does something in the page. `undefined` when the page went away meanwhile. */
  async #do(act, ...args) {
    if (!this.#isReady) return undefined;
    const {page} = this;
    try {
      return await page.evaluate(act, ...args);
    } catch (error) {
      return this.#excuse(error, page);
    }
  }

  #excuse(error, page) {
    const isGone =
      /context was destroyed|same JavaScript world|context they were created|detached|Target closed|Session closed|Cannot find context|closed/i.test(
        error.message,
      );
    if (page === this.page && !isGone) throw error;
    return undefined;
  }
}

/** Runs in the page: whether all is there. */
function loadEarlier() {
  const list = document
    .querySelector('chat-widget')
    .shadowRoot.querySelector('chat-panel')
    .shadowRoot.querySelector('chat-transcript');
  const button = list.shadowRoot.querySelector('[part~=load-earlier]');
  if (button?.ariaDisabled === 'false') button.click();
  return button === null;
}

/** Runs in the page. */
async function lookAround() {
  const widget = document.querySelector('chat-widget');
  await widget.updateComplete;
  const list = widget.shadowRoot.querySelector('chat-panel').shadowRoot.querySelector('chat-transcript');
  await list.updateComplete;
  const rows = [...list.shadowRoot.querySelectorAll('[id^="message-"]')];
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('chat-widget');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const kept = await new Promise((resolve, reject) => {
    const asking = database.transaction('kept').objectStore('kept').getAllKeys();
    asking.addEventListener('success', () => resolve(asking.result));
    asking.addEventListener('error', () => reject(asking.error));
  });
  database.close();
  return {
    messages: widget.messages.map(({data}) => ({
      id: data.id,
      content: data.content,
      isDelivered: data.deliverySuccess,
      seenAt: data.messageSeen,
    })),
    rows: rows.map(({id, part}) => ({
      id: id.slice('message-'.length),
      state: [...part].filter((name) => ['pending', 'failed'].includes(name)).join(),
    })),
    outbox: kept.filter((key) => String(key).includes('/outbox')),
    unread: widget.unread,
  };
}
