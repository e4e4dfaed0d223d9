import type {Conversation} from '../conversation/conversation.js';
import {ChatSendEvent} from '../events.js';
import {composeEnvelope} from '../model/compose.js';
import {uuid} from '../model/id.js';
import {isObject} from '../model/json.js';
import type {Draft, Envelope} from '../model/message.js';
import {scopeOf} from './scene.js';

interface Widget extends EventTarget {
  readonly endpoint: string | null;
  readonly room: string | null;
  readonly userId: string | null;
}

/** Who says something for the customer: a conversation, or what stands in for it. */
export interface Speaker {
  send(draft: Draft): Envelope | undefined;
  /** Whether a message is known. */
  has(id: string): boolean;
}

/**
 * Stands in for a conversation that is still being fetched: takes what comes in and goes out, as it would, and hands it
 * over in the same order.
 */
export class Early implements Speaker {
  /** The customer, where the page doesn't say who that is. */
  customer = `USER_${uuid()}`;
  /** Under which names is kept what was to be forgotten. */
  readonly forgotten = new Set<string>();
  readonly #widget: Widget;
  readonly #known = new Map<string, Envelope>();
  #acts: ((conversation: Conversation) => void)[] = [];
  #room = '';
  #newest = 0;

  constructor(widget: Widget) {
    this.#widget = widget;
  }

  /** Envelopes in the order of their times, as far as they can be told without reading them. */
  get messages(): readonly Envelope[] {
    return [...this.#known.values()].toSorted((a, b) => a.data.ts - b.data.ts);
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  receive(envelopes: unknown): void {
    this.#peek(envelopes);
    this.#acts.push((conversation) => conversation.receive(envelopes));
  }

  send(draft: Draft): Envelope | undefined {
    const envelope = composeEnvelope(draft, {
      room: this.#widget.room || this.#room,
      userId: this.#widget.userId || this.customer,
      id: uuid(),
      // A slow clock must not put an answer above its question.
      sentAt: Math.max(Date.now(), this.#newest),
      signal: /^[a-z]/.test(draft.type),
    });
    if (!this.#widget.dispatchEvent(new ChatSendEvent(envelope, draft.answers, draft.files ?? []))) return undefined;
    this.#peek(envelope);
    this.#acts.push((conversation) => conversation.say(envelope, draft));
    return envelope;
  }

  handOver(conversation: Conversation): void {
    for (const act of this.#acts.splice(0)) act(conversation);
  }

  /** Forgets everything. */
  clear(): void {
    this.forgotten.add(scopeOf(this.#widget));
    this.customer = `USER_${uuid()}`;
    this.#acts = [];
    this.#known.clear();
    this.#room = '';
    this.#newest = 0;
  }

  /** Learns what has to be known of a record before it is read. */
  #peek(record: unknown): void {
    try {
      const envelope: unknown = typeof record === 'string' ? JSON.parse(record) : record;
      if (Array.isArray(envelope)) return envelope.forEach((each) => this.#peek(each));
      if (!isObject(envelope) || !isObject(envelope['data'])) return;
      const {id, ts} = envelope['data'];
      if (typeof id === 'string') this.#known.set(id, envelope as unknown as Envelope);
      if (typeof ts === 'number' && ts <= 8.64e15) this.#newest = Math.max(this.#newest, ts);
      if (typeof envelope['room'] === 'string') this.#room ||= envelope['room'];
    } catch {
      // Whatever it is, the gate will say.
    }
  }
}
