import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {WebDriver} from './webdriver.mjs';

/** MiniBrowser's toolbar, squeezed: a window could not be as narrow as a phone with it. */
const NARROW = '* { margin: 0; padding: 0; border: 0 none; min-width: 0; min-height: 0; font-size: 1px; }';

/** A script: whether the page has had Workers. */
const HAD_WORKERS = "performance.getEntriesByType('resource').some(({name}) => name.includes('-worker.'))";

/**
 * A browser of the test runner: WebKitGTK's own, through its WebDriver, on a screen that nobody sees. For the runner's commands it is
 * one of Puppeteer's, whose pages have the few methods that those call: so they do the same in every engine.
 */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  /** A driver has one window. */
  concurrency = 1;
  #paths;
  #children = [];
  #home;
  #driver;
  #starting;
  #urls = new Map();

  /** The paths of Xvfb, of WebKitWebDriver and of MiniBrowser. */
  constructor(paths) {
    this.#paths = paths;
  }

  async initialize() {
    process.once('exit', () => this.#end());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  }

  async startSession(id, url) {
    this.#starting ??= this.#start();
    await this.#starting;
    this.#urls.set(id, url);
    await this.#driver.setViewport({width: 800, height: 600});
    await this.#driver.goto(url);
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  getPage() {
    return this.#driver;
  }

  async stopSession(id) {
    this.#urls.delete(id);
    // Workers that are busy with a pattern outlive their page, and would hold up those of the next file.
    if (await this.#driver.evaluate(HAD_WORKERS).catch(() => true)) await this.stop();
    return {};
  }

  async stop() {
    await this.#driver?.close().catch(() => {});
    this.#starting = undefined;
    this.#end();
  }

  async #start() {
    this.#home = mkdtempSync(join(tmpdir(), 'webkit-'));
    mkdirSync(join(this.#home, 'gtk-3.0'));
    writeFileSync(join(this.#home, 'gtk-3.0/gtk.css'), NARROW);

    const {xvfb, driver, browser} = this.#paths;
    const screen = this.#spawn(xvfb, ['-displayfd', '3', '-screen', '0', '600x600x24', '-nolisten', 'tcp']);
    const [display] = await once(screen.stdio[3], 'data');
    const port = await freePort();
    const env = {
      DISPLAY: `:${String(display).trim()}`,
      XDG_CONFIG_HOME: this.#home,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
    };
    this.#spawn(driver, [`--port=${port}`], env);
    this.#driver = await WebDriver.connect(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    });
  }

  #spawn(path, args, env = {}) {
    const child = spawn(path, args, {env: {...process.env, ...env}, stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    this.#children.push(child);
    return child;
  }

  #end() {
    for (const child of this.#children.splice(0).toReversed()) child.kill();
    if (this.#home) rmSync(this.#home, {recursive: true, force: true});
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
