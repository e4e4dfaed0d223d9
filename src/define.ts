import {define} from './elements/define.js';
import {ChatWidget} from './widget/chat-widget.js';

// On a server there is nothing to register with.
if (globalThis.customElements) define(ChatWidget);

// Brings its types along: of `document.createElement('chat-widget')`, and of its events.
// oxlint-disable-next-line unicorn/require-module-specifiers
export type {} from './index.js';
