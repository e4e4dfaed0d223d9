import type {ElementClass} from '../elements/define.js';
import {ChatDocumentMessage} from './document-message.js';
import {ChatImageMessage} from './image-message.js';
import {ChatAudioMessage, ChatVideoMessage} from './player-message.js';

/** What messages with a file are drawn by, fetched with the first of them. */
export const mediaElements: readonly ElementClass[] = [
  ChatImageMessage,
  ChatDocumentMessage,
  ChatAudioMessage,
  ChatVideoMessage,
];
