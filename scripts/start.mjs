/**
 * Serves the demo site and, below `/api` on the same origin, the chat service it talks to: `npm start`, on a fresh
 * machine as on any, with nothing before it.
 */
import {spawn, spawnSync} from 'node:child_process';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {ensureInstalled} from './lib/install.mjs';
import {proxyTo} from './lib/proxy.mjs';
import {root} from './lib/run.mjs';

const FIRST_PORT = Number(process.env.PORT ?? 8000);

ensureInstalled();
const {status} = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--if-stale'], {stdio: 'inherit'});
if (status !== 0) process.exit(1);

// Only now is it certain to be there.
const {default: sirv} = await import('sirv');

// `dev` reads from disk every time: a build shows without a restart.
const files = sirv(join(root, 'dist/demo'), {dev: true});
const service = proxyTo(startService());
const isForService = ({url}) => url.startsWith('/api/');

const server = createServer((incoming, answer) => {
  if (isForService(incoming)) service.pass(incoming, answer);
  // A static site has one that names no service.
  else if (incoming.url === '/beside.json') answer.end(JSON.stringify({endpoint: '/api'}));
  else files(incoming, answer);
});
server.on('upgrade', (incoming, socket, head) =>
  isForService(incoming) ? service.upgrade(incoming, socket, head) : socket.destroy(),
);
let port = FIRST_PORT;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  port += 1;
  listen();
});
server.on('listening', () => console.log(`The demo is at http://localhost:${server.address().port}`));
listen();

function listen() {
  server.listen(port, process.env.HOST ?? 'localhost');
}

/** Where the service is; it says so itself, and takes any port that is free. */
function startService() {
  const target = {host: '127.0.0.1', port: 9};
  const child = spawn(process.execPath, [join(root, 'scripts/service.mjs'), '--port', '0', '--log', 'warn'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.on('data', (text) => {
    const found = /http:\/\/[^/\s]*:(\d+)\/api/.exec(text)?.[1];
    if (found) target.port = Number(found);
    process.stdout.write(text);
  });
  process.on('exit', () => child.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
  return () => target;
}
