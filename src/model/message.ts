import type {JsonObject} from './wire.js';

/** The record in which a message travels and is stored. */
export interface Envelope {
  /** Id of the chat. */
  readonly room: string;
  readonly data: EnvelopeData;
}

/** The message in an `Envelope`, field by field as the service defines it. */
export interface EnvelopeData {
  readonly id: string;
  readonly messageType: string;
  readonly content: JsonObject;
  /** Milliseconds since 1970. */
  readonly ts: number;
  readonly deliverySuccess: boolean;
  readonly deliveryErrorReason: string;
  /** Milliseconds since 1970, or `null` while unseen. */
  readonly messageSeen: number | null;
  /** Absent in signals such as `endChat`. */
  readonly replyTo?: string;
}

/** On whose side of the conversation somebody is. */
export type Role = 'customer' | 'agent' | 'bot';

/** Who wrote a message, as far as the wire tells. */
export interface Author {
  readonly id: string;
  readonly isAgent: boolean;
  /** The name to show, or `''`. An id is never shown: it holds a login. */
  readonly nickname: string;
}

/** A message that passed the gate: every field is of its type, and `content` is what its kind has read. */
export interface Message<C = unknown> {
  readonly id: string;
  readonly room: string;
  /** The `messageType` on the wire. */
  readonly type: string;
  readonly author: Author;
  /** Milliseconds since 1970, by the sender's clock. */
  readonly sentAt: number;
  /** Id of the message quoted or reacted to, or `''`. */
  readonly replyTo: string;
  /** Why it was not delivered (possibly `''`); absent when it was. */
  readonly failure?: string | undefined;
  /** When the recipient saw it, in milliseconds since 1970. */
  readonly seenAt?: number | undefined;
  readonly content: C;
  /** Why the content could not be read; then `content` means nothing. */
  readonly problem?: string | undefined;
  /** The record as it came or went. */
  readonly envelope: Envelope;
}

/** What the customer wants said; the conversation makes an envelope of it. */
export interface Draft {
  readonly type: string;
  readonly content: JsonObject;
  readonly replyTo?: string;
  /** Id of the question this answers, when the content does not name it. */
  readonly answers?: string;
  readonly files?: readonly File[];
}

/** Where a message stands. Others' messages are `received`; the customer's own go from `sending` to `seen`. */
export type Status = 'received' | 'sending' | 'sent' | 'failed' | 'seen';

/** A message together with what follows from the rest of the conversation. Replaced, never changed. */
export interface Entry<C = unknown> {
  readonly message: Message<C>;
  readonly role: Role;
  readonly status: Status;
  /** The earlier message this one is about, once it is known. */
  readonly target: Message | undefined;
  /** The messages about this one, in their order. */
  readonly followers: readonly Message[];
  /** The delivered response that counts: to this question, or to the one that this is a response to. */
  readonly answer: Message | undefined;
  /** Whether this question can be used; absent where nothing is asked. */
  readonly question: QuestionState | undefined;
  /** It is a later step of a chain, told by the first one's row. */
  readonly folded: boolean;
  /** It began a run of a chain, and a later run has begun since. */
  readonly outrun: boolean;
}

/** `answered` leaves what needs no answer usable, such as a link; `closed` leaves nothing. */
export type QuestionState = 'open' | 'answered' | 'closed';

/** Which questions can still be answered: those without an answer, the newest alone, or all, over and over. */
export type InteractivePolicy = 'unanswered' | 'latest' | 'all';
