import {createServer} from 'node:http';
import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {proxyTo} from '../../scripts/lib/proxy.mjs';

const TYPES = {'.js': 'text/javascript', '.png': 'image/png'};

/** What the widget promises to work under. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "connect-src 'self' ws: wss: https:",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html dompurify chat-widget 'allow-duplicates'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Security</title>
<link rel="icon" href="data:,">
<script type="module" src="/page/attempt.js"></script>
<script type="module" src="/cdn/chat-widget.js"></script>
</head>
<body><div id="stage"></div></body>
</html>
`;

const CDN = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

const here = fileURLToPath(new URL('page/', import.meta.url));

/**
 * A website with the built widget and nothing else on it: at `/strict` with the policy, at `/watched` with one
 * that forbids nothing and reports all the same, at `/open` without.
 *
 * @param service The address of a chat service, which is then also below `/api`.
 */
export async function startSite({cdn = CDN, service} = {}) {
  // Read once: what is tested stays the same when it is built anew meanwhile.
  const files = new Map([...folder(here, '/page/'), ...folder(cdn, '/cdn/')]);
  const behind = service && proxyTo(() => ({host: new URL(service).hostname, port: Number(new URL(service).port)}));
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://site');
    if (behind && pathname.startsWith('/api/')) return behind.pass(request, response);
    const file = files.get(pathname);
    if (file) return response.writeHead(200, {'content-type': TYPES[extname(pathname)]}).end(file);
    if (!/^\/(?:strict|watched|open|visit)$/.test(pathname)) return response.writeHead(404).end();
    const headers = {
      ...(pathname === '/strict' && {'content-security-policy': POLICY}),
      ...(pathname === '/watched' && {'content-security-policy-report-only': POLICY}),
    };
    return response.writeHead(200, {'content-type': 'text/html', ...headers}).end(PAGE);
  });
  server.on('upgrade', (...upgrade) => behind?.upgrade(...upgrade));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function folder(path, prefix) {
  const names = readdirSync(path, {recursive: true, encoding: 'utf8'}).filter((name) => extname(name) === '.js');
  return names.map((name) => [prefix + name, readFileSync(join(path, name))]);
}
