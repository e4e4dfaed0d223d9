import type {HTMLAttributes} from 'preact';

import type {ChatWidget} from '../widget/chat-widget.js';
import type {ChatWidgetAttributes, ChatWidgetListeners, ChatWidgetProperties} from './element.js';

// `<chat-widget>` in the JSX of Preact.

type Own = ChatWidgetAttributes & ChatWidgetProperties & ChatWidgetListeners<'on'>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'chat-widget': Omit<HTMLAttributes<ChatWidget>, keyof Own> & Own;
    }
  }
}
