import type {ElementClass} from '../elements/define.js';
import {ChatContactsMessage} from './contacts-message.js';
import {ChatLinkMessage} from './link-message.js';
import {ChatLocationMessage} from './location-message.js';

/** What messages are drawn by that are a card about one thing. */
export const cardElements: readonly ElementClass[] = [ChatContactsMessage, ChatLinkMessage, ChatLocationMessage];
