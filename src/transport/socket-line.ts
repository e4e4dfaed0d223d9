import {inTime} from '../model/in-time.js';
import type {Envelope} from '../model/message.js';
import {toJson} from '../model/to-json.js';
import {Ear} from './ear.js';
import type {Call, Line, OpenLine} from './line.js';
import type {Pass} from './passes.js';
import {type ClientFrame, PROTOCOL_VERSION} from './protocol.js';
import {problemIn, ServiceProblem} from './service-problem.js';

/** A closing code for what is too large, of the WebSocket protocol itself. */
const TOO_LARGE = 1009;

/** Of a service that refuses: these and the status of the error. */
const REFUSED = 4000;

interface Sent {
  readonly size: number;
  resolve(): void;
  reject(problem: ServiceProblem): void;
}

/** A WebSocket. */
class SocketLine implements Line {
  /** Rejects when the line is no more. */
  readonly over: Promise<never>;
  readonly #call: Call;
  readonly #socket: WebSocket;
  readonly #ear: Ear;
  readonly #sent = new Map<string, Sent>();
  #break!: (problem: Error) => void;
  /** Closing takes its time, and what comes meanwhile belongs to nobody. */
  #isOver = false;
  /** What the service said before it closed. */
  #problem: ServiceProblem | undefined;

  constructor(call: Call) {
    const {api, pass, signal} = call;
    this.#call = call;
    this.over = new Promise((_resolve, reject) => (this.#break = reject));
    this.#socket = new WebSocket(api.address(['rooms', pass.room, 'socket'], 'ws'));
    this.#ear = new Ear(call, this, {ask: () => this.#say({type: 'ping'}), silent: () => this.#end()});
    this.#socket.addEventListener('open', () => this.#greet());
    this.#socket.addEventListener('message', ({data}) => this.#hear(data));
    this.#socket.addEventListener('close', ({code}) => this.#closed(code));
    // Node's `ws` throws what nobody listens to; `close` comes next in any case.
    this.#socket.addEventListener('error', () => {});
    signal.addEventListener('abort', this.#stop);
  }

  async send(message: Envelope): Promise<void> {
    const {id} = message.data;
    const {answer} = this.#call.api.timing;
    const text = toJson({type: 'send', message} satisfies ClientFrame);
    const answered = new Promise<void>((resolve, reject) => this.#sent.set(id, {size: text.length, resolve, reject}));
    this.#write(text);
    await inTime(answered, answer, '')
      .catch((error: unknown) => {
        throw error instanceof ServiceProblem ? error : new ServiceProblem('unavailable');
      })
      .finally(() => this.#sent.delete(id));
  }

  async tell(frame: ClientFrame): Promise<void> {
    this.#say(frame);
  }

  check(): void {
    this.#ear.check();
  }

  renew({token}: Pass): void {
    this.#problem = undefined;
    this.#say({type: 'token', token});
  }

  readonly #stop = () => this.#end();

  #greet(): void {
    const {api, pass, since} = this.#call;
    const known = since === undefined ? {} : {since};
    const agent = api.agent === undefined ? {} : {user: api.agent};
    this.#say({type: 'hello', version: PROTOCOL_VERSION, token: pass.token, ...known, ...agent});
  }

  #hear(data: unknown): void {
    if (this.#isOver) return;
    const frame = this.#ear.take(data);
    if (frame?.type === 'accepted') this.#sent.get(frame.id)?.resolve();
    if (frame?.type === 'refused') this.#sent.get(frame.id)?.reject(frame.problem);
    if (frame?.type === 'error') this.#problem = frame.problem;
  }

  #closed(code: number): void {
    if (this.#isOver) return;
    if (code === TOO_LARGE) this.#refuseLargest();
    if (this.#problem?.code === 'bad-request') this.#refuseUnread(this.#problem);
    this.#end(this.#problem ?? (code > REFUSED ? problemIn({code: ''}, code - REFUSED) : undefined));
  }

  /** The message that was too much would end the next line too. */
  #refuseLargest(): void {
    const [largest] = [...this.#sent.values()].toSorted((a, b) => b.size - a.size);
    largest?.reject(new ServiceProblem('too-large'));
  }

  /** A message that can't even be read gets no answer of its own. Of several nobody knows which it is. */
  #refuseUnread(problem: ServiceProblem): void {
    const [only, ...others] = this.#sent.values();
    if (others.length === 0) only?.reject(problem);
  }

  #end(problem = new ServiceProblem('unavailable')): void {
    this.#isOver = true;
    this.#call.signal.removeEventListener('abort', this.#stop);
    this.#ear.stop();
    this.#socket.close();
    // Whoever waits is not refused: nobody knows whether the message arrived. The next line will tell.
    for (const {reject} of this.#sent.values()) reject(new ServiceProblem('unavailable', '', false, 0));
    this.#break(problem);
  }

  #say(frame: ClientFrame): void {
    this.#write(toJson(frame));
  }

  /** What is said to a socket that closes is lost, and some implementations throw. */
  #write(text: string): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(text);
  }
}

/** Opens a WebSocket. */
export const socketLine: OpenLine = async (call) => new SocketLine(call).over;
