import {AckPolicy, DeliverPolicy} from '@nats-io/jetstream';
import {createInbox, type Msg, nanos, nuid, type Subscription} from '@nats-io/transport-node';
import {type Engine, STREAM} from './engine.js';
import {type LogRecord, roomOf, ROOMS} from './record.js';

/** How often the engine shows that it is there, and after how long without it somebody else is asked, in milliseconds. */
const HEARTBEAT = 1000;
const MAX_SILENCE = 2500;

export type Heard = (room: string, record: LogRecord, sequence: number) => void;

/**
 * Follows the stream: first the last record of each room, then every record there is, in the stream's order. It is an ordered
 * consumer: whenever something was left out, or its server died, it goes on by another one after the last sequence it had.
 * (That of the client asks for a server of 2.10, and waits a minute.)
 */
export class Tail {
  readonly #engine: Engine;
  readonly #heard: Heard;
  /** Resolves once the last record of each room was told. */
  readonly ready: Promise<void>;
  #isReady: () => void = () => {};
  /** Sequence of the last record that was told. */
  #sequence = 0;
  #delivered = 0;
  #subscription: Subscription | undefined;
  #consumer: string | undefined;
  #lastSign = 0;
  readonly #watch: NodeJS.Timeout;

  constructor(engine: Engine, heard: Heard) {
    this.#engine = engine;
    this.#heard = heard;
    this.ready = new Promise((resolve) => (this.#isReady = resolve));
    this.#watch = setInterval(() => this.#look(), HEARTBEAT / 2);
    this.#open();
  }

  stop(): void {
    clearInterval(this.#watch);
    this.#leave();
  }

  #look(): void {
    if (performance.now() - this.#lastSign > MAX_SILENCE) this.#open();
  }

  /** Asks for what comes after the last. Without an answer in time, it is asked for again. */
  #open(): void {
    this.#leave();
    const {connection, manager} = this.#engine;
    const inbox = createInbox();
    const name = nuid.next();
    const start =
      this.#sequence === 0
        ? {deliver_policy: DeliverPolicy.LastPerSubject}
        : {deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: this.#sequence + 1};
    this.#delivered = 0;
    this.#lastSign = performance.now();
    this.#consumer = name;
    this.#subscription = connection.subscribe(inbox, {
      callback: (error, message) => {
        if (!error && name === this.#consumer) this.#take(message);
      },
    });
    manager.consumers
      .add(STREAM, {
        ...start,
        name,
        deliver_subject: inbox,
        filter_subject: ROOMS,
        ack_policy: AckPolicy.None,
        max_deliver: 1,
        flow_control: true,
        idle_heartbeat: nanos(HEARTBEAT),
        inactive_threshold: nanos(30_000),
        mem_storage: true,
        num_replicas: 1,
      })
      .then(
        ({num_pending: pending}) => name === this.#consumer && pending === 0 && this.#isReady(),
        () => {},
      );
  }

  #leave(): void {
    const name = this.#consumer;
    this.#consumer = undefined;
    this.#subscription?.unsubscribe();
    if (name && !this.#engine.isClosed) this.#engine.manager.consumers.delete(STREAM, name).catch(() => {});
  }

  #take(message: Msg): void {
    this.#lastSign = performance.now();
    if (message.headers?.code === 100) return this.#attend(message);
    const {sequence, delivered, pending} = placeOf(message);
    if (delivered !== this.#delivered + 1) return this.#open();
    this.#delivered = delivered;
    if (sequence > this.#sequence) {
      this.#sequence = sequence;
      this.#heard(roomOf(message.subject), message.json<LogRecord>(), sequence);
    }
    if (pending === 0) this.#isReady();
  }

  /** Signs of life, and questions whether we keep up. */
  #attend(message: Msg): void {
    const {headers} = message;
    if (message.reply) message.respond();
    const stalled = headers?.get('Nats-Consumer-Stalled');
    if (stalled) this.#engine.connection.publish(stalled);
    const last = headers?.get('Nats-Last-Consumer');
    if (last && Number(last) > this.#delivered) this.#open();
  }
}

/** `$JS.ACK.<stream>.<consumer>.<tries>.<sequence>.<of the consumer>.<time>.<pending>`, newer servers with domain and account. */
function placeOf({reply = ''}: Msg): {sequence: number; delivered: number; pending: number} {
  const tokens = reply.split('.');
  const [, sequence = 0, delivered = 0, , pending = 0] = tokens.slice(tokens.length > 9 ? 6 : 4).map(Number);
  return {sequence, delivered, pending};
}
