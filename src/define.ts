import {define} from './elements/define.js';
import {ChatWidget} from './widget/chat-widget.js';

// On a server there is nothing to register with.
if (globalThis.customElements) define(ChatWidget);
