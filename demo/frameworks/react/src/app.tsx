import {ChatWidget, type ChatWidgetElement} from 'chat-widget/react';
import {useRef, useState} from 'react';
import {transport} from './transport.js';

const users = {BOT_demo: {name: 'Aria', role: 'bot'}} as const;

export function App() {
  const chat = useRef<ChatWidgetElement>(null);
  const [sent, setSent] = useState(0);

  return (
    <main>
      <h1>A shop in React</h1>
      <button onClick={() => chat.current?.show()}>Chat with us</button>
      <p>
        Messages sent: <output>{sent}</output>
      </p>
      <ChatWidget
        ref={chat}
        heading="Aeris"
        transport={transport}
        users={users}
        onChatSend={({message}) => {
          console.log('sent', message.data.messageType);
          setSent((count) => count + 1);
        }}
      />
    </main>
  );
}
