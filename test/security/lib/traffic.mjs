import {createServer} from 'node:net';
import {listen} from './origins.mjs';

/** Whoever connects to it is noted: hosts of the web lead there by the rules of `trapRules`. */
export async function startTrap(t) {
  const trap = {connections: 0};
  const server = createServer((socket) => {
    trap.connections += 1;
    socket.destroy();
  });
  server.closeAllConnections = () => {};
  trap.address = await listen(t, server);
  return trap;
}

/** Flags of a browser for which the hosts of `.example` are the trap, and no others exist but this machine. */
export function trapFlags({address}) {
  const {host} = new URL(address);
  return [`--host-resolver-rules=MAP *.example ${host}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`];
}

/** All that goes out of a page from now on: requests, sockets and what is first said on them, words on the console. */
export async function recordTraffic(page) {
  const traffic = {urls: [], sockets: [], frames: [], headers: [], words: []};
  const devtools = await page.createCDPSession();
  devtools.on('Network.requestWillBeSent', ({request}) => traffic.urls.push(request.url));
  devtools.on('Network.requestWillBeSentExtraInfo', ({headers}) => traffic.headers.push(headers));
  devtools.on('Network.webSocketCreated', ({url}) => traffic.sockets.push(url));
  devtools.on('Network.webSocketFrameSent', ({response}) => traffic.frames.push(response.payloadData));
  await devtools.send('Network.enable');
  page.on('console', (message) => traffic.words.push(message.text()));
  page.on('pageerror', (error) => traffic.words.push(`${error?.message} ${error?.stack}`));
  return traffic;
}

/** The hosts that were asked for something over the network. */
export function hostsOf({urls, sockets}) {
  return [
    ...new Set(
      [...urls, ...sockets]
        .map((url) => new URL(url))
        .filter(({protocol}) => /^(http|ws)s?:$/.test(protocol))
        .map(({host}) => host),
    ),
  ];
}
