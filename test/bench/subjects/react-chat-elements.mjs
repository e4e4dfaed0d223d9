import 'react-chat-elements/dist/main.css';
import './react-chat-elements.css';
import {createElement as h, Fragment, useRef} from 'react';
import {Input, MessageList} from 'react-chat-elements';
import {reactSubject} from './react.mjs';

const prepare = ({id, text, mine, name, at}) => ({
  id,
  type: 'text',
  position: mine ? 'right' : 'left',
  title: mine ? 'Me' : name,
  text,
  date: new Date(at),
});

/** Both want a reference to what they make. */
function List({messages}) {
  return h(MessageList, {
    referance: useRef(),
    className: 'message-list',
    lockable: true,
    toBottomHeight: '100%',
    dataSource: messages,
  });
}

function Composer() {
  return h(Input, {referance: useRef(), placeholder: 'Write', multiline: true});
}

export default reactSubject(prepare, (messages) => h(Fragment, null, h(List, {messages}), h(Composer)));
