import type {ElementClass} from '../elements/define.js';
import {ChatMenuMessage} from '../messages/menu-message.js';
import {ChatQuickReplyMessage} from '../messages/quick-reply-message.js';
import {knownKinds} from '../messages/registry.js';
import {ChatMessageActions} from './message-actions.js';
import {ChatTranscript} from './transcript.js';

/** A list of messages with all that it draws, for a page that puts one into a chat of its own: `define(...transcriptElements)`. */
export const transcriptElements: readonly ElementClass[] = [
  ChatTranscript,
  ChatMessageActions,
  ChatMenuMessage,
  ChatQuickReplyMessage,
  ...knownKinds.flatMap(({elements}) => elements ?? []),
];
