import {string} from '../model/wire.js';
import type {MessageKind} from './kind.js';

interface Reaction {
  /** `''` takes an earlier reaction back. */
  readonly emoji: string;
}

/** What somebody thinks of an earlier message. */
export const reaction: MessageKind<Reaction> = {
  type: 'REACTION',
  frame: 'notice',
  parse: (content) => ({emoji: string(content, 'emoji', '')}),
  about: ({replyTo}) => replyTo,
  render: (entry, viewer) => reaction.summary(entry, viewer),
  summary(entry, viewer) {
    const {emoji} = entry.message.content;
    const name = viewer.nameOf(entry);
    return emoji ? viewer.strings.reacted(name, emoji) : viewer.strings.unreacted(name);
  },
};
