import type {HTMLAttributes} from 'svelte/elements';

import type {ChatWidget} from '../widget/chat-widget.js';
import type {ChatWidgetAttributes, ChatWidgetListeners, ChatWidgetProperties} from './element.js';

// `<chat-widget>` in components of Svelte 5: attributes and properties as such, `onchat-send={…}`.

type Own = ChatWidgetAttributes & ChatWidgetProperties & ChatWidgetListeners<'on'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'chat-widget': Omit<HTMLAttributes<ChatWidget>, keyof Own> & Own;
  }
}
