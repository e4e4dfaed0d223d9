import type {HTMLAttributes, PublicProps} from 'vue';

import type {ChatWidget} from '../widget/chat-widget.js';
import type {ChatWidgetAttributes, ChatWidgetCallbacks, ChatWidgetProperties} from './element.js';

// `<chat-widget>` in the templates of Vue 3: attributes and properties as such, `@chat-send="…"`.

type Own = ChatWidgetAttributes & ChatWidgetProperties & ChatWidgetCallbacks;

type Element = new () => ChatWidget & {
  /** For the checks of templates; not there at run time. */
  $props: Omit<HTMLAttributes, keyof Own> & Own & PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
    'chat-widget': Element;
  }
}
