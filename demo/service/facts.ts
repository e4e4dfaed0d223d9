import type {Envelope} from '../../src/model/message.js';
import {isObject} from '../../src/model/wire.js';

/** Ids of bots begin with it, on every channel. */
const BOT_ID = /^BOT_/;

/** What a message means for the room it is said in. All that a list of rooms tells follows from these. */
export interface MessageFacts {
  readonly user: string;
  readonly byAgent: boolean;
  /** The name its sender gives, or `''`. */
  readonly nickname: string;
  /** Something to read: no signal, and no reaction to something else. */
  readonly isSaid: boolean;
  readonly ends: boolean;
  /** Somebody of flesh and blood looks after the customer from now on. */
  readonly handsOver: boolean;
}

/** Reads what a message means. */
export function factsOf({data: {messageType, content}}: Envelope): MessageFacts {
  const user = isObject(content['user']) ? content['user'] : {};
  const id = typeof user['id'] === 'string' ? user['id'] : '';
  const byAgent = user['isAgent'] === true;
  return {
    user: id,
    byAgent,
    nickname: typeof user['nickname'] === 'string' ? user['nickname'].slice(0, 200) : '',
    isSaid: /^[A-Z]/.test(messageType) && messageType !== 'REACTION',
    ends: messageType === 'endChat',
    handsOver: byAgent && (!BOT_ID.test(id) || content['handOver'] === true),
  };
}
