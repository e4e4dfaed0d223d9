// Somebody answers: what a service of yours would do.
const widget = document.querySelector('chat-widget');
const BOT = {id: 'BOT_BOT1', isAgent: true, nickname: 'Aria'};

function say(text) {
  const data = {id: crypto.randomUUID(), messageType: 'TEXT', content: {text, user: BOT}, ts: Date.now()};
  widget.receive({room: widget.room ?? '', data});
}

widget.addEventListener('chat-ready', () => say('Hello! How can we help?'), {once: true});

widget.addEventListener('chat-send', ({message}) => {
  const {text, user} = message.data.content;
  if (typeof text === 'string')
    setTimeout(() => say(`Thank you. You wrote “${text}”, as ${user.id.slice(0, 18)}.`), 400);
});
