import 'chat-widget/define';
import {
  type ChatErrorEvent,
  ChatWidget,
  type ChatWidgetAttributes,
  type ChatWidgetEventMap,
  type ChatWidgetProperties,
  define,
  type Envelope,
  type MessageKind,
  parseEnvelope,
  type Transport,
} from 'chat-widget';
import {MemoryTransport} from 'chat-widget/transports/memory-transport';

const widget: ChatWidget = document.createElement('chat-widget');
export const found: ChatWidget | null = document.querySelector('chat-widget');
define(ChatWidget);

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

// What can be set on an element is what the types for wrappers and templates name.
type Inherited = keyof HTMLElement;
type Writable<T> = {
  [K in keyof T]-?: Same<{[P in K]: T[P]}, {-readonly [P in K]: T[P]}> extends true ? K : never;
}[keyof T];
type Methods = {
  [K in keyof ChatWidget]: ChatWidget[K] extends (...args: never[]) => unknown ? K : never;
}[keyof ChatWidget];
type OfLit = 'isUpdatePending' | 'hasUpdated' | 'renderOptions' | 'renderRoot' | 'updateComplete';
type Settable = Exclude<Writable<ChatWidget>, Inherited | Methods | OfLit>;
type Named = keyof ChatWidgetProperties;
export const difference: [Exclude<Settable, Named> | Exclude<Named, Settable>] extends [never] ? true : never = true;

widget.accept = 'image/*';
widget.allow = 'attachments emoji';
widget.colorScheme = 'dark';
widget.consent = 'pending';
widget.downscale = 1600;
widget.endpoint = 'wss://chat.example.com';
widget.heading = null;
widget.headingLevel = 3;
widget.interactivePolicy = 'latest';
widget.layout = 'inline';
widget.load = 'eager';
widget.locale = 'it';
widget.maxFileSize = 1;
widget.maxFiles = 1;
widget.open = true;
widget.placeholder = 'Write';
widget.placement = 'start';
widget.room = 'a';
widget.sendOn = 'mod-enter';
widget.sound = true;
widget.textFormat = 'plain';
widget.topLayer = true;
widget.userId = 'USER_a';
widget.mapAddress = (latitude, longitude) => `https://map.example.com/${latitude.toFixed(5)},${longitude.toFixed(5)}`;
widget.resolveField = {page: 'page-address'};
widget.resolveField = async (field, message) => `${String(field['name'])} ${message?.data.id ?? ''}`;
widget.resolveFile = async () => new Blob();
widget.storage = undefined;
widget.storage = {get: () => undefined, set: () => {}, delete: () => {}, clear: () => {}};
widget.strings = {heading: 'Help'};
widget.token = async () => 'token';
widget.transport = new MemoryTransport({history: []});
widget.users = {BOT_a: {name: 'Aria', role: 'bot'}};

interface Poll {
  readonly question: string;
}
const poll: MessageKind<Poll> = {
  type: 'POLL',
  frame: 'card',
  parse: (content) => ({question: String(content['question'])}),
  render: ({message}) => message.content.question,
  summary: ({message}) => message.content.question,
};
widget.kinds = [poll];

export const carrier: Transport = {
  connect(party, receiver, signal) {
    signal.addEventListener('abort', () => receiver.connection('lost'));
    receiver.identified({room: party.room || 'room', userId: party.userId});
  },
  send: async (envelope: Envelope, files: readonly File[]) => void [envelope.data.id, files.length],
};

const sent: Envelope | undefined = widget.sendText('Hi', {replyTo: 'a'});
export const all: readonly [readonly Envelope[], number, boolean, string, string] = [
  widget.messages,
  widget.unread,
  widget.ended,
  widget.connection,
  widget.call.state,
];
widget.show();
widget.close();
widget.toggle();
widget.focus({preventScroll: true});
widget.receive(sent);
widget.sendFiles([new File([], 'a.txt')], {caption: 'A'});
widget.react('a', '👍');
widget.requestVideo({audio: true, video: false});
widget.answerVideo(true);
widget.endVideo();
widget.endChat();
widget.leave();
widget.setTyping('USER_b', true);
widget.scrollToMessage('a');
widget.reset();
export const record: Blob = widget.transcript('html');
export const answers: Promise<readonly {readonly name?: unknown}[] | undefined> = widget.openForm({
  title: 'Form',
  formData: [],
});

widget.addEventListener('chat-ready', (event) => event.type);
widget.addEventListener('chat-send', (event) => {
  const {room, data}: Envelope = event.message;
  const question: string | undefined = event.answers;
  const files: readonly File[] = event.files;
  if (!room || data.messageType === 'TEXT' || question || files.length > 0) event.preventDefault();
});
widget.addEventListener('chat-receive', ({message}) => message.data.ts.toFixed());
widget.addEventListener('chat-open', ({type}) => type);
widget.addEventListener('chat-close', ({type}) => type);
widget.addEventListener('chat-unread', ({count}) => count.toFixed());
widget.addEventListener('chat-connection', ({state}) => state === 'offline' || state === 'lost');
widget.addEventListener('chat-typing', ({on}) => on === true);
widget.addEventListener('chat-seen', ({ids}) => ids.map((id) => id.length));
widget.addEventListener('chat-open-url', ({url, method, where, answers: menu}) => [
  url,
  method === 'POST',
  where,
  menu?.length,
]);
widget.addEventListener('chat-call', ({state, by, audio, video, sharing}) => [
  state === 'started',
  by === 'agent',
  audio && video && sharing,
]);
widget.addEventListener('chat-end', ({by}) => by === 'bot');
widget.addEventListener('chat-new', (event) => event.preventDefault());
widget.addEventListener('chat-error', ({code, reason, cause}: ChatErrorEvent) => [code.length, reason.length, cause]);
document.addEventListener('chat-unread', (event) => event.type);

export const onUnread = ({count}: ChatWidgetEventMap['chat-unread']): number => count;
export const attributes: ChatWidgetAttributes = {
  'color-scheme': 'auto',
  'heading-level': '2',
  'user-id': null,
  open: true,
};
export const {room}: Envelope = parseEnvelope.length > 0 ? {room: '', data: {} as Envelope['data']} : sent!;

// @ts-expect-error There is no such layout.
widget.layout = 'corner';
// @ts-expect-error Read only.
widget.messages = [];
// @ts-expect-error An event without a count.
widget.addEventListener('chat-open', ({count}) => count);
