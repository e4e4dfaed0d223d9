import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {sheetOf} from './states.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCRIPTS = ['inspect', 'focus', 'stage', 'contrast'].map((name) => read(`page/${name}.js`)).join('\n');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** So many keys lead round any state. More of them mean that there is no way out. */
const MOST_KEYS = 250;

/** So many rows, tabs or emoji are enough to see how they have the focus. */
const MOST_ARROWS = 12;

/** As on any page: a way in before the widget and one after it. */
export const PAGE = `<style>
  html { scroll-padding: 1rem; font: 100%/1.4 system-ui, sans-serif; color-scheme: light dark; background: Canvas; color: CanvasText; }
  body { margin: 1rem; }
  /* What fills a box fills this one. */
  #stage:has([layout=inline]) { block-size: 30rem; max-block-size: 90vh; }
</style>
<main><h1>Shop</h1><button id="before">Before</button><div id="stage"></div><button id="after">After</button></main>`;

/** A page in which a widget is brought into its states, and looked at. */
export class Tab {
  #page;
  #devtools;

  static async open(browser, address) {
    const tab = new Tab();
    const context = await browser.createBrowserContext();
    await context.overridePermissions(new URL(address).origin, ['geolocation', 'microphone']);
    tab.#page = await context.newPage();
    tab.#devtools = await tab.#page.createCDPSession();
    // Also when the Tab key has left the page.
    await tab.#devtools.send('Emulation.setFocusEmulationEnabled', {enabled: true});
    await tab.#page.setGeolocation({latitude: 45.46, longitude: 9.19});
    await tab.#page.goto(address);
    await tab.run(AXE);
    await tab.run(SCRIPTS);
    await tab.#page.waitForFunction(() => customElements.get('chat-widget'));
    return tab;
  }

  /** Makes the browser and the page those of somebody who wants it so. */
  async become({scheme, language, size, text, forced, contrast = 'no-preference'}) {
    const [width, height] = size.split('x').map(Number);
    const features = {
      'prefers-color-scheme': scheme,
      'prefers-contrast': contrast,
      'forced-colors': forced,
      'prefers-reduced-motion': 'reduce',
    };
    await this.#devtools.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await this.#devtools.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });
    await this.#page.evaluate(
      (values) => {
        const {documentElement: root} = document;
        root.lang = values.language;
        root.dir = values.language === 'ar' ? 'rtl' : 'ltr';
        root.style.fontSize = values.text;
      },
      {language, text},
    );
  }

  /** Gives the page a style sheet, and takes away the one before. */
  wear(css) {
    return this.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
  }

  /** Brings another widget into a state. */
  async show({attributes, records, before, act, theme}) {
    await this.wear(sheetOf(theme));
    await this.#page.evaluate((given) => stage.show(given), {attributes, records, before});
    await act?.(this);
    await this.settled();
  }

  /** What is wrong with what is shown, and how much was looked at. */
  async look({forced}) {
    return this.#page.evaluate(
      async (tags, isForced) => {
        const {count, small, problems} = inspect.targets();
        const rules = await inspect.rules(tags, isForced);
        return {controls: count, small, problems: [...rules, ...problems, ...inspect.losses()]};
      },
      TAGS,
      forced === 'active',
    );
  }

  /**
   * Goes by keyboard through all that can be reached: with the Tab key from before the widget to after it, or on from
   * `here` and round; with arrow keys inside of what has them, and through the messages.
   */
  async walk({from, isBackward}) {
    const stops = new Set();
    const problems = [];
    const look = async () => {
      const found = await this.#page.evaluate('focusing.look()');
      problems.push(...found.problems);
      if (found.number !== undefined) stops.add(found.number);
      return found;
    };
    const begin = () => this.run(`document.querySelector('#${isBackward ? 'after' : 'before'}').focus()`);
    await this.run('focusing.begin()');
    if (from === 'start') await begin();
    let hasLeft = from === 'start';
    const reached = new Set();
    let last = (await look()).number;
    for (let keys = 0; ; keys++) {
      if (keys > MOST_KEYS) {
        problems.push('the Tab key never comes round');
        break;
      }
      await this.#tab(isBackward);
      const {number, keys: arrows = []} = await look();
      if (number === undefined) {
        if (hasLeft) break;
        hasLeft = true;
        await begin();
      } else if (number !== last && reached.has(number)) {
        break;
      } else {
        // Some controls have several stops inside.
        reached.add(number);
        last = number;
        for (const key of arrows) last = (await this.#go(key, look)) ?? last;
      }
    }
    if (from === 'start') await this.#walkMessages(look);
    return {stops: stops.size, problems: [...new Set(problems)]};
  }

  async #walkMessages(look) {
    const hasList = await this.#page.evaluate(`
      document.activeElement?.blur();
      stage.find('[part~=list]').map((list) => list.focus()).length > 0`);
    if (!hasList) return;
    await look();
    await this.#go('ArrowUp', look);
    await this.run(`document.activeElement.blur()`);
    await look();
  }

  async #tab(isBackward) {
    const {keyboard} = this.#page;
    if (isBackward) await keyboard.down('Shift');
    await keyboard.down('Tab');
    // Nothing waits for it.
    void keyboard.up('Tab');
    if (isBackward) void keyboard.up('Shift');
  }

  /** Presses an arrow key until it leads to nothing new, or for long enough. Returns where that is. */
  async #go(key, look) {
    const seen = new Set();
    let at;
    for (let keys = 0; keys < MOST_ARROWS; keys++) {
      await this.#page.keyboard.down(key);
      void this.#page.keyboard.up(key);
      const {number} = await look();
      if (number === undefined || seen.has(number)) break;
      at = number;
      seen.add(number);
    }
    return at;
  }

  evaluate(ask, ...values) {
    return this.#page.evaluate(ask, ...values);
  }

  settled() {
    return this.#page.evaluate('stage.settled()');
  }

  async run(script, isWanted = true) {
    if (isWanted) await this.#page.evaluate(`${script}; 0`);
  }

  /** Waits until something is shown that matches. */
  async shows(selector) {
    for (const end = Date.now() + 8000; Date.now() < end;) {
      if (await this.#page.evaluate((wanted) => stage.find(wanted).length, selector)) return;
      await this.settled();
    }
    throw new Error(`There was never a ${selector}`);
  }

  /** Presses what matches, the first of several. */
  async click(selector, index = 0) {
    await this.focus(selector, index);
    // What scrolled, so that the focus is seen, learns of it by the next frame.
    await this.settled();
    await this.#page.keyboard.press('Enter');
    await this.settled();
  }

  async focus(selector, index = 0) {
    await this.shows(selector);
    await this.#page.evaluate((wanted, at) => stage.find(wanted)[at].focus(), selector, index);
  }

  async press(key) {
    await this.#page.keyboard.press(key);
    await this.settled();
  }

  async type(text) {
    await this.#devtools.send('Input.insertText', {text});
    await this.settled();
  }

  /** What the browser tells screen readers, as nodes of the DevTools protocol. */
  async accessibilityTree() {
    const {nodes} = await this.#devtools.send('Accessibility.getFullAXTree');
    return nodes;
  }

  /** What is shown, as a PNG. */
  async screenshot() {
    const {data} = await this.#devtools.send('Page.captureScreenshot', {format: 'png'});
    return Buffer.from(data, 'base64');
  }
}

function read(path) {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
