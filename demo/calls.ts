import type {JsonObject} from '../src/index.js';
import type {Language, Phrase} from './phrases.js';

/** What is said about calls. */
const words = {
  bot: {
    en: 'I’m a bot without a voice. Write “agent” and somebody can take your call.',
    it: 'Sono un bot senza voce. Scrivi «operatore» e qualcuno potrà rispondere alla tua chiamata.',
  },
  started: {
    en: 'Here I am! This is only a demo, so all you see is my picture. Hang up whenever you like.',
    it: 'Eccomi! Questa è solo una demo, quindi vedi solo la mia foto. Riaggancia quando vuoi.',
  },
  declined: {
    en: 'No problem, let’s go on in writing.',
    it: 'Nessun problema, continuiamo per iscritto.',
  },
  ended: {
    en: 'Thank you for the call! Anything else?',
    it: 'Grazie per la chiamata! C’è altro?',
  },
} satisfies Record<string, Phrase>;

/** A step or a text, and by whom. */
interface Move<S> {
  readonly by: S;
  readonly type: string;
  readonly content: JsonObject;
}

/** What somebody of the shop does about the customer's step of a call; `undefined` for what is none. */
export function answerCall<S>(
  type: string,
  {audio = true, video = true}: JsonObject,
  by: S,
  isBot: boolean,
  language: Language,
): readonly Move<S>[] | undefined {
  const step = (name: string): Move<S> => ({by, type: name, content: {audio, video}});
  const text = (phrase: Phrase): Move<S> => ({by, type: 'TEXT', content: {text: phrase[language]}});
  if (type === 'videoRequestedByCustomer' && isBot) return [step('videoRejected'), text(words.bot)];
  if (type === 'videoRequestedByCustomer') return [step('videoAccepted'), step('videoStarted'), text(words.started)];
  if (type === 'videoAccepted') return [step('videoStarted'), text(words.started)];
  if (type === 'videoRejected') return [text(words.declined)];
  if (type === 'videoEnded') return isBot ? [] : [text(words.ended)];
  return undefined;
}

/** The agent's own request for a call. */
export function askForCall<S>(by: S): Move<S> {
  return {by, type: 'videoRequestedByAgent', content: {audio: true, video: true}};
}
