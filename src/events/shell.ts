import type {Envelope} from '../model/message.js';
import {RISES} from './rises.js';

// What a page hears of a widget that is hardly more than a launcher yet.

/** The widget is drawn for the first time and can be used. */
export class ChatReadyEvent extends Event {
  constructor() {
    super('chat-ready', RISES);
  }
}

/** The panel opened. */
export class ChatOpenEvent extends Event {
  constructor() {
    super('chat-open', RISES);
  }
}

/** The panel closed. */
export class ChatCloseEvent extends Event {
  constructor() {
    super('chat-close', RISES);
  }
}

/** A message is about to go out. `preventDefault()` stops it, and nothing appears. */
export class ChatSendEvent extends Event {
  /** The whole envelope, as the specification shows it. */
  readonly message: Envelope;
  /** Id of the message it answers, if it answers one. */
  readonly answers: string | undefined;
  readonly files: readonly File[];

  constructor(message: Envelope, answers: string | undefined, files: readonly File[]) {
    super('chat-send', {...RISES, cancelable: true});
    this.message = message;
    this.answers = answers;
    this.files = files;
  }
}

/** Something failed that a host may want to know. Never carries the text of a message. */
export class ChatErrorEvent extends Event {
  readonly code: string;
  readonly reason: string;
  readonly cause: unknown;

  constructor(code: string, reason: string, cause?: unknown) {
    super('chat-error', RISES);
    this.code = code;
    this.reason = reason;
    this.cause = cause;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chat-ready': ChatReadyEvent;
    'chat-open': ChatOpenEvent;
    'chat-close': ChatCloseEvent;
    'chat-send': ChatSendEvent;
    'chat-error': ChatErrorEvent;
  }
}
