import '@vaadin/message-input';
import '@vaadin/message-list';

export default {
  prepare: ({text, mine, name, time}) => ({text, time, userName: mine ? 'Me' : name}),
  mount(box) {
    const list = document.createElement('vaadin-message-list');
    const input = document.createElement('vaadin-message-input');
    list.style.flex = '1 1 0';
    box.append(list, input);
    return {list, input};
  },
  history: ({list}, messages) => (list.items = messages),
  append: ({list}, message) => (list.items = [...list.items, message]),
  unmount({list, input}) {
    list.remove();
    input.remove();
  },
};
