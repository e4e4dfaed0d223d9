/** Ours, as a page has it: dist/cdn by a script tag, messages by `receive()`. */
// oxlint-disable-next-line import/no-absolute-path -- Where the bench serves it.
import '/cdn/chat-widget.js';

const ROOM = 'CHAT_BENCH';

export default {
  prepare: ({id, text, mine, at, isNew}) => ({
    room: ROOM,
    data: {
      replyTo: '',
      id,
      messageType: 'TEXT',
      content: {
        text,
        user: mine ? {id: 'USER_me', isAgent: false} : {id: 'USER_anna', isAgent: true, nickname: 'Anna'},
      },
      ts: at,
      deliverySuccess: true,
      deliveryErrorReason: '',
      messageSeen: isNew ? null : at,
    },
  }),
  mount(box) {
    const widget = document.createElement('chat-widget');
    widget.room = ROOM;
    widget.userId = 'USER_me';
    widget.layout = 'inline';
    box.append(widget);
    return widget;
  },
  history: (widget, messages) => widget.receive(messages),
  append: (widget, message) => widget.receive(message),
  jump: (widget) => widget.scrollToMessage(widget.messages[0].data.id),
  unmount: (widget) => widget.remove(),

  /** Resolves when there is a launcher that can be pressed. */
  launcher(box) {
    const widget = document.createElement('chat-widget');
    const ready = new Promise((resolve) => widget.addEventListener('chat-ready', resolve, {once: true}));
    box.append(widget);
    return ready;
  },
};
