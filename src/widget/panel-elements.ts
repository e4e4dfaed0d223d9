import type {ElementClass} from '../elements/define.js';
import {ChatMenuMessage} from '../messages/menu-message.js';
import {ChatQuickReplyMessage} from '../messages/quick-reply-message.js';
import {ChatComposer} from './composer.js';
import {ChatMessageActions} from './message-actions.js';
import {ChatPanel} from './panel.js';
import {ChatTranscript} from './transcript.js';

/**
 * What a panel is made of; a closed widget does without. Menus and quick replies come along: hardly a conversation with a
 * bot has none, and they would only be fetched one step later.
 */
export const panelElements: readonly ElementClass[] = [
  ChatPanel,
  ChatTranscript,
  ChatComposer,
  ChatMessageActions,
  ChatMenuMessage,
  ChatQuickReplyMessage,
];
