/** Serves the demo site, on a fresh machine as on any: `npm start`, with nothing before it. */
import {spawnSync} from 'node:child_process';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {ensureInstalled} from './lib/install.mjs';
import {root} from './lib/run.mjs';

const FIRST_PORT = Number(process.env.PORT ?? 8000);

ensureInstalled();
const {status} = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--if-stale'], {stdio: 'inherit'});
if (status !== 0) process.exit(1);

// Only now is it certain to be there.
const {default: sirv} = await import('sirv');

// `dev` reads from disk every time: a build shows without a restart.
const server = createServer(sirv(join(root, 'dist/demo'), {dev: true}));
let port = FIRST_PORT;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  port += 1;
  listen();
});
server.on('listening', () => console.log(`The demo is at http://localhost:${port}`));
listen();

function listen() {
  server.listen(port, process.env.HOST ?? 'localhost');
}
