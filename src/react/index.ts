'use client';

import {createComponent} from '@lit/react';
import * as React from 'react';

import '../define.js';
import type {ChatWidgetCallbacks, ChatWidgetEventMap, ChatWidgetProperties} from '../types/element.js';
import {ChatWidget as Element} from '../widget/chat-widget.js';

/** What `ref` gives: the element, with all its methods. */
export type ChatWidgetElement = Element;

type Own = ChatWidgetProperties & ChatWidgetCallbacks;

/** Properties and events of the element, and what any element takes in React: `className`, `hidden`, children for slots. */
export type ChatWidgetProps = Own & Omit<React.HTMLAttributes<ChatWidgetElement>, keyof Own>;

const events = {
  onChatCall: 'chat-call',
  onChatClose: 'chat-close',
  onChatConnection: 'chat-connection',
  onChatEnd: 'chat-end',
  onChatError: 'chat-error',
  onChatNew: 'chat-new',
  onChatOpen: 'chat-open',
  onChatOpenUrl: 'chat-open-url',
  onChatReady: 'chat-ready',
  onChatReceive: 'chat-receive',
  onChatSeen: 'chat-seen',
  onChatSend: 'chat-send',
  onChatTyping: 'chat-typing',
  onChatUnread: 'chat-unread',
} as const satisfies Record<keyof ChatWidgetCallbacks, keyof ChatWidgetEventMap>;

/** On a server nothing is laid out, and React 18 warns of effects that wait for it. */
const react = globalThis.document ? React : {...React, useLayoutEffect: React.useEffect};

type Component = React.ForwardRefExoticComponent<ChatWidgetProps & React.RefAttributes<ChatWidgetElement>>;

/** `<chat-widget>` for React 18 and later. Registers the element; on a server it draws an empty one. */
export const ChatWidget = createComponent({
  react,
  tagName: Element.tag,
  elementClass: Element,
  events,
  displayName: 'ChatWidget',
}) as Component;
