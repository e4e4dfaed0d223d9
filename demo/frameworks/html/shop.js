const chat = document.querySelector('chat-widget');
const output = document.querySelector('output');

chat.users = {BOT_demo: {name: 'Aria', role: 'bot'}};
chat.receive(says('Hello! How can we help?'));

document.querySelector('button').addEventListener('click', () => chat.show());

// Without an `endpoint` the page is the service: what the customer says comes out here, and answers go in.
chat.addEventListener('chat-send', ({message}) => {
  output.value = Number(output.value) + 1;
  const {messageType, content} = message.data;
  if (messageType === 'TEXT') setTimeout(() => chat.receive(says(`You wrote “${content.text}”.`)), 500);
});

function says(text) {
  const content = {text, user: {id: 'BOT_demo', isAgent: true}};
  return {room: 'demo', data: {id: crypto.randomUUID(), messageType: 'TEXT', content, ts: Date.now()}};
}
