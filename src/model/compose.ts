import type {Draft, Envelope} from './message.js';
import type {JsonObject} from './wire.js';

/** What an outgoing envelope needs besides the draft. */
export interface Sender {
  readonly room: string;
  readonly userId: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  readonly signal: boolean;
  /** Given where it is not the customer who speaks. */
  readonly agent?: Agent | undefined;
}

/** How an agent is shown to the customer. */
export interface Agent {
  /** `''` for none. */
  readonly nickname: string;
}

/** The envelope of a draft, with exactly the fields the specification shows for its type. */
export function composeEnvelope(draft: Draft, {room, userId, id, sentAt, signal, agent}: Sender): Envelope {
  return {
    room,
    data: {
      ...(signal ? {} : {replyTo: draft.replyTo ?? ''}),
      id,
      messageType: draft.type,
      content: {...draft.content, user: userOf(userId, agent)},
      ts: Math.ceil(sentAt),
      deliverySuccess: true,
      deliveryErrorReason: '',
      messageSeen: null,
    },
  };
}

function userOf(id: string, agent: Agent | undefined): JsonObject {
  return agent ? {id, isAgent: true, ...(agent.nickname && {nickname: agent.nickname})} : {id, isAgent: false};
}
