import {isActive} from '../../src/model/file-risk.js';
import {extensionIn} from '../../src/model/file.js';
import type {Envelope} from '../../src/model/message.js';
import {isObject, type JsonObject} from '../../src/model/wire.js';
import {Refusal} from './errors.js';
import {asId, asObject} from './json.js';
import type {Party} from './tokens.js';

/** The most a message may weigh as JSON, in bytes. */
export const MAX_MESSAGE = 65_536;

/** What an operating system starts when somebody opens it. */
const PROGRAM =
  /^(?:exe|com|bat|cmd|scr|pif|cpl|msi|msp|lnk|url|reg|ps1|psm1|vbs?|vbe|wsh|hta|jar|app|dmg|pkg|deb|rpm|apk|sh|bash|zsh|py|pl|rb|php|docm|xlsm|pptm|iso)$/;

/**
 * The one gate for messages: what somebody says in a room, with every field of its type. Properties that are unknown stay.
 * What only a service can know (whether it was delivered and seen) is set here.
 */
export function readEnvelope(raw: unknown, room: string, party: Party): Envelope {
  const envelope = asObject(raw, 'A message');
  if (Buffer.byteLength(JSON.stringify(envelope)) > MAX_MESSAGE) {
    throw new Refusal('too-large', `A message can have up to ${MAX_MESSAGE / 1024} kB.`);
  }
  if (typeof envelope['room'] !== 'string') throw new Refusal('bad-request', 'A message has to name its room.');
  if (envelope['room'] !== room) throw new Refusal('forbidden', 'This message belongs to another room.');
  const data = asObject(envelope['data'], 'data');
  const content = asObject(data['content'], 'content');
  checkSender(content['user'], party);
  if (!party.isAgent) checkFile(content);
  return {
    ...envelope,
    room,
    data: {
      ...data,
      ...('replyTo' in data ? {replyTo: replyTo(data['replyTo'])} : {}),
      id: asId(data['id'], 'id'),
      messageType: asId(data['messageType'], 'messageType'),
      content,
      ts: time(data['ts']),
      deliverySuccess: true,
      deliveryErrorReason: '',
      messageSeen: null,
    },
  };
}

/** The id of a message that could not be read, as far as there is one, so that its sender knows which was meant. */
export function idIn(raw: unknown): string {
  const data = isObject(raw) ? raw['data'] : undefined;
  const id = isObject(data) ? data['id'] : undefined;
  return typeof id === 'string' ? id.slice(0, 200) : '';
}

function checkSender(user: unknown, party: Party): void {
  const {id, isAgent} = asObject(user, 'user');
  if (asId(id, 'user.id') === party.user && isAgent === party.isAgent) return;
  // Agents share a token; each says who they are.
  if (party.isAgent && isAgent === true) return;
  throw new Refusal('forbidden', 'This message is said to be from somebody else.');
}

/** The bytes were judged by what they are; here the name is, since a text becomes a program by its name alone. */
function checkFile({fileName, documentType}: JsonObject): void {
  if (typeof fileName !== 'string') return;
  const file = {fileName, documentType: typeof documentType === 'string' ? documentType : ''};
  if (PROGRAM.test(extensionIn(fileName)) || isActive(file, '', '')) {
    throw new Refusal('bad-type', 'Files of this kind can’t be sent.');
  }
}

function replyTo(value: unknown): string {
  return value === '' ? '' : asId(value, 'replyTo');
}

function time(value: unknown): number {
  if (typeof value !== 'number' || !(Math.abs(value) <= 8.64e15)) {
    throw new Refusal('bad-request', 'ts has to be a time in milliseconds.');
  }
  return value;
}
