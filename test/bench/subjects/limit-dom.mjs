/**
 * What the browser itself needs: the DOM of a chat, made by hand, in chunks that are skipped while they are far from view.
 * It knows no update, no order, no sender beyond a class, and no language.
 */
import {CHUNK, pieces, styles} from './limit.css.mjs';

export default {
  prepare: (message) => message,
  mount(box) {
    const style = element('style', '', styles);
    const log = element('div', 'log');
    log.setAttribute('role', 'log');
    log.tabIndex = 0;
    box.append(style, log, element('textarea', ''));
    return {box, log, count: 0, scrolls: false};
  },
  history(chat, messages) {
    const chunks = document.createDocumentFragment();
    for (let at = 0; at < messages.length; at += CHUNK) {
      const chunk = element('div', at + 2 * CHUNK < messages.length ? 'chunk closed' : 'chunk');
      chunk.append(...messages.slice(at, at + CHUNK).map(row));
      chunks.append(chunk);
    }
    chat.log.append(chunks);
    chat.count += messages.length;
    follow(chat);
  },
  append(chat, message) {
    if (chat.count++ % CHUNK === 0) {
      chat.log.children[chat.log.children.length - 2]?.classList.add('closed');
      chat.log.append(element('div', 'chunk'));
    }
    chat.log.lastElementChild.append(row(message));
    follow(chat);
  },
  unmount: ({box}) => box.replaceChildren(),
};

function row({text, mine, time, iso}) {
  const message = element('div', mine ? 'message mine' : 'message');
  const bubble = element('p', 'bubble');
  bubble.append(...pieces(text).map((piece, index) => (index % 2 === 1 ? link(piece) : piece)));
  const stamp = element('time', '', time);
  stamp.dateTime = iso;
  message.append(bubble, stamp);
  return message;
}

function link(address) {
  const anchor = element('a', '', address);
  anchor.href = address;
  anchor.rel = 'noopener';
  anchor.target = '_blank';
  return anchor;
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** Once a frame, however many messages came. */
function follow(chat) {
  if (chat.scrolls) return;
  chat.scrolls = true;
  requestAnimationFrame(() => {
    chat.scrolls = false;
    chat.log.scrollTop = chat.log.scrollHeight;
  });
}
