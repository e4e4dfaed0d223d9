import {ChatWidget} from 'chat-widget/react';
import {createElement, createRef, StrictMode} from 'react';
import {flushSync} from 'react-dom';
import {createRoot, hydrateRoot} from 'react-dom/client';

const place = document.querySelector('#root');
const ref = createRef();
const heard = [];
let root;

/** What somebody writes who uses the wrapper; `listening` names the events that are heard, under a `label`. */
function app({listening = [], label = '', footer, ...props}) {
  const note = (event) => heard.push(`${label}${event.type}`);
  const listeners = Object.fromEntries(listening.map((name) => [name, note]));
  const children = footer && createElement('p', {slot: 'footer'}, footer);
  return createElement(StrictMode, undefined, createElement(ChatWidget, {ref, ...props, ...listeners}, children));
}

globalThis.inReact = {
  heard,
  ref,

  draw(props) {
    root ??= createRoot(place);
    flushSync(() => root.render(app(props)));
  },

  hydrate(props) {
    root = hydrateRoot(place, app(props));
  },

  unmount() {
    flushSync(() => root.unmount());
  },
};
