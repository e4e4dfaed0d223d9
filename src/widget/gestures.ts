import type {Conversation} from '../conversation/conversation.js';
import * as events from '../events.js';
import type {FormOpener} from './form-opener.js';
import type {Unfinished} from './visit.js';

/** The element whose customers gesture. */
interface Widget extends EventTarget {
  requestUpdate(): void;
}

/** What follows for the element itself. */
interface Steps {
  /** Puts the customer where something can be written. */
  readonly write: () => void;
  /** Puts the customer where they can go on. */
  readonly goOn: () => void;
  /** Keeps what is being written, for the next page. */
  readonly keep: (unfinished: Unfinished) => void;
  /** Why files that the customer stopped were not sent, in words. */
  readonly cancelled: () => string;
}

/** Carries out what customers do in the panel. Each gesture rises up to here, and no further. */
export class Gestures {
  readonly #widget: Widget;
  readonly #conversation: Conversation;
  readonly #opener: FormOpener;
  readonly #steps: Steps;
  #replyingTo: string | undefined;
  #text = '';

  constructor(widget: Widget, conversation: Conversation, opener: FormOpener, steps: Steps) {
    this.#widget = widget;
    this.#conversation = conversation;
    this.#opener = opener;
    this.#steps = steps;
  }

  /** Id of the message that the customer is replying to. */
  get replyingTo(): string | undefined {
    return this.#replyingTo;
  }

  /** What the customer is writing. */
  get text(): string {
    return this.#text;
  }

  readonly send = (event: events.ChatDraftEvent): void => {
    event.stopPropagation();
    if (!this.#conversation.send(event.draft)) event.preventDefault();
    else if (event.draft.replyTo === this.#replyingTo) this.#replyTo(undefined);
  };

  readonly retry = (event: events.ChatRetryEvent): void => {
    event.stopPropagation();
    this.#conversation.retry(event.id);
  };

  readonly cancel = (event: events.ChatCancelEvent): void => {
    event.stopPropagation();
    this.#conversation.cancel(event.id, this.#steps.cancelled());
  };

  readonly write = (event: events.ChatWriteEvent): void => {
    event.stopPropagation();
    this.#text = event.text;
    this.#keep();
  };

  readonly tellTyping = ({on}: events.ChatTypingEvent): void => this.#conversation.tellTyping(on);

  readonly loadEarlier = (event: events.ChatEarlierEvent): void => {
    event.stopPropagation();
    void this.#conversation.loadEarlier();
  };

  readonly see = (event: events.ChatViewEvent): void => {
    event.stopPropagation();
    const news = this.#conversation.see(event.ids);
    if (news.length === 0) return;
    this.#widget.dispatchEvent(new events.ChatSeenEvent(news));
    this.#widget.requestUpdate();
  };

  readonly reply = (event: events.ChatReplyEvent): void => {
    event.stopPropagation();
    this.#replyTo(event.id);
    if (event.id !== undefined) this.#steps.write();
  };

  readonly submitForm = (event: events.ChatFormSubmitEvent): void => {
    event.stopPropagation();
    this.#opener.submit(event.formData);
    this.#steps.goOn();
  };

  readonly closeForm = (event: events.ChatFormCancelEvent): void => {
    event.stopPropagation();
    this.#opener.close();
    this.#steps.goOn();
  };

  /** Goes on with what the customer was writing on the page before, unless they write something else already. */
  resume({text, replyTo}: Unfinished): void {
    if (this.#text !== '' || this.#replyingTo !== undefined) return;
    this.#text = text;
    this.#replyTo(replyTo);
  }

  /** Lets go of what is being written. */
  forget(): void {
    this.#text = '';
    this.#replyTo(undefined);
  }

  #replyTo(id: string | undefined): void {
    this.#replyingTo = id;
    this.#keep();
    this.#widget.requestUpdate();
  }
  #keep(): void {
    this.#steps.keep({text: this.#text, replyTo: this.#replyingTo});
  }
}
