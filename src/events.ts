import type {CallState} from './model/call.js';
import type {FilledForm} from './model/filled-form.js';
import type {Draft, Envelope, Role} from './model/message.js';

/** All events rise through shadow roots, so a page can listen anywhere above. */
const RISES = {bubbles: true, composed: true} as const;

/** The widget is drawn for the first time and can be used. */
export class ChatReadyEvent extends Event {
  constructor() {
    super('chat-ready', RISES);
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

/** A message came in that was not there before. */
export class ChatReceiveEvent extends Event {
  readonly message: Envelope;

  constructor(message: Envelope) {
    super('chat-receive', RISES);
    this.message = message;
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

/** The chat is over. */
export class ChatEndEvent extends Event {
  readonly by: Role;

  constructor(by: Role) {
    super('chat-end', RISES);
    this.by = by;
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

/** The customer wants a new chat after one that is over. `preventDefault()` keeps what is shown. */
export class ChatNewEvent extends Event {
  constructor() {
    super('chat-new', {...RISES, cancelable: true});
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

/**
 * The customer said or chose something. Rises from where it was done up to the widget, and no further; prevented when
 * it does not go out.
 */
export class ChatDraftEvent extends Event {
  readonly draft: Draft;

  constructor(draft: Draft) {
    super('chat-draft', {...RISES, cancelable: true});
    this.draft = draft;
  }
}

/** The customer wants a failed message sent again. Rises up to the widget, and no further. */
export class ChatRetryEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('chat-retry', RISES);
    this.id = id;
  }
}

/** The customer wants to answer a message in particular, or (without an id) no more. Rises up to the widget. */
export class ChatReplyEvent extends Event {
  readonly id: string | undefined;

  constructor(id: string | undefined) {
    super('chat-reply', RISES);
    this.id = id;
  }
}

/** The customer wants to see the message that another one is about. Rises up to the list. */
export class ChatJumpEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('chat-jump', RISES);
    this.id = id;
  }
}

/** The customer wants something of the widget itself. Rises up to it, and no further. */
export class ChatWishEvent extends Event {
  readonly wish: 'close' | 'begin' | 'transcript' | 'retry' | 'consent' | 'no-consent';

  constructor(wish: ChatWishEvent['wish']) {
    super('chat-wish', RISES);
    this.wish = wish;
  }
}

/** The reader wants messages from before the first one shown. Rises up to the widget. */
export class ChatEarlierEvent extends Event {
  constructor() {
    super('chat-earlier', RISES);
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

/** What the customer is writing has changed. Rises up to the widget. */
export class ChatWriteEvent extends Event {
  readonly text: string;

  constructor(text: string) {
    super('chat-write', RISES);
    this.text = text;
  }
}

/** The customer does not want a message's files sent after all. Rises up to the widget. */
export class ChatCancelEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('chat-cancel', RISES);
    this.id = id;
  }
}

/** The customer took a file out of those to be sent. Rises up to the composer. */
export class ChatUnpickEvent extends Event {
  readonly file: File;

  constructor(file: File) {
    super('chat-unpick', RISES);
    this.file = file;
  }
}

/** The customer picked an emoji. Rises from where it was picked. */
export class ChatEmojiEvent extends Event {
  readonly emoji: string;

  constructor(emoji: string) {
    super('chat-emoji', RISES);
    this.emoji = emoji;
  }
}

/** The customer is done with what was shown for a moment. Rises up to what showed it. */
export class ChatDismissEvent extends Event {
  constructor() {
    super('chat-dismiss', RISES);
  }
}

/** A form was filled in and found right. `preventDefault()` says that the answers were not taken: they stay a draft. */
export class ChatFormSubmitEvent extends Event {
  /** The form as it came, with a `value` in each of its fields. */
  readonly content: FilledForm;

  constructor(content: FilledForm) {
    super('chat-form-submit', {...RISES, cancelable: true});
    this.content = content;
  }

  /** Its fields, in their order. */
  get formData(): FilledForm['formData'] {
    return this.content.formData;
  }
}

/** The customer does not want to fill in a form after all. */
export class ChatFormCancelEvent extends Event {
  constructor() {
    super('chat-form-cancel', RISES);
  }
}

/** Messages of the list came into view. Rises up to the widget, and no further. */
export class ChatViewEvent extends Event {
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super('chat-view', RISES);
    this.ids = ids;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chat-ready': ChatReadyEvent;
    'chat-send': ChatSendEvent;
    'chat-receive': ChatReceiveEvent;
    'chat-open': ChatOpenEvent;
    'chat-close': ChatCloseEvent;
    'chat-unread': ChatUnreadEvent;
    'chat-connection': ChatConnectionEvent;
    'chat-seen': ChatSeenEvent;
    'chat-open-url': ChatOpenUrlEvent;
    'chat-call': ChatCallEvent;
    'chat-end': ChatEndEvent;
    'chat-new': ChatNewEvent;
    'chat-error': ChatErrorEvent;
    'chat-draft': ChatDraftEvent;
    'chat-retry': ChatRetryEvent;
    'chat-reply': ChatReplyEvent;
    'chat-jump': ChatJumpEvent;
    'chat-earlier': ChatEarlierEvent;
    'chat-wish': ChatWishEvent;
    'chat-typing': ChatTypingEvent;
    'chat-write': ChatWriteEvent;
    'chat-cancel': ChatCancelEvent;
    'chat-unpick': ChatUnpickEvent;
    'chat-emoji': ChatEmojiEvent;
    'chat-dismiss': ChatDismissEvent;
    'chat-form-submit': ChatFormSubmitEvent;
    'chat-form-cancel': ChatFormCancelEvent;
    'chat-view': ChatViewEvent;
  }
}
