import type {Message} from './message.js';
import type {JsonObject} from './wire.js';

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
  /** Whether it ends the chat for this customer. */
  ends?(message: Message<C>): boolean;
}

/** Finds the kind of a `messageType`; unknown types have one too. */
export type KindOf = (type: string) => Kind;
