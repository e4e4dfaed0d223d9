const line = new BroadcastChannel('support');

document.querySelector('chat-widget').transport = {
  /** Hands over what comes, until the widget needs it no more. */
  connect({room, userId}, receiver, signal) {
    line.addEventListener('message', ({data}) => receiver.receive(data), {signal});
    receiver.connection('online');
    // A service of yours may want to know who is there.
    line.postMessage({hello: {room, userId}});
  },

  /** Resolves when the message has been taken; until then it is shown as on its way. */
  async send(envelope) {
    line.postMessage(envelope);
  },
};
