import type {
  ChatCallEvent,
  ChatCloseEvent,
  ChatConnectionEvent,
  ChatEndEvent,
  ChatErrorEvent,
  ChatNewEvent,
  ChatOpenEvent,
  ChatOpenUrlEvent,
  ChatReadyEvent,
  ChatReceiveEvent,
  ChatSeenEvent,
  ChatSendEvent,
  ChatTypingEvent,
  ChatUnreadEvent,
} from '../events.js';
import type {ChatWidget} from '../widget/chat-widget.js';

/** What both an attribute and a property set. */
type Attribute =
  | 'accept'
  | 'allow'
  | 'colorScheme'
  | 'consent'
  | 'downscale'
  | 'endpoint'
  | 'heading'
  | 'headingLevel'
  | 'interactivePolicy'
  | 'layout'
  | 'load'
  | 'locale'
  | 'maxFileSize'
  | 'maxFiles'
  | 'open'
  | 'placeholder'
  | 'placement'
  | 'room'
  | 'sendOn'
  | 'sound'
  | 'textFormat'
  | 'topLayer'
  | 'userId';

/** What a property alone sets. */
type Property =
  'kinds' | 'mapAddress' | 'resolveField' | 'resolveFile' | 'storage' | 'strings' | 'token' | 'transport' | 'users';

/** `colorScheme` as `color-scheme`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** The values that a property takes, as an attribute holds them: numbers also as text. */
type AttributeValue<Value> = Value extends number ? Value | `${Value}` : Value;

/** All that a page can set on a `<chat-widget>` by property, for typed wrappers and templates. */
export type ChatWidgetProperties = {
  [Name in Attribute | Property]?: ChatWidget[Name] | undefined;
};

/** All that a page can set on a `<chat-widget>` by attribute, under the names of attributes. */
export type ChatWidgetAttributes = {
  [Name in Attribute as Kebab<Name>]?: AttributeValue<ChatWidget[Name]> | undefined;
};

/** The events that a page hears of a `<chat-widget>`, by type. */
export interface ChatWidgetEventMap {
  'chat-call': ChatCallEvent;
  'chat-close': ChatCloseEvent;
  'chat-connection': ChatConnectionEvent;
  'chat-end': ChatEndEvent;
  'chat-error': ChatErrorEvent;
  'chat-new': ChatNewEvent;
  'chat-open': ChatOpenEvent;
  'chat-open-url': ChatOpenUrlEvent;
  'chat-ready': ChatReadyEvent;
  'chat-receive': ChatReceiveEvent;
  'chat-seen': ChatSeenEvent;
  'chat-send': ChatSendEvent;
  'chat-typing': ChatTypingEvent;
  'chat-unread': ChatUnreadEvent;
}

/** A listener for each event, under the name that `Prefix` makes of its type, as in `onchat-send` or `on:chat-send`. */
export type ChatWidgetListeners<Prefix extends string> = {
  [Type in keyof ChatWidgetEventMap as `${Prefix}${Type}`]?: ((event: ChatWidgetEventMap[Type]) => void) | undefined;
};

/** `chat-open-url` as `ChatOpenUrl`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** A listener for each event, under the name of a property as frameworks have it: `onChatSend`. */
export type ChatWidgetCallbacks = {
  [Type in keyof ChatWidgetEventMap as `on${Pascal<Type>}`]?: ((event: ChatWidgetEventMap[Type]) => void) | undefined;
};
