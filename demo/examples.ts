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
  'A type of the page’s own': {
    by: BOT,
    type: 'CAROUSEL',
    content: {
      cards: [
        {
          title: 'Lisbon',
          text: 'Three nights by the river',
          url: 'https://www.example.com/lisbon',
          say: 'Lisbon, please',
        },
        {
          title: 'Naxos',
          text: 'A week between two beaches',
          url: 'https://www.example.com/naxos',
          say: 'Naxos, please',
        },
        {
          title: 'Tromsø',
          text: 'Four nights under the lights',
          url: 'https://www.example.com/tromso',
          say: 'Tromsø, please',
        },
      ],
    },
  },
  'Call from an agent': {by: AGENT, type: 'videoRequestedByAgent', content: {audio: true, video: true}},
  'Call started': {by: AGENT, type: 'videoStarted', content: {audio: true, video: true}},
  'Screen sharing started': {by: AGENT, type: 'screenSharingStarted', content: {audio: true, video: true}},
  'Screen sharing ended': {by: AGENT, type: 'screenSharingEnded', content: {audio: true, video: true}},
  'Call ended': {by: AGENT, type: 'videoEnded', content: {audio: true, video: true}},
  'An agent leaves': {by: AGENT, type: 'leave', content: {}},
  'End of the chat': {by: AGENT, type: 'endChat', content: {}},
};
