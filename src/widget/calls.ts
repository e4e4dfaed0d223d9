import type {Conversation} from '../conversation/conversation.js';
import {CALL} from '../messages/call.js';
import {type Call, callOf, isOver, stateOf} from '../messages/call-state.js';
import type {CallState} from '../model/call.js';
import type {Author, Envelope, Role} from '../model/message.js';

/** How the latest call of a conversation stands, and what can be done about it for the customer. */
export class Calls {
  readonly #conversation: Conversation;
  readonly #roleOf: (author: Author) => Role;

  constructor(conversation: Conversation, roleOf: (author: Author) => Role) {
    this.#conversation = conversation;
    this.#roleOf = roleOf;
  }

  get latest(): Call | undefined {
    const first = this.#conversation.latestRun(CALL);
    return first && callOf(first, {endedAt: this.#conversation.end?.sentAt, roleOf: this.#roleOf});
  }

  get state(): CallState {
    return stateOf(this.latest);
  }

  /** Answers the agent who asks for a call, if one does. */
  answer(accept: boolean): Envelope | undefined {
    const {state, by, audio, video} = this.state;
    if (state !== 'requested' || by !== 'agent') return undefined;
    return this.#conversation.send({
      type: accept ? 'videoAccepted' : 'videoRejected',
      content: {audio, video},
      answers: this.#conversation.latestRun(CALL)!.message.id,
    });
  }

  /** Ends the call, or takes back the request for one. */
  end(): Envelope | undefined {
    const {state} = this;
    if (isOver(state)) return undefined;
    return this.#conversation.send({type: 'videoEnded', content: {audio: state.audio, video: state.video}});
  }
}
