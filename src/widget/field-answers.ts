import type {Field} from '../forms/field.js';
import {inTime} from '../model/in-time.js';
import type {Envelope} from '../model/message.js';
import type {JsonObject} from '../model/wire.js';

/** How long a page may take, in milliseconds. */
const PATIENCE = 5000;

/** What the widget knows of its page without being told. */
const known = {
  'page-address': () => location.href,
  'page-title': () => document.title,
  'page-referrer': () => document.referrer,
  'page-language': () => document.documentElement.lang || navigator.language,
} as const;

/** An answer the widget knows itself. */
export type PageAnswer = keyof typeof known;

/**
 * Fills in fields of mode `auto`: a function, which gets the field as it came and the message of its form (`undefined`
 * for a form that is no message); or which of the widget's own answers belongs into the field of which name.
 */
export type FieldResolver =
  | ((field: JsonObject, message: Envelope | undefined) => string | Promise<string>)
  | Readonly<Record<string, PageAnswer>>;

/**
 * The value of a field that the page fills in; `''` where it has none. The field's own `value` is the text of a
 * script: it is neither run nor handed over.
 *
 * Rejects when the page fails, or takes longer than five seconds.
 */
export async function answerField(
  resolver: FieldResolver | undefined,
  {name, raw}: Field,
  message: Envelope | undefined,
): Promise<string> {
  if (!resolver) return '';
  if (typeof resolver !== 'function') return Object.hasOwn(resolver, name) ? nameAnswer(resolver[name]!) : '';
  return textOf(await inTime(resolver({...raw, value: ''}, message), PATIENCE, 'no answer in time'));
}

/** The same, and `''` where it fails, which `problem` is told. */
export async function answerOrTell(
  resolver: FieldResolver | undefined,
  field: Field,
  message: Envelope | undefined,
  problem: (reason: string, cause: unknown) => void,
): Promise<string> {
  try {
    return await answerField(resolver, field, message);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problem(`the field ${field.name} stays empty: ${reason}`, error);
    return '';
  }
}

function nameAnswer(name: PageAnswer): string {
  if (!Object.hasOwn(known, name))
    throw new TypeError(`there is no answer "${name}" (of ${Object.keys(known).join(', ')})`);
  return known[name]();
}

function textOf(answer: unknown): string {
  if (answer === undefined || answer === null) return '';
  if (typeof answer === 'string') return answer;
  if (typeof answer === 'number' || typeof answer === 'boolean') return String(answer);
  throw new TypeError('the answer is no text');
}
