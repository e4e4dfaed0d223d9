import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {proxyTo} from '../../../scripts/lib/proxy.mjs';

const CDN = fileURLToPath(new URL('../../../dist/cdn', import.meta.url));

const TYPES = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css'};

/** What was built for websites, by its path below the folder. */
export const built = new Map(
  readdirSync(CDN, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(CDN.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
);

/**
 * The policy that the widget promises to work under. `scripts` and `services` are origins besides the page's own;
 * WebSockets of its own are among `'self'`.
 */
export function policyFor({scripts = '', services = ''} = {}) {
  return (
    `default-src 'self'; script-src 'self'${scripts && ` ${scripts}`}; style-src 'self'; img-src 'self' blob: data:; ` +
    `media-src 'self' blob:; connect-src 'self' wss: https:${services && ` ${services}`}; worker-src 'self'; ` +
    `require-trusted-types-for 'script'; trusted-types lit-html dompurify chat-widget 'allow-duplicates'`
  );
}

/** Listens on a free port of this machine, until the test is over. */
export async function listen(t, server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

/** An origin that serves what was built, to pages of other origins too, and nothing else. */
export function startCdn(t) {
  const server = createServer(({url}, response) => {
    response.setHeader('access-control-allow-origin', '*');
    send(response, extname(url), built.get(url.slice(1)));
  });
  return listen(t, server);
}

/**
 * A website. Its pages are texts by their paths; below `/chat/` is what was built, below `/api/` a chat service if it
 * has one.
 *
 * What is set as its `pointElsewhere` may answer a path with another origin, to which who asks is pointed.
 *
 * @param policy Of its pages; `undefined` for none. Violations are reported to the site too.
 */
export async function startWebsite(t, {pages, policy, service}) {
  const site = {reports: [], asked: []};
  const behind = service && proxyTo(() => ({host: service.hostname, port: Number(service.port)}));
  const isForService = (url) => behind && url.startsWith('/api/');
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    site.asked.push({url: request.url, headers: request.headers});
    const elsewhere = site.pointElsewhere?.(pathname);
    if (elsewhere) request.resume().on('end', () => response.writeHead(307, {location: elsewhere + pathname}).end());
    else if (isForService(pathname)) behind.pass(request, response);
    else if (pathname === '/reports') takeReport(site, request, response);
    else answer(pathname, response);
  });
  const answer = (pathname, response) => {
    if (policy) response.setHeader('content-security-policy', `${policy}; report-uri /reports`);
    const isBuilt = pathname.startsWith('/chat/');
    send(
      response,
      extname(pathname) || '.html',
      isBuilt ? built.get(pathname.slice('/chat/'.length)) : pages[pathname],
    );
  };
  if (behind) {
    server.on('upgrade', (request, ...rest) => {
      site.asked.push({url: request.url, headers: request.headers});
      behind.upgrade(request, ...rest);
    });
  }
  site.address = await listen(t, server);
  return site;
}

function send(response, extension, content) {
  if (content === undefined) response.writeHead(404).end();
  else response.writeHead(200, {'content-type': TYPES[extension] ?? 'text/plain'}).end(content);
}

function takeReport(site, request, response) {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    site.reports.push(body);
    response.writeHead(204).end();
  });
}
