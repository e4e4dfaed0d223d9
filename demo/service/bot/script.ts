import type {Envelope} from '../../../src/model/message.js';
import {answer, BOT, greet, type Reply} from '../../bot.js';
import {bot as words, type Language, type Phrase} from '../../phrases.js';

/** What the bot does about a message. */
export interface Reaction {
  readonly replies: readonly Reply[];
  /** A person is to go on: the bot says so, and nothing more after it. */
  readonly handsOver: boolean;
}

const nobodyHere: Phrase = {
  en: 'None of my colleagues is here right now. Write down what it is about: you get an answer here as soon as somebody is back.',
  it: 'Al momento nessuno dei miei colleghi è qui. Scrivi pure di che cosa si tratta: riceverai una risposta qui appena qualcuno torna.',
};

const person: Readonly<Record<Language, {text: string; targetUrl: string}>> = {
  en: {text: 'talk to a person', targetUrl: 'agent'},
  it: {text: 'parla con una persona', targetUrl: 'operatore'},
};

/** How the bot begins. */
export function greeting(language: Language): readonly Reply[] {
  return greet(language, '').map((reply) => withPerson(reply, language));
}

/** What the bot answers. It knows the shop of the demo page, whose colleagues are scripted too: here they are people. */
export function react(message: Envelope, language: Language, isSomebodyHere: boolean): Reaction {
  const turn = answer('bot', message, language);
  const replies = turn.replies.filter(({by}) => by.id === BOT.id).map((reply) => withPerson(reply, language));
  // The receipt of a form ends what the form was for: the bot goes on.
  const handsOver = turn.scene === 'agent' && message.data.messageType !== 'FORM_RESPONSE';
  if (!handsOver) return {replies, handsOver};
  const phrase = isSomebodyHere ? words.handOver : nobodyHere;
  return {replies: [{by: BOT, type: 'TEXT', content: {text: phrase[language], handOver: true}}], handsOver};
}

/** How the bot ends a chat in which nobody says anything any more. */
export const farewell: Reply = {by: BOT, type: 'endChat', content: {}};

/** Each menu offers a person too, in place of pages that this service has not. */
function withPerson(reply: Reply, language: Language): Reply {
  const {options} = reply.content;
  if (reply.type !== 'MENU' || !Array.isArray(options)) return reply;
  const topics = options.filter(({command}: {command?: unknown}) => command === 'load-item');
  return {
    ...reply,
    content: {...reply.content, options: [...topics, {id: options.length, command: 'load-item', ...person[language]}]},
  };
}
