import {mkdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {FastifyBaseLogger} from 'fastify';
import {Bot} from './bot/bot.js';
import type {Service} from './context.js';
import {createHttp} from './http.js';
import {Limits} from './limits.js';
import {Lounge} from './lounge.js';
import {Rooms} from './rooms.js';
import type {Settings} from './settings.js';
import {Sockets} from './socket.js';
import {SqliteStore} from './sqlite-store.js';
import {Tokens} from './tokens.js';

/** A service that runs. */
export interface Running {
  readonly address: string;
  readonly log: FastifyBaseLogger;
  /** Takes nothing new, finishes what was begun, and lets everybody go. */
  stop(): Promise<void>;
}

/** Answers that have not gone out by then are not waited for, in milliseconds. */
const LAST_WORDS = 3000;

/** Starts a service. */
export async function startService(settings: Settings): Promise<Running> {
  const incoming = join(settings.data, 'incoming');
  await mkdir(settings.data, {recursive: true, mode: 0o700});
  const {data, agentToken, tokenLife, rate, bot: hasBot, port, host} = settings;
  const store = new SqliteStore(data);
  // Nobody else uses the folder now, and what came in only in part is sent again.
  await rm(incoming, {recursive: true, force: true});
  await mkdir(incoming);
  const tokens = await Tokens.open(data, {life: tokenLife, agentToken});
  const limits = new Limits(rate);
  const lounge = new Lounge();
  const rooms = new Rooms({store, tokens, limits, lounge, bot: hasBot});
  const stop = new AbortController();
  const service: Service = {settings, store, tokens, limits, lounge, rooms, incoming, stopping: stop.signal};
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
      stop.abort();
      const closed = http.close();
      await bot?.stop();
      await sockets.close();
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, LAST_WORDS))]);
      http.server.closeAllConnections();
      await store.close();
      http.log.info({event: 'stopped'});
    },
  };
}
