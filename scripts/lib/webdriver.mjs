import {setTimeout as sleep} from 'node:timers/promises';

/** What keys that are no character are called in https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE006',
  Escape: '\uE00C',
  F1: '\uE031',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
const BUTTONS = ['left', 'middle', 'right'];

/** One window of a browser, through WebDriver Classic, with the names that Puppeteer's `Page` has. */
export class WebDriver {
  #session;

  /** Opens a window; waits until the driver at this address is up. */
  static async connect(address, capabilities) {
    const driver = new WebDriver();
    for (let tries = 100; ; tries--) {
      const isUp = await fetch(`${address}/status`).then(
        () => true,
        () => false,
      );
      if (isUp) break;
      if (tries === 0) throw new Error(`There is no driver at ${address}.`);
      await sleep(50);
    }
    const {sessionId} = await command('POST', `${address}/session`, {capabilities: {alwaysMatch: capabilities}});
    driver.#session = `${address}/session/${sessionId}`;
    return driver;
  }

  keyboard = {
    type: (text) => this.#keys([...text].flatMap((key) => [down(key), up(key)])),
    press: (key) => this.#keys([down(key), up(key)]),
    down: (key) => this.#keys([down(key)]),
    up: (key) => this.#keys([up(key)]),
  };

  mouse = {
    move: (x, y) => this.#mouse([move(x, y)]),
    click: (x, y, {button} = {}) => this.#mouse([move(x, y), pressed(button), released(button)]),
    down: ({button} = {}) => this.#mouse([pressed(button)]),
    up: ({button} = {}) => this.#mouse([released(button)]),
    reset: () => command('DELETE', `${this.#session}/actions`),
  };

  async goto(url) {
    await this.#post('url', {url});
  }

  async evaluate(script) {
    return this.#post('execute/sync', {script: `return ${script}`, args: []});
  }

  /** Makes the page as wide and high as this. */
  async setViewport({width, height}) {
    const [left, above] = await this.evaluate('[outerWidth - innerWidth, outerHeight - innerHeight]');
    await this.#post('window/rect', {width: width + left, height: height + above});
  }

  async close() {
    await command('DELETE', this.#session);
  }

  async #keys(actions) {
    await this.#post('actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  async #mouse(actions) {
    const source = {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions};
    await this.#post('actions', {actions: [source]});
  }

  #post(name, body) {
    return command('POST', `${this.#session}/${name}`, body);
  }
}

async function command(method, url, body) {
  const response = await fetch(url, {method, body: body && JSON.stringify(body)});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

function down(key) {
  return {type: 'keyDown', value: KEYS[key] ?? key};
}

function up(key) {
  return {type: 'keyUp', value: KEYS[key] ?? key};
}

function move(x, y) {
  return {type: 'pointerMove', duration: 0, x, y};
}

function pressed(button = 'left') {
  return {type: 'pointerDown', button: BUTTONS.indexOf(button)};
}

function released(button = 'left') {
  return {type: 'pointerUp', button: BUTTONS.indexOf(button)};
}
