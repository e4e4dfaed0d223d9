import type {JSX} from 'solid-js';

import type {ChatWidget} from '../widget/chat-widget.js';
import type {ChatWidgetAttributes, ChatWidgetListeners, ChatWidgetProperties} from './element.js';

// `<chat-widget>` in the JSX of Solid: attributes as such, `prop:users={…}`, `on:chat-send={…}`.

type Own = ChatWidgetAttributes &
  ChatWidgetListeners<'on:'> & {
    [Name in keyof ChatWidgetProperties as `prop:${Name}`]?: ChatWidgetProperties[Name];
  };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'chat-widget': Omit<JSX.HTMLAttributes<ChatWidget>, keyof Own> & Own;
    }
  }
}
