import {installPackages} from './apt.mjs';
import {findExecutable} from './executable.mjs';

/** The path of an installed NATS server, or undefined. `NATS_SERVER_PATH` goes first. */
export function findNats() {
  return findExecutable(process.env.NATS_SERVER_PATH, 'nats-server', '/usr/sbin/nats-server');
}

/** Sees to it that there is one where that takes no question. Without it, what needs it is skipped. */
export function ensureNats() {
  if (!findNats()) installPackages('nats-server');
  if (!findNats()) console.log('nats-server is not on this machine: tests of the JetStream store are skipped');
}
