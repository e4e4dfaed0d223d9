/** @jsxImportSource react */
import 'chat-widget/types/react';
import {ChatWidget, type ChatWidgetElement, type ChatWidgetProps} from 'chat-widget/react';
import {useRef} from 'react';

export const props: ChatWidgetProps = {room: undefined, heading: 'Aeris', onChatSend: undefined};

export function Wrapped() {
  const chat = useRef<ChatWidgetElement>(null);
  return (
    <ChatWidget
      {...props}
      ref={chat}
      className="help"
      style={{zIndex: 1}}
      data-testid="chat"
      headingLevel={3}
      open
      users={{BOT_a: {name: 'Aria'}}}
      onClick={() => chat.current?.show()}
      onChatReady={(event) => event.type}
      onChatSend={(event) => event.message.data.messageType === 'TEXT' && event.preventDefault()}
      onChatReceive={({message}) => message.room.length}
      onChatOpen={({type}) => type}
      onChatClose={({type}) => type}
      onChatUnread={({count}) => count.toFixed()}
      onChatConnection={({state}) => state === 'online'}
      onChatTyping={({on}) => on}
      onChatSeen={({ids}) => ids.length}
      onChatOpenUrl={({url, where}) => [url.length, where]}
      onChatCall={({state, video}) => [state, video]}
      onChatEnd={({by}) => by}
      onChatNew={(event) => event.preventDefault()}
      onChatError={({code}) => code.length}
    >
      <p slot="footer">Footer</p>
    </ChatWidget>
  );
}

export const bare = (
  <chat-widget
    class="help"
    heading="Aeris"
    color-scheme="dark"
    heading-level="2"
    users={{}}
    onchat-unread={({count}) => count.toFixed()}
    ref={(element) => void element?.show()}
  >
    <p slot="footer">Footer</p>
  </chat-widget>
);

// @ts-expect-error There is no such layout.
export const wrong = <ChatWidget layout="corner" />;
// @ts-expect-error Read only.
export const readOnly = <ChatWidget messages={[]} />;
// @ts-expect-error There is no such layout.
export const wrongBare = <chat-widget layout="corner" />;
