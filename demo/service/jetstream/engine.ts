import {randomUUID} from 'node:crypto';
import {setTimeout as delay} from 'node:timers/promises';
import {
  jetstreamManager,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamManager,
  type StreamConfig,
} from '@nats-io/jetstream';
import {Kvm} from '@nats-io/kv';
import {type ObjectStore, Objm} from '@nats-io/obj';
import {AuthorizationError, connect, type NatsConnection} from '@nats-io/transport-node';
import {type LogRecord, ROOMS} from './record.js';
import {connectionTo, type Servers} from './servers.js';

/** The names of what is kept. */
export const STREAM = 'CHAT';
const SETTINGS = 'chat-settings';
const FILES = 'chat-files';

/** How long a service waits for servers when it starts, in milliseconds. */
const START_PATIENCE = 30_000;

/** How long one question to the engine may take, in milliseconds. */
const TIMEOUT = 1500;

export interface EngineOptions {
  readonly servers: Servers;
  /** On how many of them everything is kept. */
  readonly replicas: number;
}

/** A connection to NATS, and what the service has there. Comes back by itself when a server goes. */
export class Engine {
  /** Of this process. */
  readonly name = randomUUID();
  readonly connection: NatsConnection;
  readonly manager: JetStreamManager;
  readonly files: ObjectStore;
  #isConnected = true;

  private constructor(connection: NatsConnection, manager: JetStreamManager, files: ObjectStore) {
    this.connection = connection;
    this.manager = manager;
    this.files = files;
    void this.#watch();
  }

  /** Connects, and makes the streams that are not there yet; rejects when that is not possible for a while. */
  static open(options: EngineOptions): Promise<Engine> {
    return patiently(() => Engine.#open(options));
  }

  static async #open({servers, replicas}: EngineOptions): Promise<Engine> {
    const connection = await connect({
      ...connectionTo(servers),
      name: 'chat-service',
      // What a process says it knows already.
      noEcho: true,
      maxReconnectAttempts: -1,
      // Who has been let in once is in doubt only as long as a server starts.
      ignoreAuthErrorAbort: true,
      reconnectTimeWait: 250,
      // Each question would note where it was asked, which costs more than to ask it.
      noAsyncTraces: true,
      // A server that is frozen is left for another.
      pingInterval: 2000,
      timeout: 5000,
    });
    try {
      const manager = await jetstreamManager(connection, {timeout: TIMEOUT});
      await ensureStream(manager, {name: STREAM, subjects: [ROOMS], num_replicas: replicas});
      const files = await new Objm(connection).create(FILES, {replicas});
      return new Engine(connection, manager, files);
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  get isClosed(): boolean {
    return this.connection.isClosed() || this.connection.isDraining();
  }

  /** A value that is `made` once, for all processes. */
  setting(key: string, made: Uint8Array): Promise<Uint8Array> {
    return patiently(() => this.#setting(key, made));
  }

  /** Stores a record, if the one it is `after` is still the last; returns its sequence. */
  async store(subject: string, record: LogRecord): Promise<number> {
    const {seq} = await this.manager.jetstream().publish(subject, JSON.stringify(record), {
      timeout: TIMEOUT,
      expect: {lastSubjectSequence: record.after},
    });
    return seq;
  }

  /** The first record of a subject from a sequence on. It is asked of the stream's leader, who knows the latest. */
  async next(subject: string, from: number): Promise<{record: LogRecord; sequence: number} | undefined> {
    const query = {seq: from, next_by_subj: subject};
    const found = await this.manager.streams.getMessage(STREAM, query);
    return found ? {record: found.json<LogRecord>(), sequence: found.seq} : undefined;
  }

  /** The last record of a subject; `undefined` where there is none, or it counts for nothing, so that all have to be read. */
  async last(subject: string): Promise<LogRecord | undefined> {
    const found = await this.manager.streams.getMessage(STREAM, {last_by_subj: subject});
    if (!found) return undefined;
    const record = found.json<LogRecord>();
    const next = await this.next(subject, record.after + 1);
    return next?.sequence === found.seq ? record : undefined;
  }

  /** Rejects when nothing can be kept at present. */
  async check(): Promise<void> {
    if (!this.#isConnected) throw new Error('NATS can’t be reached.');
    await this.manager.streams.info(STREAM);
  }

  async close(): Promise<void> {
    const late = new AbortController();
    const {signal} = late;
    await Promise.race([this.connection.drain(), delay(TIMEOUT, undefined, {signal})]).catch(() => {});
    late.abort();
    // Without a server there is nothing to wait for.
    await this.connection.close();
  }

  async #setting(key: string, made: Uint8Array): Promise<Uint8Array> {
    const {config} = await this.manager.streams.info(STREAM);
    const settings = await new Kvm(this.connection).create(SETTINGS, {replicas: config.num_replicas});
    try {
      await settings.create(key, made);
      return made;
    } catch (error) {
      const entry = await settings.get(key);
      if (!entry) throw error;
      return entry.value;
    }
  }

  async #watch(): Promise<void> {
    for await (const {type} of this.connection.status()) {
      if (type === 'disconnect') this.#isConnected = false;
      else if (type === 'reconnect') this.#isConnected = true;
    }
  }
}

/** Tries what a service needs to start, as long as that may help: servers that start at the same time have to find each other first. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const patience = Date.now() + START_PATIENCE;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > patience || error instanceof AuthorizationError) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`NATS JetStream can’t be reached: ${reason}`, {cause: error});
      }
      await delay(500);
    }
  }
}

/** Whether something else was stored first. */
export function isConflict(error: unknown): boolean {
  return error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamWrongLastSequence;
}

/** What people set of a stream that is there, such as how old or large it may become, stays; only its replicas are ours. */
async function ensureStream(manager: JetStreamManager, wanted: Partial<StreamConfig> & {name: string}): Promise<void> {
  const {name, num_replicas: replicas} = wanted;
  const found = await manager.streams.info(name).catch((error: unknown) => {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound) return undefined;
    throw error;
  });
  if (!found) await manager.streams.add(wanted);
  else if (found.config.num_replicas !== replicas) await manager.streams.update(name, {num_replicas: replicas});
}
