import type {ConversationHost} from '../conversation/conversation.js';
import {excerpt} from '../model/excerpt.js';
import type {Draft, Entry, Envelope} from '../model/message.js';
import {ChatErrorEvent, ChatReceiveEvent, ChatSendEvent} from '../events.js';
import type {ConnectionState, Transport} from '../transport/transport.js';
import type {Announcer} from './announcer.js';
import type {Carrier} from './carrier.js';
import type {Choices} from './choices.js';
import type {PanelModel} from './panel-model.js';
import type {Session} from './session.js';
import type {Typists} from './typists.js';

/** In characters: what is told to logs. */
const LONGEST_REASON = 200;

interface Widget extends EventTarget {
  readonly room: string | null;
  readonly userId: string | null;
  readonly sound: boolean;
  readonly interactivePolicy: Choices['interactivePolicy'];
  requestUpdate(): void;
}

/** What a widget has behind its properties. */
interface Backstage {
  readonly session: Session;
  readonly isShown: boolean;
  readonly model: PanelModel;
  readonly carrier: Carrier;
  readonly typists: Typists;
  readonly announcer: Announcer;
}

/** Between a conversation and its widget: all that the one may know of the other, and what it tells. */
export class Reception implements ConversationHost {
  readonly #widget: Widget;
  readonly #backstage: () => Backstage;

  /** @param backstage Asked only once there is a conversation: some of it is made from that. */
  constructor(widget: Widget, backstage: () => Backstage) {
    this.#widget = widget;
    this.#backstage = backstage;
  }

  get room(): string {
    return this.#widget.room ?? '';
  }

  get userId(): string {
    return this.#widget.userId || this.#backstage().session.customer.id;
  }

  get transport(): Transport | undefined {
    return this.#backstage().session.transport;
  }

  get policy(): Choices['interactivePolicy'] {
    return this.#widget.interactivePolicy;
  }

  get kindOf(): PanelModel['kinds']['of'] {
    return this.#backstage().model.kinds.of;
  }

  get roleOf(): PanelModel['roleOf'] {
    return this.#backstage().model.roleOf;
  }

  maySend(envelope: Envelope, {answers, files = []}: Draft): boolean {
    this.#backstage().announcer.retried(envelope.data.id);
    return this.#widget.dispatchEvent(new ChatSendEvent(envelope, answers, files));
  }

  received(entry: Entry): void {
    const {isShown, typists, announcer} = this.#backstage();
    this.#widget.dispatchEvent(new ChatReceiveEvent(entry.message.envelope));
    typists.set(entry.message.author.id, false);
    announcer.hear(entry);
    const isUnseen = !isShown || document.visibilityState === 'hidden';
    if (this.#widget.sound && isUnseen && entry.role !== 'customer') this.#chime(entry).catch(() => {});
  }

  changed(): void {
    this.#widget.requestUpdate();
  }

  connection(now: ConnectionState): void {
    this.#backstage().carrier.tell(now);
  }

  typing(userId: string, on: boolean): void {
    this.#backstage().typists.set(userId, on);
  }

  identified(userId: string): void {
    if (!this.#widget.userId) this.#backstage().session.customer.become(userId);
  }

  problem(code: string, reason: string, cause?: unknown): void {
    // Ids, types and names come from the service, and may be of any length.
    const told = excerpt(reason, LONGEST_REASON);
    console.warn(`<chat-widget> ${code}: ${told}`);
    this.#widget.dispatchEvent(new ChatErrorEvent(code, told, cause));
  }

  /** Without a network there may be no sound: the message is there all the same. */
  async #chime({message}: Entry): Promise<void> {
    const {scope} = this.#backstage().session;
    await (await import('./sound.js')).chime(scope, message.id);
  }
}
