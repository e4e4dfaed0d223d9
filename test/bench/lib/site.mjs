import {createServer} from 'node:http';
import {extname} from 'node:path';
import {gzipSync} from 'node:zlib';

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html'};

/** What measures, and the few lines that a page writes itself: of other chats they are one file with the rest. */
const NOT_COUNTED = /^\/(page|subjects\/chat-widget)\//;

/** Serves the pages compressed, and counts what a subject fetches for itself. */
export class Site {
  #files = new Map();
  #server;
  #fetched = [];

  constructor(files) {
    for (const [path, content] of files) {
      this.#files.set(path, {
        type: TYPES[extname(path)] ?? 'application/octet-stream',
        body: gzipSync(content, {level: 9}),
      });
    }
  }

  async listen() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  addressOf(subject) {
    return `http://127.0.0.1:${this.#server.address().port}/${subject}`;
  }

  forget() {
    this.#fetched = [];
  }

  /** Everything that was fetched since, beside the page and what measures. */
  get fetched() {
    const files = this.#fetched;
    return {bytes: files.reduce((sum, {size}) => sum + size, 0), requests: files.length, files};
  }

  #answer({url}, response) {
    if (url === '/blank') {
      response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><link rel="icon" href="data:,">');
      return;
    }
    const file = this.#files.get(decodeURIComponent(url));
    if (!file && /^\/[\w-]+$/.test(url)) {
      response.writeHead(200, {'content-type': 'text/html'}).end(this.#page(url.slice(1)));
      return;
    }
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    if (!NOT_COUNTED.test(url)) this.#fetched.push({url, size: file.body.length});
    response.writeHead(200, {'content-type': file.type, 'content-encoding': 'gzip'}).end(file.body);
  }

  #page(subject) {
    const style = `/subjects/${subject}/index.css`;
    const ours = subject === 'chat-widget';
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${subject}</title>
<link rel="icon" href="data:,">
<style>
  body { margin: 0; font: 16px/1.4 sans-serif }
  #box { display: flex; flex-direction: column; inline-size: 400px; block-size: 700px; overflow: hidden }
</style>
${this.#files.has(style) ? `<link rel="stylesheet" href="${style}">` : ''}
${ours ? '<script type="module" src="/cdn/chat-widget.js"></script>' : ''}
<body>
<div id="box"></div>
<script type="module">
  import subject from '/subjects/${subject}/index.js';
  import {Bench} from '/page/index.js';
  globalThis.bench = new Bench(subject, document.querySelector('#box'));
  globalThis.booted = location.hash ? globalThis.bench[location.hash.slice(1)]() : Promise.resolve();
</script>
`;
  }
}
