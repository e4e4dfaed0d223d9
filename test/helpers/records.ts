import type {Envelope, EnvelopeData} from '../../src/model/message.js';
import type {JsonObject} from '../../src/model/wire.js';

/** What may be said otherwise of a record. */
export interface Details extends Partial<Omit<EnvelopeData, 'content'>> {
  readonly room?: string;
  readonly user?: JsonObject;
}

const ROOM = 'CHAT_1';
const customer = {id: 'USER_me', isAgent: false};
const agent = {id: 'USER_agent', isAgent: true};
const bot = {id: 'BOT_BOT1', isAgent: true};

/** A record as the service sends one, of any type. */
export function record(
  messageType: string,
  id: string,
  ts: number,
  content: JsonObject,
  {room = ROOM, user = customer, ...data}: Details = {},
): Envelope {
  return {
    room,
    data: {
      replyTo: '',
      id,
      messageType,
      content: {...content, user},
      ts,
      deliverySuccess: true,
      deliveryErrorReason: '',
      messageSeen: null,
      ...data,
    },
  };
}

/** What an agent writes. */
export function agentText(id: string, ts: number, details: Details = {}): Envelope {
  return record('TEXT', id, ts, {text: id}, {user: agent, ...details});
}

/** What the customer writes. */
export function ownText(id: string, ts: number, details: Details = {}): Envelope {
  return record('TEXT', id, ts, {text: id}, details);
}

export function menu(id: string, ts: number, details: Details = {}): Envelope {
  const options = [0, 1].map((option) => ({id: option, command: 'load-item', text: `${option}`, targetUrl: 'go'}));
  return record('MENU', id, ts, {text: id, options}, {user: bot, ...details});
}

export function menuResponse(id: string, ts: number, menuId: string, details: Details = {}): Envelope {
  return record('MENU_RESPONSE', id, ts, {menuId, option: {id: 0, targetUrl: 'go'}}, details);
}

export function quickReply(id: string, ts: number, details: Details = {}): Envelope {
  return record('QUICK_REPLY', id, ts, {text: id, quickReplies: ['Yes', 'No']}, {user: bot, ...details});
}

export function quickReplyResponse(id: string, ts: number, quickReplyId: string, details: Details = {}): Envelope {
  return record('QUICK_REPLY_RESPONSE', id, ts, {quickReplyId, reply: 'Yes'}, details);
}

/** What a form is told apart by. */
export interface Shape {
  readonly title?: unknown;
  readonly query?: string;
  readonly names?: readonly string[];
}

function formContent({title = 'Form', query = 'sent', names = ['a', 'b']}: Shape, value: string): JsonObject {
  const formData = names.map((name) => ({name, label: name, dc_type: 'text', mode: 'manual', value}));
  return {title, response_to_bot: query, formData};
}

export function form(id: string, ts: number, shape: Shape = {}, details: Details = {}): Envelope {
  return record('FORM', id, ts, formContent(shape, ''), {user: bot, ...details});
}

export function formResponse(id: string, ts: number, shape: Shape = {}, details: Details = {}): Envelope {
  return record('FORM_RESPONSE', id, ts, formContent(shape, 'filled'), details);
}

/** A signal such as `endChat`: it has no `replyTo`. */
export function signal(
  type: string,
  id: string,
  ts: number,
  by: 'customer' | 'agent',
  details: Details = {},
): Envelope {
  const {room, data} = record(type, id, ts, {}, {user: by === 'customer' ? customer : agent, ...details});
  const {replyTo: _replyTo, ...rest} = data;
  return {room, data: rest};
}

/** A step of a call, a video call unless said otherwise. */
export function step(
  type: string,
  id: string,
  ts: number,
  by: 'customer' | 'agent',
  content: JsonObject = {},
): Envelope {
  const {room, data} = signal(type, id, ts, by);
  return {room, data: {...data, content: {audio: true, video: true, ...content, ...data.content}}};
}

/** What makes a record one that did not get through. */
export const failed = {deliverySuccess: false, deliveryErrorReason: 'No network'};
