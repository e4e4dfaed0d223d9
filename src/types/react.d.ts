import type {DetailedHTMLProps, HTMLAttributes} from 'react';

import type {ChatWidget} from '../widget/chat-widget.js';
import type {ChatWidgetAttributes, ChatWidgetListeners, ChatWidgetProperties} from './element.js';

// `<chat-widget>` itself in JSX, as React 19 and later understand elements. Earlier ones need `chat-widget/react`.

type Own = ChatWidgetAttributes & ChatWidgetProperties & ChatWidgetListeners<'on'> & {class?: string | undefined};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'chat-widget': Omit<DetailedHTMLProps<HTMLAttributes<ChatWidget>, ChatWidget>, keyof Own> & Own;
    }
  }
}
