import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import {ChatContainer, MainContainer, Message, MessageInput, MessageList} from '@chatscope/chat-ui-kit-react';
import {createElement as h} from 'react';
import {reactSubject} from './react.mjs';

const prepare = ({id, text, mine, name, time}) => ({
  id,
  model: {
    message: text,
    sentTime: time,
    sender: mine ? 'Me' : name,
    direction: mine ? 'outgoing' : 'incoming',
    position: 'single',
  },
});

export default reactSubject(prepare, (messages) =>
  h(
    MainContainer,
    null,
    h(
      ChatContainer,
      null,
      h(
        MessageList,
        {scrollBehavior: 'auto'},
        messages.map(({id, model}) => h(Message, {key: id, model})),
      ),
      h(MessageInput, {attachButton: false}),
    ),
  ),
);
