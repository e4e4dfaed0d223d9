import type {Envelope} from '../model/message.js';

/** How the way to the service is. */
export type ConnectionState = 'offline' | 'connecting' | 'online' | 'lost';

/** Whose conversation a transport carries. */
export interface Party {
  readonly room: string;
  readonly userId: string;
}

/** What a transport hands over. It understands none of it: envelopes are untrusted until the gate has read them. */
export interface Receiver {
  /**
   * @param envelopes One or several, as objects or JSON text.
   * @param sequence Place of the first in the service's order, if it has one; the others follow it.
   */
  receive(envelopes: unknown, sequence?: number): void;
  connection(state: ConnectionState): void;
  /** Somebody else has started or stopped writing. */
  typing(userId: string, on: boolean): void;
  /** Whether messages from before the first one handed over can be had by `loadEarlier`. */
  earlier(more: boolean): void;
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
   * Resolves when the service has accepted the envelope. Rejects with a `RefusalError` when it won't.
   *
   * @param options Comes along with files.
   */
  send(envelope: Envelope, files: readonly File[], options?: SendOptions): Promise<void>;
  /** Tells the other side that the customer has started or stopped writing. */
  tellTyping?(on: boolean): void;
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
