import {MemoryTransport} from 'chat-widget/transports/memory-transport';
import {Conversation} from 'chat-widget';
import history from './conversation.json';
// Every entry of the package that is for pages; written by the test.
import './entries.js';

// Whoever imports a name gets what it stands for.
if (typeof Conversation !== 'function') throw new Error('There is no Conversation');

const widget = document.createElement('chat-widget');
widget.transport = new MemoryTransport({history});
document.body.append(widget);
