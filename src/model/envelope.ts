import type {KindOf} from './kind.js';
import type {Author, Message} from './message.js';
import {toJson} from './to-json.js';
import {boolean, isObject, type JsonObject, number, object, string} from './wire.js';

/**
 * The one gate for untrusted records. Whatever comes in, a message comes out and nothing is thrown: where the
 * content can't be read the message says so in `problem`. Returns `undefined` for what is no record at all.
 *
 * @param now Stands in for a missing `ts`, in milliseconds since 1970.
 */
export function parseEnvelope(raw: unknown, kindOf: KindOf, now: number): Message | undefined {
  try {
    return isObject(raw) ? readEnvelope(raw, kindOf, now) : undefined;
  } catch {
    // A host's own object may throw when read (a revoked proxy, a getter); JSON never does.
    return undefined;
  }
}

function readEnvelope(raw: JsonObject, kindOf: KindOf, now: number): Message {
  const data = isObject(raw['data']) ? raw['data'] : {};
  const content = isObject(data['content']) ? data['content'] : {};
  const type = attempt(() => string(data, 'messageType'), '');
  const room = attempt(() => string(raw, 'room', ''), '');
  const id = attempt(() => string(data, 'id'), '') || fingerprint(raw);
  const sentAt = readTime(data, 'ts') ?? now;
  const delivered = boolean(data, 'deliverySuccess', true);
  const reason = attempt(() => string(data, 'deliveryErrorReason', ''), '');
  const seenAt = readTime(data, 'messageSeen');
  const replyTo = attempt(() => string(data, 'replyTo', ''), '');
  const envelope = {
    ...raw,
    room,
    data: {
      ...data,
      id,
      messageType: type,
      content,
      ts: sentAt,
      deliverySuccess: delivered,
      deliveryErrorReason: reason,
      messageSeen: seenAt ?? null,
    },
  };
  const message = {
    id,
    room,
    type,
    author: readAuthor(content),
    sentAt,
    replyTo,
    failure: delivered ? undefined : reason,
    seenAt,
    envelope,
  };
  try {
    object(raw['data'], 'data');
    string(data, 'messageType');
    return {...message, content: kindOf(type).parse(content)};
  } catch (error) {
    return {...message, content: undefined, problem: String(error instanceof Error ? error.message : error)};
  }
}

/** The id that a record gives itself, if it gives one. */
export function idOf(raw: unknown): string | undefined {
  try {
    return isObject(raw) && isObject(raw['data']) ? string(raw['data'], 'id', '') || undefined : undefined;
  } catch {
    return undefined;
  }
}

/** The time that a record gives itself, in milliseconds since 1970, if it gives one. */
export function timeOf(raw: unknown): number | undefined {
  // Not by `attempt()`: a history asks it of a hundred thousand records in one go, and each closure takes time.
  try {
    return isObject(raw) && isObject(raw['data']) ? readTime(raw['data'], 'ts') : undefined;
  } catch {
    return undefined;
  }
}

/** Somebody unknown is taken for an agent: only `isAgent: false` marks the customer. */
function readAuthor(content: JsonObject): Author {
  const user = isObject(content['user']) ? content['user'] : {};
  return {
    id: attempt(() => string(user, 'id', ''), ''),
    isAgent: boolean(user, 'isAgent', true),
    nickname: attempt(() => string(user, 'nickname', ''), ''),
  };
}

/** Milliseconds since 1970, if they are a time that a calendar can show. */
function readTime(data: JsonObject, key: string): number | undefined {
  const value = data[key] ?? undefined;
  // Most messages are unseen: an error thrown for each would take longer than all else.
  const isRead = value === undefined || typeof value === 'number';
  const time = isRead ? value : attempt(() => number(data, key), undefined);
  return time !== undefined && Math.abs(time) <= 8.64e15 ? time : undefined;
}

function attempt<T, F>(read: () => T, fallback: F): T | F {
  try {
    return read();
  } catch {
    return fallback;
  }
}

/** A stand-in id that is the same whenever the same record comes again. */
function fingerprint(raw: JsonObject): string {
  let hash = 5381;
  for (const character of toJson(raw)) hash = (hash * 33 + character.codePointAt(0)!) | 0;
  return `unreadable-${(hash >>> 0).toString(36)}`;
}

/**
 * The records in what a host or a service hands over: one or several, as objects or as JSON text. Text that is no
 * JSON is handed on as it is, so that the gate turns it down like any other non-record.
 */
export function recordsOf(input: unknown): readonly unknown[] {
  const parsed = typeof input === 'string' ? attempt(() => JSON.parse(input) as unknown, input) : input;
  // Of what was revoked nobody can say what it is.
  if (!attempt(() => Array.isArray(parsed), false)) return [parsed];
  const records = parsed as readonly unknown[];
  if (!records.some((each) => typeof each === 'string')) return records;
  return records.flatMap((each) => (typeof each === 'string' ? recordsOf(each) : [each]));
}
