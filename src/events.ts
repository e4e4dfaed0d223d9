export * from './events/conversation.js';
export * from './events/gestures.js';
export * from './events/shell.js';
