// The other end: greets who says hello, and answers.
const line = new BroadcastChannel('support');
const AGENT = {id: 'USER_marta@example.com', isAgent: true, nickname: 'Marta'};

function say(room, text) {
  const data = {id: crypto.randomUUID(), messageType: 'TEXT', content: {text, user: AGENT}, ts: Date.now()};
  line.postMessage({room, data});
}

line.addEventListener('message', ({data: {hello, room, data}}) => {
  if (hello) say(hello.room, 'Hello, this is Marta.');
  else if (data.content.text) say(room, `You wrote “${data.content.text}”.`);
});
