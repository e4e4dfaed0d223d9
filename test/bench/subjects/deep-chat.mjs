import 'deep-chat';

export default {
  prepare: ({text, mine}) => ({text, role: mine ? 'user' : 'ai'}),
  mount(box) {
    const chat = document.createElement('deep-chat');
    chat.connect = {handler: () => {}};
    // It drops what is older than 4,000 messages; here all do the same work.
    chat.maxVisibleMessages = 1_000_000;
    chat.style.cssText = 'width: 100%; height: 100%';
    box.append(chat);
    return chat;
  },
  history: (chat, messages) => (chat.history = messages),
  append: (chat, message) => chat.addMessage(message),
  unmount: (chat) => chat.remove(),
};
