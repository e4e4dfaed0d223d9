import type {Envelope} from '../model/message.js';

/** How the way to the service is. */
export type ConnectionState = 'offline' | 'connecting' | 'online' | 'lost';

/** Whose conversation a transport carries. */
export interface Party {
  /** `''` when the service is to give one. */
  readonly room: string;
  readonly userId: string;
  /** What was last `reached`: everything up to there is known. */
  readonly cursor?: number;
  /** The lowest place in the service's order of a message that is known: `loadEarlier` goes on from there. */
  readonly first?: number;
}

/** What a transport hands over. It understands none of it: envelopes are untrusted until the gate has read them. */
export interface Receiver {
  /**
   * @param envelopes One or several, as objects or JSON text.
   * @param sequence Places in the service's order, if it has one; or that of the first, when the others follow it.
   */
  receive(envelopes: unknown, sequence?: number | readonly number[]): void;
  /** As `receive`, of what an earlier page knew: nothing of it is news. */
  remember(envelopes: unknown, sequence: readonly number[]): void;
  /**
   * A message the customer has sent on another page, or before this one was opened, and that is still on its way.
   *
   * @param outcome Settles as `send` does.
   */
  outgoing(envelope: Envelope, files: readonly File[], outcome: Promise<void>): void;
  /** Everything up to `cursor` has been handed over: where to go on next time. */
  reached(cursor: number): void;
  /** The service says who is meant: it may have given a room, another one than before, or the customer another id. */
  identified(party: Pick<Party, 'room' | 'userId'>): void;
  connection(state: ConnectionState): void;
  /** Somebody else has started or stopped writing. */
  typing(userId: string, on: boolean): void;
  /** Whether messages from before the first one handed over can be had by `loadEarlier`. */
  earlier(more: boolean): void;
  /** The transport has given up: with this room, this token or this version there is nothing to be had. */
  failed?(error: RefusalError): void;
}

/** How a conversation follows files on their way. */
export interface SendOptions {
  /** Takes how much of the files has gone out, from 0 to 1. */
  onProgress(fraction: number): void;
  /** Aborts when the customer cancels: nothing needs to arrive any more. */
  readonly signal: AbortSignal;
}

/** Carries envelopes between a conversation and a service. */
export interface Transport {
  /** Starts carrying, until `signal` aborts. */
  connect(party: Party, receiver: Receiver, signal: AbortSignal): void;
  /**
   * Resolves when the service has accepted the envelope. Rejects with a `RefusalError` when it won't; a transport that
   * reconnects by itself goes on trying until it is one or the other.
   *
   * @param options Comes along with files.
   */
  send(envelope: Envelope, files: readonly File[], options?: SendOptions): Promise<void>;
  /** Puts a message where nothing can happen to it, before it is shown as being sent. Never rejects. */
  store?(envelope: Envelope, files: readonly File[]): Promise<void>;
  /** Lets go of the room and of everything that is known of it: the next connection begins anew. Never rejects. */
  forget?(): Promise<void>;
  /** Tells the other side that the customer has started or stopped writing. */
  tellTyping?(on: boolean): void;
  /** Tells the service that messages became really visible. */
  tellSeen?(ids: readonly string[]): void;
  /** Tries at once to have a connection, as the customer wants, instead of waiting any longer. */
  wake?(): void;
  /** Hands over a page of earlier messages, and tells whether there are more. */
  loadEarlier?(): Promise<void>;
  /** The file of a message, which never carries it: the bytes, or their address. `undefined` when there is none. */
  file?(envelope: Envelope): Promise<Blob | string | undefined>;
}

/** The service, or the way to it, did not take a message. The text is the reason the customer may read. */
export class RefusalError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'RefusalError';
  }
}
