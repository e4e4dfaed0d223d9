import {ChatWidget} from 'chat-widget/react';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';

/** The markup that a server sends. */
export function draw(props) {
  return renderToString(createElement(ChatWidget, props));
}
