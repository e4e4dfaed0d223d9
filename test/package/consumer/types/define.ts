import 'chat-widget/define';

// All that a page has imported: the rest has to come by itself.
const widget = document.createElement('chat-widget');
widget.addEventListener('chat-send', ({message}) => message.data.messageType.trim());
widget.addEventListener('chat-open-url', (event) => event.url.startsWith('https:') || event.preventDefault());
widget.show();
