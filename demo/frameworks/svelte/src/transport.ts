import {MemoryTransport} from 'chat-widget/transports/memory-transport';

/** Plays a chat service inside the page. With a real one, set `endpoint` instead. */
export const transport = new MemoryTransport({
  history: [says('Hello! How can we help?')],
  respond({data}, service) {
    if (data.messageType === 'TEXT') service.deliver(says(`You wrote “${data.content['text']}”.`));
  },
});

function says(text: string) {
  const content = {text, user: {id: 'BOT_demo', isAgent: true}};
  return {room: 'demo', data: {id: crypto.randomUUID(), messageType: 'TEXT', content, ts: Date.now()}};
}
