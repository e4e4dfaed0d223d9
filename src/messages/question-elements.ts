import type {ElementClass} from '../elements/define.js';
import {ChatMenuMessage} from './menu-message.js';
import {ChatQuickReplyMessage} from './quick-reply-message.js';

/** What messages are drawn by that offer answers to choose from. */
export const questionElements: readonly ElementClass[] = [ChatMenuMessage, ChatQuickReplyMessage];
