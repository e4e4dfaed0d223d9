import {build} from 'esbuild';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const TYPES = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript'};

/** What pages allow that use the widget, and the ways to a service on this machine. */
const policy = (port) =>
  `default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; ` +
  `connect-src 'self' wss: https: ws://127.0.0.1:${port} http://127.0.0.1:${port}; worker-src 'self'; ` +
  `require-trusted-types-for 'script'; trusted-types lit-html dompurify chat-widget 'allow-duplicates'`;

/** The pages of the site: the same chat in two layouts. */
export const PAGES = ['/', '/contact'];

/** Builds the widget as it is in `src`, and the transport for Node. */
export async function buildWidget(folder) {
  const common = {bundle: true, format: 'esm', target: 'es2022', logLevel: 'warning'};
  await Promise.all([
    build({...common, entryPoints: [join(SOURCE, 'define.ts')], splitting: true, outdir: join(folder, 'site')}),
    build({
      ...common,
      entryPoints: [join(SOURCE, 'transport/service-transport.ts')],
      platform: 'node',
      outfile: join(folder, 'service-transport.mjs'),
    }),
  ]);
}

/** A website with the chat, whose service is behind `port`. Nothing ever happens to the site itself. */
export async function serveSite(folder, port) {
  const page = (attributes) => `<!doctype html><html lang="en"><head><title>A site</title>
    <link rel="icon" href="data:,"><script type="module" src="/define.js"></script></head><body><h1>A site</h1>
    <chat-widget endpoint="ws://127.0.0.1:${port}/api" allow="attachments reactions replies" ${attributes}></chat-widget>
    </body></html>`;
  const pages = {'/': page('open load="eager"'), '/contact': page('layout="page"')};
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    response.setHeader('content-security-policy', policy(port));
    try {
      const text = pages[pathname] ?? readFileSync(join(folder, 'site', pathname));
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
