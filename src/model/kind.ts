import type {Message} from './message.js';
import type {JsonObject} from './wire.js';

/** A chain is made of messages that follow from one another without naming each other, such as the steps of a call. */
export interface Chain {
  readonly name: string;
  /**
   * When a message begins a new run of the chain: `always`, or only while no run is `open`. Any other message belongs to
   * the run before it, even if that is over; the first of a chain begins one whatever it is.
   */
  readonly begins?: 'always' | 'unless-open';
  /** It is the last step of its run. */
  readonly ends?: boolean;
}

/** What a `messageType` means to the conversation. How it looks is the face's business. */
export interface Kind<C = unknown> {
  readonly type: string;
  /** Reads the content; may throw a `WireError`. */
  parse(content: JsonObject): C;
  /** Stands in for a type that nobody knows. */
  readonly unknown?: boolean;
  /** Signals (lower-case types) go out without a `replyTo`. */
  readonly signal?: boolean;
  /** It has no row of its own. */
  readonly hidden?: boolean;
  /** It is a question, which waits for one response. */
  readonly asks?: boolean;
  /** It is a response to questions of this type, namely to the one it is about. */
  readonly answers?: string;
  /** Id of the earlier message this one is about, or `''`. */
  about?(message: Message<C>): string;
  /** The same text for a question and for those responses to it that do not name it. */
  likeness?(message: Message<C>): string;
  /** Its part in a chain. Within a run all messages are about the first. */
  readonly chain?: Chain;
  /** Whether it ends the chat for this customer. */
  ends?(message: Message<C>): boolean;
}

/** Finds the kind of a `messageType`; unknown types have one too. */
export type KindOf = (type: string) => Kind;
