import {
  type Author,
  type ConnectionState,
  Conversation,
  type ConversationHost,
  Calls,
  type Entry,
  type Role,
  type Transport,
} from '../../src/index.js';
import {serviceTransport} from '../../src/transport/service-transport.js';
import type {RoomSummary} from './desk-api.js';
import type {Login} from './login.js';
import {kinds, roleOf} from './viewer.js';

/** How long somebody counts as writing who says nothing more of it, in milliseconds. */
const WRITING = 60_000;

/** An agent has nothing to keep: the token opens every room. */
const noPasses = {
  load: () => Promise.resolve(undefined),
  save: () => Promise.resolve(),
  exclusively: <T>(act: () => Promise<T>) => act(),
};

/** One room as an agent has it open: the library's `Conversation`, spoken to as an agent, and what was begun in it. */
export class Talk extends EventTarget implements ConversationHost {
  readonly room: string;
  readonly userId: string;
  readonly agent: {readonly nickname: string};
  readonly transport: Transport;
  readonly kindOf: ConversationHost['kindOf'] = kinds.of;
  readonly roleOf: (author: Author) => Role = roleOf;
  /** What customers are asked is theirs to answer. */
  readonly policy = 'none';
  readonly conversation: Conversation;
  readonly calls: Calls;
  /** What is being written. */
  text = '';
  /** Id of the message that is replied to. */
  replyingTo: string | undefined;
  state: ConnectionState = 'connecting';
  readonly #typing = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #stop = new AbortController();

  readonly #customerId: string;

  constructor({room, userId}: RoomSummary, {service, token, id, name}: Login) {
    super();
    this.room = room;
    this.#customerId = userId;
    this.userId = id;
    this.agent = {nickname: name};
    this.conversation = new Conversation(this);
    this.calls = new Calls(this.conversation, roleOf);
    this.transport = serviceTransport(service.replace(/^http/, 'ws'), {token, agent: id, passes: noPasses});
    this.conversation.connect(this.transport, this.#stop.signal);
  }

  /** Who else is writing. */
  get typists(): readonly Author[] {
    const who = (id: string) => this.conversation.authorOf(id);
    return [...this.#typing.keys()].map((id) => ({...who(id), isAgent: id !== this.#customerId}));
  }

  /** Whether something has not gone out yet. */
  get isBusy(): boolean {
    return this.conversation.unsent(true) > 0 || this.text !== '';
  }

  stop(): void {
    this.#stop.abort();
  }

  maySend(): boolean {
    return true;
  }

  received({message}: Entry): void {
    // What was said before this page was there ends nothing.
    if (this.state === 'online') this.typing(message.author.id, false);
    this.dispatchEvent(new CustomEvent('news', {detail: message}));
  }

  changed(): void {
    this.dispatchEvent(new Event('change'));
  }

  connection(state: ConnectionState): void {
    this.state = state;
    this.changed();
  }

  typing(userId: string, on: boolean): void {
    clearTimeout(this.#typing.get(userId));
    if (on)
      this.#typing.set(
        userId,
        setTimeout(() => this.typing(userId, false), WRITING),
      );
    else this.#typing.delete(userId);
    this.changed();
  }

  identified(): void {}

  problem(code: string, reason: string): void {
    console.warn(`${code}: ${reason}`);
  }
}
