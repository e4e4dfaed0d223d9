export {ChatWidget} from './widget/chat-widget.js';
export {ChatForm} from './elements/form.js';
export type {FormDesk} from './elements/form-desk.js';
export type {FileSource} from './elements/file-source.js';
export * from './events.js';
export type {Field} from './forms/field.js';
export type {Form} from './forms/form.js';
export {define, type ElementClass} from './elements/define.js';
export {renderLink} from './elements/link.js';
export type {AllStrings, Strings} from './i18n/en.js';
export {english, type Language, languageContext, loadLanguage} from './i18n/language.js';
export type {Frame, MapAddress, MessageKind, TextFormat, Viewer} from './messages/kind.js';
export {KindRegistry} from './messages/registry.js';
export {Conversation, type ConversationHost} from './conversation/conversation.js';
export {type Agent, composeEnvelope} from './model/compose.js';
export {parseEnvelope} from './model/envelope.js';
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
export type {PageToken, Pass, PassStore, ServiceOptions} from './transport/service-transport.js';
export {
  type ConnectionState,
  type Party,
  type Receiver,
  RefusalError,
  type SendOptions,
  type Transport,
} from './transport/transport.js';
export {Calls} from './widget/calls.js';
export {ChatComposer} from './widget/composer.js';
export {type FileAnswer, type FileFinder, FileShelf} from './widget/file-shelf.js';
export type {FormAnswers} from './widget/form-opener.js';
export type {FileLimits} from './widget/outgoing-files.js';
export {type Permission, type Permissions, permissionsIn} from './widget/permissions.js';
export {type Quote, quoteOf} from './widget/quote.js';
export {ChatTranscript} from './widget/transcript.js';
export {transcriptElements} from './widget/transcript-elements.js';
export type {TranscriptViewer, User, Users} from './widget/viewer.js';
export type {ChatStorage, Consent} from './storage/storage.js';
export type {FieldResolver, PageAnswer} from './widget/field-answers.js';
export type {
  ChatWidgetAttributes,
  ChatWidgetCallbacks,
  ChatWidgetEventMap,
  ChatWidgetListeners,
  ChatWidgetProperties,
} from './types/element.js';
