import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Conversation} from '../conversation/conversation.js';
import {ChatConnectionEvent} from '../events.js';
import type {ConnectionState, Transport} from '../transport/transport.js';

type Carried = ReactiveControllerHost & EventTarget & {readonly isConnected: boolean};

/** Lets a transport carry a conversation for as long as its element is in the page. */
export class Carrier implements ReactiveController {
  readonly #host: Carried;
  readonly #conversation: Conversation;
  #transport: Transport | undefined;
  #carrying: AbortController | undefined;
  #state: ConnectionState = 'online';

  constructor(host: Carried, conversation: Conversation) {
    this.#host = host;
    this.#conversation = conversation;
    host.addController(this);
  }

  /** How the way to the service is; `online` when the page carries messages itself. */
  get state(): ConnectionState {
    return this.#state;
  }

  hostConnected(): void {
    if (this.#carrying?.signal.aborted) this.carry(this.#transport);
  }

  hostDisconnected(): void {
    // Moving an element within the page takes it out and puts it in again at once.
    queueMicrotask(() => this.#host.isConnected || this.#carrying?.abort());
  }

  /** Carries by `transport` from now on, or not at all. */
  carry(transport: Transport | undefined): void {
    this.#carrying?.abort();
    this.#carrying = undefined;
    this.#transport = transport;
    if (!transport) {
      this.#conversation.disconnect();
      return this.tell('online');
    }
    this.#carrying = new AbortController();
    this.tell('connecting');
    this.#conversation.connect(transport, this.#carrying.signal);
  }

  /** Carries a new conversation: what is kept of the one so far is let go first. */
  renew(): void {
    const transport = this.#transport;
    if (!transport?.forget) return this.carry(transport);
    this.#carrying?.abort();
    this.#carrying = new AbortController();
    const {signal} = this.#carrying;
    this.tell('connecting');
    void transport.forget().then(() => signal.aborted || this.#conversation.connect(transport, signal));
  }

  /** Notes and tells how the way to the service is now. */
  tell(now: ConnectionState): void {
    if (now === this.#state) return;
    this.#state = now;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new ChatConnectionEvent(now));
  }
}
