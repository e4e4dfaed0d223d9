import {readFileSync} from 'node:fs';
import {type ConnectionOptions, credsAuthenticator} from '@nats-io/transport-node';

/** Servers of one cluster, and what they ask for. */
export interface Servers {
  /** Their addresses, without what is secret. */
  readonly addresses: readonly string[];
  /** What was secret in them. */
  readonly login?: {readonly user: string; readonly pass: string} | {readonly token: string} | undefined;
  /** Path of a file with credentials. */
  readonly creds?: string | undefined;
}

/**
 * Reads addresses: `nats://host:port`, `nats://user:password@host:port`, `nats://token@host:port`; with `tls:` nothing is said to
 * a server in the open. Throws an `Error`, which never holds what is secret.
 */
export function readServers(list: string, creds?: string): Servers {
  const urls = list
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(readAddress);
  // One cluster has one login; who names it once means all of them.
  const {username = '', password = ''} = urls.find((url) => url.username) ?? {};
  const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)];
  return {
    addresses: urls.map(({protocol, host}) => `${protocol}//${host}`),
    login: user === '' ? undefined : pass === '' ? {token: user} : {user, pass},
    creds: creds || undefined,
  };
}

/** How to connect to servers. */
export function connectionTo({addresses, login, creds}: Servers): ConnectionOptions {
  const isSecret = addresses.some((address) => address.startsWith('tls:'));
  return {
    servers: [...addresses],
    ...login,
    // Read for each connection: they may be others by then.
    ...(creds && {authenticator: credsAuthenticator(() => readFileSync(creds))}),
    ...(isSecret && {tls: {}}),
  };
}

function readAddress(text: string): URL {
  const whole = /^\w+:\/\//.test(text) ? text : `nats://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (!url?.host || !['nats:', 'tls:'].includes(url.protocol)) {
    throw new Error('--nats takes addresses like nats://host:port or tls://host:port, separated by commas.');
  }
  return url;
}
