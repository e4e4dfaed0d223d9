import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';

/** A subject made of React components: `draw` gives the elements of a list of messages. */
export function reactSubject(prepare, draw) {
  function App({chat}) {
    const [messages, setMessages] = useState([]);
    chat.setMessages = setMessages;
    return draw(messages);
  }
  return {
    prepare,
    mount(box) {
      const chat = {root: createRoot(box), setMessages: undefined};
      chat.root.render(createElement(App, {chat}));
      return new Promise((resolve) => {
        const look = () => (chat.setMessages ? resolve(chat) : setTimeout(look));
        look();
      });
    },
    history: ({setMessages}, messages) => setMessages(messages),
    append: ({setMessages}, message) => setMessages((messages) => [...messages, message]),
    unmount: ({root}) => root.unmount(),
  };
}
