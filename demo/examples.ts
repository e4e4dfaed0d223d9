import type {Reply, Speaker} from './bot.js';
import {callBackForm, menu, offer} from './questions.js';

const AGENT: Speaker = {id: 'USER_agent@example.com', isAgent: true, nickname: 'Marta'};
const BOT: Speaker = {id: 'BOT_BOT1', isAgent: true};

/** One message of each sort that a page may want to feed by hand, by the name of its button. */
export const examples: Readonly<Record<string, Reply>> = {
  'Text from an agent': {
    by: AGENT,
    type: 'TEXT',
    content: {text: 'Hello, this is Marta. Your room is confirmed: https://www.example.com/bookings/204'},
  },
  Menu: {by: BOT, type: 'MENU', content: menu('en')},
  'Quick replies': {by: BOT, type: 'QUICK_REPLY', content: offer('en')},
  Form: {by: BOT, type: 'FORM', content: callBackForm},
  'End of the chat': {by: AGENT, type: 'endChat', content: {}},
};
