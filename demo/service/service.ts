import {setMaxListeners} from 'node:events';
import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import type {FastifyBaseLogger} from 'fastify';
import {Bot} from './bot/bot.js';
import type {Service} from './context.js';
import {createHttp} from './http.js';
import {JetStreamStore} from './jetstream-store.js';
import {Limits} from './limits.js';
import {Lounge} from './lounge.js';
import {Metrics} from './metrics.js';
import {Rooms} from './rooms.js';
import type {Settings} from './settings.js';
import {Sockets} from './socket.js';
import {SqliteStore} from './sqlite-store.js';
import type {Store} from './store.js';
import {Tokens} from './tokens.js';

/** A service that runs. */
export interface Running {
  readonly address: string;
  readonly log: FastifyBaseLogger;
  /** Waits until nobody new comes, lets everybody go, takes nothing new, and finishes what was begun. */
  stop(): Promise<void>;
}

/** Answers that have not gone out by then are not waited for, in milliseconds. */
const LAST_WORDS = 3000;

/** Starts a service. */
export async function startService(settings: Settings): Promise<Running> {
  const {agentToken, tokenLife, rate, bot: hasBot, port, host} = settings;
  const {store, incoming} = await openStore(settings);
  const tokens = new Tokens(await store.secret(), {life: tokenLife, agentToken});
  const limits = new Limits(rate);
  const lounge = new Lounge(store);
  const metrics = new Metrics();
  const rooms = new Rooms({store, tokens, limits, lounge, metrics, bot: hasBot});
  const leave = new AbortController();
  const stop = new AbortController();
  // Each event stream listens to it.
  setMaxListeners(0, stop.signal);
  const service: Service = {
    settings,
    store,
    tokens,
    limits,
    lounge,
    rooms,
    metrics,
    incoming,
    leaving: leave.signal,
    stopping: stop.signal,
  };
  const http = createHttp(service);
  const sockets = new Sockets(service, http.log);
  http.server.on('upgrade', sockets.upgrade);
  const bot = hasBot ? new Bot({store, lounge, inactivity: settings.inactivity, log: http.log}) : undefined;
  await bot?.start();
  const address = await http.listen({port, host});

  return {
    address,
    log: http.log,
    async stop() {
      http.log.info({event: 'stopping'});
      leave.abort();
      const drain = settings.drain * 1000;
      await delay(drain);
      await sockets.close(drain);
      stop.abort();
      const closed = http.close();
      await bot?.stop();
      await sockets.close();
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, LAST_WORDS))]);
      http.server.closeAllConnections();
      await store.close();
      await rm(incoming, {recursive: true, force: true});
      http.log.info({event: 'stopped'});
    },
  };
}

/** Where things are kept, and a folder for files while they come in. */
async function openStore({data, nats, replicas}: Settings): Promise<{store: Store; incoming: string}> {
  if (nats.addresses.length > 0) {
    const store = await JetStreamStore.open({servers: nats, replicas});
    return {store, incoming: await mkdtemp(join(tmpdir(), 'chat-incoming-'))};
  }
  await mkdir(data, {recursive: true, mode: 0o700});
  const store = new SqliteStore(data);
  const incoming = join(data, 'incoming');
  // Nobody else uses the folder now, and what came in only in part is sent again.
  await rm(incoming, {recursive: true, force: true});
  await mkdir(incoming);
  return {store, incoming};
}
