import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** What is tested: what was built, or the build in another folder. */
const CDN = process.env.CHAT_WIDGET_CDN ?? fileURLToPath(new URL('../../dist/cdn', import.meta.url));

const PLAIN = {
  doctype: '<!doctype html>',
  html: '',
  head: '',
  body: '<chat-widget locale="en"></chat-widget>',
  type: 'text/html; charset=utf-8',
  headers: {},
};

/** Somebody's website: the built widget, and whatever pages it is given. */
export class Site {
  /** Which scripts get lost on the way, by their paths. */
  loses = (_path) => false;
  #pages = new Map();
  #server = createServer((request, response) => this.#answer(request, response));
  // Read once: what is tested stays the same when it is built anew meanwhile.
  #scripts = new Map(
    readdirSync(CDN, {recursive: true, encoding: 'utf8'})
      .filter((name) => extname(name) === '.js')
      .map((name) => [`/cdn/${name}`, readFileSync(join(CDN, name))]),
  );

  static async start() {
    const site = new Site();
    await new Promise((resolve) => site.#server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  get origin() {
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Puts a page on the site; returns its address. `head` comes before the widget’s script. */
  put(page) {
    const {doctype, html, head, body, type, headers, whole} = {...PLAIN, ...page};
    const script = `<script type="module" src="${this.origin}/cdn/chat-widget.js"></script>`;
    const start = `${doctype}<html ${html}><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Shop</title>`;
    const text = whole ?? `${start}${head}${script}</head><body>${body}</body></html>`;
    const path = page.path ?? `/page-${this.#pages.size}`;
    this.#pages.set(path, {text, headers: {'content-type': type, ...headers}});
    return this.origin + path;
  }

  #answer({url}, response) {
    const {pathname} = new URL(url, 'http://site');
    const page = this.#pages.get(pathname);
    const script = this.#scripts.get(pathname);
    if (page) return response.writeHead(200, page.headers).end(page.text);
    if (script && this.loses(pathname)) return response.destroy();
    // Frames without an origin of their own may fetch it, too.
    const headers = {'content-type': 'text/javascript', 'access-control-allow-origin': '*'};
    return script ? response.writeHead(200, headers).end(script) : response.writeHead(404).end();
  }
}
