import type {Envelope, JsonObject} from '../src/index.js';
import image from '../test/fixtures/messages/02-IMAGE.json' with {type: 'json'};
import document from '../test/fixtures/messages/03-DOCUMENT.json' with {type: 'json'};
import {AGENT, BOT, type Reply} from './bot.js';
import {agent, welcome} from './phrases.js';
import {callBackForm, menu, offer} from './questions.js';
import {say} from './say.js';

const CUSTOMER = {id: 'USER_DEFAULT_theme', isAgent: false};

/** A conversation with a message of every usual sort, some of them answered, some not. */
export function talk(): readonly Envelope[] {
  const asked = from(BOT, 'MENU', menu('en'));
  const offered = from(BOT, 'QUICK_REPLY', offer('en'));
  const question = fromCustomer('TEXT', {text: 'How much is a suitcase?'});
  return [
    from(BOT, 'TEXT', {text: welcome('').en}),
    asked,
    fromCustomer('MENU_RESPONSE', {
      menuId: asked.data.id,
      option: {id: 0, targetUrl: 'vorrei prenotare un volo'},
    }),
    from(BOT, 'FORM', callBackForm),
    offered,
    fromCustomer('QUICK_REPLY_RESPONSE', {quickReplyId: offered.data.id, reply: 'Yes'}),
    from(AGENT, 'TEXT', {text: agent.hello.en}),
    fromCustomer('IMAGE', {...image.data.content, caption: 'This is where we would like to go', fileName: 'coast.jpg'}),
    from(AGENT, 'DOCUMENT', {...document.data.content, fileName: 'fares.xlsx', caption: 'All our fares'}),
    from(AGENT, 'LINK', {url: 'https://www.example.com/baggage'}),
    {...question, data: {...question.data, messageSeen: Date.now()}},
    from(AGENT, 'TEXT', {text: agent.baggage.en}, question.data.id),
    from(AGENT, 'REACTION', {emoji: '👍'}, question.data.id),
    from(BOT, 'QUICK_REPLY', offer('en')),
  ];
}

function from(by: Reply['by'], type: string, content: JsonObject, replyTo = ''): Envelope {
  const envelope = say({by, type, content}, '');
  return {...envelope, data: {...envelope.data, replyTo}};
}

function fromCustomer(type: string, content: JsonObject): Envelope {
  const envelope = from(AGENT, type, content);
  return {...envelope, data: {...envelope.data, content: {...content, user: CUSTOMER}}};
}
