import type {Envelope, JsonObject} from '../src/index.js';
import {answerCall, askForCall} from './calls.js';
import {agent, bot, callBack, type Language, type Phrase, thanks, welcome} from './phrases.js';
import {callBackForm, menu, offer} from './questions.js';

/** Somebody on the shop's side, as `content.user` tells. */
export interface Speaker {
  readonly id: string;
  readonly isAgent: true;
  readonly nickname?: string;
}

export const BOT: Speaker = {id: 'BOT_BOT1', isAgent: true};
export const AGENT = {id: 'USER_giulia@example.com', isAgent: true, nickname: 'Giulia'} as const satisfies Speaker;

/** What somebody says, before it is put into an envelope. */
export interface Reply {
  readonly by: Speaker;
  readonly type: string;
  readonly content: JsonObject;
}

/** Who looks after the customer; nobody once the chat is over. */
export type Scene = 'bot' | 'agent' | 'over';

/** What follows from a message: who looks after the customer from now on, and what is said. */
export interface Turn {
  readonly scene: Scene;
  readonly replies: readonly Reply[];
}

type Rule = readonly [pattern: RegExp, turn: (language: Language) => Turn];

/** A pattern as whole words, also where they end in an accent, which `\b` takes for no letter. */
function words(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(${pattern})(?!\\p{L})`, 'iu');
}

/** By who is asked: what is understood, most telling first. */
const rules: Readonly<Record<Scene, readonly Rule[]>> = {
  bot: [
    [words('operator[ei]?|agent[ei]?|persona?'), (language) => handOver([text(BOT, bot.handOver, language)], language)],
    [words('vol[oi]|flights?|fly'), (language) => stay([{by: BOT, type: 'QUICK_REPLY', content: offer(language)}])],
    [words('^(s[iì]|yes)'), () => stay([{by: BOT, type: 'FORM', content: callBackForm}])],
    [words('^no'), (language) => stay([text(BOT, bot.declined, language), ask(language)])],
    [words('help|aiuto'), (language) => stay([text(BOT, bot.help, language)])],
    [/^/, (language) => stay([text(BOT, bot.unclear, language), ask(language)])],
  ],
  agent: [
    [words('videochiamata|chiamami|video call|call me|call'), () => ({scene: 'agent', replies: [askForCall(AGENT)]})],
    [words('prezz[oi]|cost[aoi]|quanto|prices?|costs?|how much|fares?'), answered(agent.price)],
    [words('bagagli?o?|valigi[ae]|bags?|baggage|luggage|suitcases?'), answered(agent.baggage)],
    [words('rimborso|rimborsi|annullare|refunds?|cancel'), answered(agent.refund)],
    [words('bye|goodbye|ciao|arrivederci|^fine$'), goodbye],
    [words('grazie|thanks|thank you'), answered(agent.thanks)],
    [/^/, answered(agent.noted)],
  ],
  over: [],
};

/** How the shop greets, by name if it knows one. */
export function greet(language: Language, name: string): readonly Reply[] {
  return [text(BOT, welcome(name), language), ask(language)];
}

/** What follows when the customer's message arrives in a scene. */
export function answer(scene: Scene, {data}: Envelope, language: Language): Turn {
  const {messageType, content} = data;
  if (messageType === 'endChat' || messageType === 'leave') return {scene: 'over', replies: []};
  if (messageType === 'FORM_RESPONSE') {
    return scene === 'bot' ? handOver([receipt(content, language)], language) : answered(agent.noted)(language);
  }
  const isBot = scene === 'bot';
  const steps = scene === 'over' ? undefined : answerCall(messageType, content, isBot ? BOT : AGENT, isBot, language);
  if (steps) return {scene, replies: steps};
  const received = Object.hasOwn(thanks, messageType) && thanks[messageType as keyof typeof thanks];
  if (received && scene !== 'over') return {scene, replies: [text(scene === 'bot' ? BOT : AGENT, received, language)]};
  const said = saidIn(content);
  const rule = rules[scene].find(([pattern]) => said !== undefined && pattern.test(said));
  return rule?.[1](language) ?? {scene, replies: []};
}

/** A choice counts as if the customer had said it: a menu's option by its phrase, a quick reply by its words. */
function saidIn({text: written, reply, option}: JsonObject): string | undefined {
  const phrase = (option as JsonObject | undefined)?.['targetUrl'];
  return [written, reply, phrase].find((each) => typeof each === 'string');
}

function receipt({formData}: JsonObject, language: Language): Reply {
  const fields = formData as readonly {name: string; value: string}[];
  const valueOf = (name: string) => fields.find((field) => field.name === name)?.value ?? '';
  return text(BOT, callBack(valueOf('company'), valueOf('fascia') === 'mattina'), language);
}

function handOver(replies: readonly Reply[], language: Language): Turn {
  return {scene: 'agent', replies: [...replies, text(AGENT, agent.hello, language)]};
}

function goodbye(language: Language): Turn {
  return {scene: 'over', replies: [text(AGENT, agent.bye, language), {by: AGENT, type: 'endChat', content: {}}]};
}

function answered(phrase: Phrase): (language: Language) => Turn {
  return (language) => ({scene: 'agent', replies: [text(AGENT, phrase, language)]});
}

function stay(replies: readonly Reply[]): Turn {
  return {scene: 'bot', replies};
}

function ask(language: Language): Reply {
  return {by: BOT, type: 'MENU', content: menu(language)};
}

function text(by: Speaker, phrase: Phrase, language: Language): Reply {
  return {by, type: 'TEXT', content: {text: phrase[language]}};
}
