import {createServer} from 'node:http';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {findChrome} from '../../scripts/lib/chrome.mjs';
import {appearing} from '../security/lib/browser.mjs';

const SITE = fileURLToPath(new URL('../../dist/demo', import.meta.url));

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Chromium's sandbox refuses to start for root, which is what most containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** A browser, and the demo site as it was built. */
export async function startSite(t) {
  const server = createServer(sirv(SITE));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const browser = await puppeteer.launch({executablePath: findChrome(), args: FLAGS});
  t.after(() => browser.close());
  return {browser, address: `http://127.0.0.1:${server.address().port}/agent.html`};
}

/** An agent in front of a console of their own. */
export class Console {
  /** What went wrong in the page. */
  problems = [];

  static async open(t, {browser, address}) {
    const context = await browser.createBrowserContext();
    t.after(() => context.close());
    const console = new Console();
    console.page = await context.newPage();
    await console.page.setViewport({width: 1280, height: 800});
    console.page.on('pageerror', (error) => console.problems.push(error.message));
    console.page.on('console', (message) => message.type() === 'error' && console.problems.push(message.text()));
    await console.page.goto(address);
    await console.page.waitForSelector('agent-sign-in form');
    return console;
  }

  async signIn(service, token, name) {
    await this.page.$eval('[name=service]', (input, address) => (input.value = address), service.base);
    await this.page.$eval('[name=token]', (input) => (input.value = ''));
    await this.page.type('[name=token]', token);
    await this.page.$eval('[name=name]', (input) => (input.value = ''));
    await this.page.type('[name=name]', name);
    await this.page.click('agent-sign-in .primary');
  }

  /** Resolves as soon as it is so in the page. */
  until(holds, ...values) {
    return this.page.waitForFunction(holds, {timeout: 20_000}, ...values);
  }

  /** Resolves when the list tells something of a room. */
  listed(room, text) {
    const is = (id, words) => document.querySelector(`[data-room="${id}"]`)?.textContent.includes(words);
    return this.until(is, room, text);
  }

  async enter(room) {
    await this.page.waitForSelector(`[data-room="${room}"]`);
    await this.page.click(`[data-room="${room}"]`);
    await this.page.waitForSelector('chat-transcript');
    await appearing(this.page, 'chat-composer >>> textarea');
  }

  /** Resolves when the list of messages shows a text. */
  shows(text) {
    const is = (words) => document.querySelector('chat-transcript')?.shadowRoot.textContent.includes(words);
    return this.until(is, text);
  }

  async write(text) {
    await this.page.focus('chat-composer >>> textarea');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Sends what the panel has ready of a kind. */
  async sendMore(type, file) {
    if (!(await this.page.$('agent-more:not([hidden])'))) await this.page.click('.more-button');
    await this.page.click(`.kind[data-type="${type}"]`);
    await this.page.waitForSelector('.recipe .primary');
    if (file) await (await this.page.$('.recipe [type=file]')).uploadFile(file);
    await this.page.click('.recipe .primary');
    await this.page.waitForSelector('.kind');
  }
}

/** Files of each sort, by the type of the message that they go with. */
export function sampleFiles(t) {
  const folder = mkdtempSync(join(tmpdir(), 'chat-console-'));
  t.after(() => rmSync(folder, {recursive: true, force: true}));
  const contents = {
    'IMAGE photo.png': Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    'DOCUMENT offer.pdf': '%PDF-1.4\n%%EOF',
    'AUDIO note.wav': wav(),
    'VIDEO film.mp4': Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom\0\0\x02\0isommp41')]),
  };
  return Object.fromEntries(
    Object.entries(contents).map(([key, bytes]) => {
      const [type, name] = key.split(' ');
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return [type, path];
    }),
  );
}

function wav() {
  const bytes = Buffer.alloc(46);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(38, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8000, 24);
  bytes.writeUInt32LE(16_000, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(2, 40);
  return bytes;
}
