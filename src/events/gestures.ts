import type {FilledForm} from '../model/filled-form.js';
import type {Draft} from '../model/message.js';
import {RISES} from './rises.js';

// What customers do in a panel. Rises up to where it is carried out, and no further.

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
    'chat-draft': ChatDraftEvent;
    'chat-retry': ChatRetryEvent;
    'chat-reply': ChatReplyEvent;
    'chat-jump': ChatJumpEvent;
    'chat-wish': ChatWishEvent;
    'chat-earlier': ChatEarlierEvent;
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
