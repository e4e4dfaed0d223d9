export {ChatWidget} from './widget/chat-widget.js';
export {ChatForm} from './elements/form.js';
export type {FormDesk} from './elements/form-desk.js';
export * from './events.js';
export type {Field} from './forms/field.js';
export type {Form} from './forms/form.js';
export {define} from './elements/define.js';
export {renderLink} from './elements/link.js';
export type {Strings} from './i18n/en.js';
export type {Language} from './i18n/language.js';
export type {Frame, MapAddress, MessageKind, Viewer} from './messages/kind.js';
export {Conversation, type ConversationHost} from './conversation/conversation.js';
export {composeEnvelope, parseEnvelope} from './model/envelope.js';
export type {CallState} from './model/call.js';
export type {FilledForm} from './model/filled-form.js';
export type {Chain, Kind, KindOf} from './model/kind.js';
export type {
  Author,
  Draft,
  Entry,
  Envelope,
  EnvelopeData,
  Message,
  QuestionState,
  Role,
  Status,
} from './model/message.js';
export type {JsonObject} from './model/wire.js';
export * as wire from './model/wire.js';
export {
  type ConnectionState,
  type Party,
  type Receiver,
  RefusalError,
  type SendOptions,
  type Transport,
} from './transport/transport.js';
export type {FileAnswer, FileFinder} from './widget/file-shelf.js';
export type {FormAnswers} from './widget/form-opener.js';
export type {User, Users} from './widget/viewer.js';
export type {ChatStorage, Consent} from './storage/storage.js';
export type {FieldResolver, PageAnswer} from './widget/field-answers.js';
