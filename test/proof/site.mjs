import {build} from 'esbuild';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const TRANSPORT = fileURLToPath(new URL('../../src/transport/service-transport.ts', import.meta.url));
const CDN = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const TYPES = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript'};

/** What pages allow that use the widget, and the ways to a service on this machine. */
const policy = (port) =>
  `default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; ` +
  `connect-src 'self' wss: https: ws://127.0.0.1:${port} http://127.0.0.1:${port}; worker-src 'self'; ` +
  `require-trusted-types-for 'script'; trusted-types lit-html dompurify chat-widget 'allow-duplicates'`;

/** The pages of the site: the same chat in two layouts. */
export const PAGES = ['/', '/contact'];

/** Makes the transport a module for Node; resolves with its path. */
export async function buildTransport(folder) {
  const outfile = join(folder, 'service-transport.mjs');
  const options = {bundle: true, format: 'esm', target: 'es2022', logLevel: 'warning', platform: 'node'};
  await build({...options, entryPoints: [TRANSPORT], outfile});
  return outfile;
}

/** A website with the chat as it was built, whose service is behind `port`. Nothing ever happens to the site itself. */
export async function serveSite(port) {
  const page = (attributes) => `<!doctype html><html lang="en"><head><title>A site</title>
    <link rel="icon" href="data:,"><script type="module" src="/chat-widget.js"></script></head><body><h1>A site</h1>
    <chat-widget endpoint="ws://127.0.0.1:${port}/api" allow="attachments reactions replies" ${attributes}></chat-widget>
    </body></html>`;
  const pages = {'/': page('open load="eager"'), '/contact': page('layout="page"')};
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    response.setHeader('content-security-policy', policy(port));
    try {
      const text = pages[pathname] ?? readFileSync(join(CDN, pathname));
      response.setHeader('content-type', TYPES[extname(pathname) || '.html'] ?? 'text/plain');
      response.end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => (server.closeAllConnections(), server.close()),
  };
}
