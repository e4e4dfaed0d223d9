import {randomBytes} from 'node:crypto';
import {parseArgs} from 'node:util';
import {readServers, type Servers} from './jetstream/servers.js';

/** What can be set, by a flag or by an environment variable: `--token-life` or `CHAT_TOKEN_LIFE`. */
const DEFAULTS = {
  port: '8787',
  host: '127.0.0.1',
  data: '.chat-data',
  nats: '',
  'nats-creds': '',
  replicas: '1',
  origin: '*',
  rate: '50',
  heartbeat: '20',
  'hello-timeout': '10',
  'token-life': '3600',
  'max-file-size': '10485760',
  inactivity: '300',
  drain: '0',
  log: 'info',
} as const;

const SWITCHES = ['no-bot', 'trust-proxy'] as const;

/** How a service runs. Times are in seconds, sizes in bytes. */
export interface Settings {
  /** 0 takes any that is free. */
  readonly port: number;
  readonly host: string;
  /** The folder in which everything is kept, unless it is in NATS. */
  readonly data: string;
  /** Servers of a NATS cluster that keep everything; none: SQLite does. */
  readonly nats: Servers;
  /** On how many of them each thing is kept. */
  readonly replicas: number;
  /** The pages that may use it, or `*`. */
  readonly origins: readonly string[];
  /** How many messages a customer may send in a second, lastingly; all other limits grow with it. 0: no limits. */
  readonly rate: number;
  readonly heartbeat: number;
  readonly helloTimeout: number;
  readonly tokenLife: number;
  readonly maxFileSize: number;
  /** After how long a silent chat is ended by the bot. */
  readonly inactivity: number;
  /** How long a stop waits for balancers to send nobody any more, and then takes to let everybody go. */
  readonly drain: number;
  readonly log: string;
  readonly bot: boolean;
  /** Whether `X-Forwarded-For` tells the address of a customer. */
  readonly trustProxy: boolean;
  readonly agentToken: string;
  /** Nobody gave a token for agents, so this one was made up. */
  readonly isAgentTokenNew: boolean;
}

/** Reads flags first, then the environment; throws an `Error` that says which of them makes no sense. */
export function readSettings(args: readonly string[], env: NodeJS.ProcessEnv): Settings {
  const options = {
    ...Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, {type: 'string'} as const])),
    ...Object.fromEntries(SWITCHES.map((name) => [name, {type: 'boolean'} as const])),
  };
  const flags = parseArgs({args: [...args], options}).values;
  const given = (name: string) => flags[name] ?? env[`CHAT_${name.toUpperCase().replaceAll('-', '_')}`];
  const text = (name: keyof typeof DEFAULTS) => String(given(name) ?? DEFAULTS[name]);
  const number = (name: keyof typeof DEFAULTS, least: number) => {
    const value = Number(text(name));
    if (!Number.isFinite(value) || value < least) throw new Error(`--${name} has to be a number from ${least} on.`);
    return value;
  };
  const isOn = (name: (typeof SWITCHES)[number]) => ![undefined, false, '', '0', 'false'].includes(given(name));
  const agentToken = env['AGENT_TOKEN'] ?? '';
  // What stands there can be seen by everybody on the machine.
  if (String(flags['nats'] ?? '').includes('@'))
    throw new Error('Passwords are taken from CHAT_NATS, not from a flag.');
  return {
    port: number('port', 0),
    host: text('host'),
    data: text('data'),
    nats: readServers(text('nats'), text('nats-creds')),
    replicas: number('replicas', 1),
    origins: text('origin').split(/[\s,]+/),
    rate: number('rate', 0),
    heartbeat: number('heartbeat', 0.05),
    helloTimeout: number('hello-timeout', 0.05),
    tokenLife: number('token-life', 1),
    maxFileSize: number('max-file-size', 1),
    inactivity: number('inactivity', 0.05),
    drain: number('drain', 0),
    log: text('log'),
    bot: !isOn('no-bot'),
    trustProxy: isOn('trust-proxy'),
    agentToken: agentToken || randomBytes(24).toString('base64url'),
    isAgentTokenNew: agentToken === '',
  };
}
