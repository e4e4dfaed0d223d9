import type {CallState} from '../model/call.js';
import type {Envelope, Role} from '../model/message.js';
import {RISES} from './rises.js';

// What a page hears of a conversation.

/** A message came in that was not there before. */
export class ChatReceiveEvent extends Event {
  readonly message: Envelope;

  constructor(message: Envelope) {
    super('chat-receive', RISES);
    this.message = message;
  }
}

/** The number of unread messages changed. */
export class ChatUnreadEvent extends Event {
  readonly count: number;

  constructor(count: number) {
    super('chat-unread', RISES);
    this.count = count;
  }
}

/** The way to the service changed. */
export class ChatConnectionEvent extends Event {
  readonly state: 'offline' | 'connecting' | 'online' | 'lost';

  constructor(state: ChatConnectionEvent['state']) {
    super('chat-connection', RISES);
    this.state = state;
  }
}

/** Others' messages became really visible: panel open, page visible, message in view. */
export class ChatSeenEvent extends Event {
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super('chat-seen', RISES);
    this.ids = ids;
  }
}

/** The customer started or stopped writing. */
export class ChatTypingEvent extends Event {
  readonly on: boolean;

  constructor(on: boolean) {
    super('chat-typing', RISES);
    this.on = on;
  }
}

/** An address is about to be opened. `preventDefault()` stops it. */
export class ChatOpenUrlEvent extends Event {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly where: string;
  /** Id of the menu whose option it is, if it is one. */
  readonly answers: string | undefined;

  constructor(url: string, method: 'GET' | 'POST', where: string, answers: string | undefined) {
    super('chat-open-url', {...RISES, cancelable: true});
    this.url = url;
    this.method = method;
    this.where = where;
    this.answers = answers;
  }
}

/** How a call stands has changed. */
export class ChatCallEvent extends Event implements CallState {
  readonly state: CallState['state'];
  /** Who asked for the call. */
  readonly by: CallState['by'];
  readonly audio: boolean;
  readonly video: boolean;
  /** Whether somebody shares a screen. */
  readonly sharing: boolean;

  constructor({state, by, audio, video, sharing}: CallState) {
    super('chat-call', RISES);
    this.state = state;
    this.by = by;
    this.audio = audio;
    this.video = video;
    this.sharing = sharing;
  }
}

/** The chat is over. */
export class ChatEndEvent extends Event {
  readonly by: Role;

  constructor(by: Role) {
    super('chat-end', RISES);
    this.by = by;
  }
}

/** The customer wants a new chat after one that is over. `preventDefault()` keeps what is shown. */
export class ChatNewEvent extends Event {
  constructor() {
    super('chat-new', {...RISES, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'chat-receive': ChatReceiveEvent;
    'chat-unread': ChatUnreadEvent;
    'chat-connection': ChatConnectionEvent;
    'chat-seen': ChatSeenEvent;
    'chat-typing': ChatTypingEvent;
    'chat-open-url': ChatOpenUrlEvent;
    'chat-call': ChatCallEvent;
    'chat-end': ChatEndEvent;
    'chat-new': ChatNewEvent;
  }
}
