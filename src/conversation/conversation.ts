import {composeEnvelope, parseEnvelope, recordsOf} from '../model/envelope.js';
import {uuid} from '../model/id.js';
import type {Draft, Entry, Envelope, Message} from '../model/message.js';
import type {ConnectionState, Transport} from '../transport/transport.js';
import type {Chunk} from './history.js';
import {type Rules, Thread} from './thread.js';

/** What went wrong, in words a host can compare. */
export type ProblemCode = 'other-room' | 'unreadable' | 'unknown-type' | 'send';

/** What a conversation needs to know of its host, and tells it. */
export interface ConversationHost extends Rules {
  /** Id of the chat; `''` until the host or the first message gives one. */
  readonly room: string;
  readonly userId: string;
  /** Whether a message may go out. */
  maySend(envelope: Envelope, draft: Draft): boolean;
  /** A message has come in that was not there before. */
  received(entry: Entry): void;
  /** Something is not as it was: draw again. */
  changed(): void;
  connection(state: ConnectionState): void;
  problem(code: ProblemCode, reason: string, cause?: unknown): void;
}

/**
 * One room's conversation: takes envelopes in, sends drafts out, and keeps what follows from both. Knows neither
 * pages nor how anything looks.
 */
export class Conversation {
  readonly #host: ConversationHost;
  readonly #drafts = new Map<string, Draft>();
  #thread: Thread;
  #learntRoom = '';
  #transport: Transport | undefined;

  constructor(host: ConversationHost) {
    this.#host = host;
    this.#thread = new Thread(() => host);
  }

  /** Id of the chat shown; `''` until one is known. */
  get room(): string {
    return this.#host.room || this.#learntRoom;
  }

  get chunks(): readonly Chunk[] {
    return this.#thread.chunks;
  }

  get entries(): Iterable<Entry> {
    return this.#thread.entries;
  }

  get unread(): ReadonlySet<string> {
    return this.#thread.unread;
  }

  /** The message that ended the chat, if one did. */
  get end(): Message | undefined {
    return this.#thread.end;
  }

  get(id: string): Entry | undefined {
    return this.#thread.get(id);
  }

  /** Leaves the room shown so far, if the host has named another one. */
  enterRoom(): void {
    const shown = [...this.#thread.entries].find(({message}) => message.room !== '')?.message.room;
    if (shown === undefined || shown === this.room) return;
    this.#thread = new Thread(() => this.#host);
    this.#host.changed();
  }

  /** Takes what came in: envelopes as objects or JSON text, one or several. Never throws. */
  receive(input: unknown, sequence?: number): void {
    const fresh = recordsOf(input).filter((record, index) =>
      this.#take(record, sequence === undefined ? undefined : sequence + index),
    );
    if (fresh.length > 0) this.#host.changed();
  }

  /**
   * Says something for the customer.
   *
   * @returns The envelope, or `undefined` when the host prevented it.
   */
  send(draft: Draft): Envelope | undefined {
    const envelope = composeEnvelope(draft, {
      room: this.room,
      userId: this.#host.userId,
      id: uuid(),
      // A slow clock must not put an answer above its question.
      sentAt: Math.max(Date.now(), this.#thread.newest),
      signal: this.#host.kindOf(draft.type).signal ?? false,
    });
    if (!this.#host.maySend(envelope, draft)) return undefined;
    if (draft.answers !== undefined) this.#thread.pair(envelope.data.id, draft.answers);
    this.#drafts.set(envelope.data.id, draft);
    this.#dispatch(envelope, draft);
    return envelope;
  }

  /** Sends a failed message again, under its id. */
  retry(id: string): void {
    const entry = this.get(id);
    if (entry?.status !== 'failed') return;
    const {room, data} = entry.message.envelope;
    const envelope = {room: room || this.room, data: {...data, deliverySuccess: true, deliveryErrorReason: ''}};
    const {user: _user, ...content} = data.content;
    const draft = this.#drafts.get(id) ?? {type: data.messageType, content};
    if (this.#host.maySend(envelope, draft)) this.#dispatch(envelope, draft);
  }

  /** Marks others' messages as really seen; returns the ids for which that is news. */
  see(ids: Iterable<string>): readonly string[] {
    return this.#thread.see(ids);
  }

  /** Derives everything anew, after the host's rules have changed. */
  reconsider(): void {
    this.#thread.reconsider();
    this.#host.changed();
  }

  /** Reads every envelope anew, after the host's kinds have changed. */
  reread(): void {
    for (const {message} of this.#thread.entries) {
      this.#thread.receive(parseEnvelope(message.envelope, this.#host.kindOf, message.sentAt)!);
    }
    this.#host.changed();
  }

  /** Lets `transport` carry this conversation until `signal` aborts. */
  connect(transport: Transport, signal: AbortSignal): void {
    this.#transport = transport;
    signal.addEventListener('abort', () => {
      if (this.#transport === transport) this.#transport = undefined;
    });
    transport.connect(
      {room: this.room, userId: this.#host.userId},
      {
        // What a transport hands over once it was told to stop belongs to somebody else.
        receive: (envelopes, sequence) => signal.aborted || this.receive(envelopes, sequence),
        connection: (state) => signal.aborted || this.#host.connection(state),
      },
      signal,
    );
  }

  /** Whether anything changed. */
  #take(record: unknown, sequence?: number): boolean {
    const {kindOf} = this.#host;
    const now = Math.max(Date.now(), this.#thread.newest);
    const read = parseEnvelope(record, kindOf, now);
    if (!read) {
      this.#host.problem('unreadable', 'not an envelope');
      return false;
    }
    if (!this.#belongs(read)) return false;
    const known = this.get(read.id);
    // A record without a time keeps the one it was first given.
    const again = known && read.sentAt === now ? parseEnvelope(record, kindOf, known.message.sentAt) : undefined;
    const message = again ?? read;
    if (message.problem !== undefined) {
      this.#host.problem('unreadable', `message ${message.id}: ${message.problem}`);
      // A broken copy takes nothing away from a message that could be read.
      if (known && known.message.problem === undefined) return false;
    }
    if (this.#thread.receive(message, sequence)) {
      const isUnknown = message.problem === undefined && kindOf(message.type).unknown;
      if (isUnknown) this.#host.problem('unknown-type', `messageType ${message.type}`);
      this.#host.received(this.get(message.id)!);
    }
    return true;
  }

  /** Without a room of its own the conversation takes the first message's. */
  #belongs({room, id}: Message): boolean {
    if (room !== '' && this.room === '') this.#learntRoom = room;
    if (room === '' || room === this.room) return true;
    this.#host.problem('other-room', `message ${id} belongs to another room`);
    return false;
  }

  #dispatch(envelope: Envelope, draft: Draft): void {
    const {id} = envelope.data;
    const message = parseEnvelope(envelope, this.#host.kindOf, envelope.data.ts)!;
    this.#thread.receive(message);
    const transport = this.#transport;
    if (transport) {
      this.#thread.sending(id, true);
      // A transport of the host's own may throw at once, or return nothing to wait for.
      new Promise<void>((resolve) => resolve(transport.send(envelope, draft.files ?? []))).then(
        () => this.#settle(id),
        (error: unknown) => this.#fail(envelope, error),
      );
    }
    this.#host.changed();
  }

  #settle(id: string): void {
    this.#drafts.delete(id);
    this.#thread.sending(id, false);
    this.#host.changed();
  }

  #fail(envelope: Envelope, error: unknown): void {
    const {id} = envelope.data;
    const reason = error instanceof Error ? error.message : String(error);
    this.#host.problem('send', reason, error);
    this.#thread.sending(id, false);
    this.receive({...envelope, data: {...envelope.data, deliverySuccess: false, deliveryErrorReason: reason}});
  }
}
