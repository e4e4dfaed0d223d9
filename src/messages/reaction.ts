import type {Author, Entry, Message, Role} from '../model/message.js';
import {string} from '../model/wire.js';
import type {MessageKind} from './kind.js';

interface Reaction {
  /** `''` takes an earlier reaction back. */
  readonly emoji: string;
}

/** An emoji below a message, and who has left it there. */
export interface Tally {
  readonly emoji: string;
  readonly by: readonly Message[];
  /** Whether the customer is among them. */
  readonly own: boolean;
}

/** What somebody thinks of an earlier message: shown below that message, and not at all until it is there. */
export const reaction: MessageKind<Reaction> = {
  type: 'REACTION',
  frame: 'notice',
  hidden: true,
  parse: (content) => ({emoji: string(content, 'emoji', '')}),
  about: ({replyTo}) => replyTo,
  summary: ({message: {content}}) => content.emoji,
};

/** The emoji below a message, in the order in which they were first left. Of each person the latest counts. */
export function tallyReactions({followers}: Entry, roleOf: (author: Author) => Role): readonly Tally[] {
  const latest = new Map<string, Message<Reaction>>();
  for (const follower of followers.filter(isReaction)) {
    const {author} = follower;
    // The customer is one, whatever the ids of earlier visits.
    latest.set(roleOf(author) === 'customer' ? '' : author.id, follower);
  }
  const tallies = new Map<string, Message<Reaction>[]>();
  for (const each of latest.values()) {
    const {emoji} = each.content;
    if (emoji) tallies.set(emoji, [...(tallies.get(emoji) ?? []), each]);
  }
  return [...tallies].map(([emoji, by]) => ({emoji, by, own: by.some(({author}) => roleOf(author) === 'customer')}));
}

function isReaction(message: Message): message is Message<Reaction> {
  return message.type === reaction.type && message.problem === undefined && message.failure === undefined;
}
