import '../src/define.js';
import {AGENT, BOT} from './bot.js';
import {Desk} from './desk.js';
import {findFile} from './files.js';
import type {Language} from './phrases.js';
import italian from './shop.it.json' with {type: 'json'};
import {translator, type Words} from './translate.js';

const WORDS: Readonly<Record<Language, Words>> = {en: {}, it: italian};

const page = document.documentElement;
const widget = document.querySelector('chat-widget')!;
const translate = translator(document);
const query = new URLSearchParams(location.search);

function language(): Language {
  return page.lang === 'it' ? 'it' : 'en';
}

function speak(wanted: string | null): void {
  page.lang = wanted === 'it' ? 'it' : 'en';
  translate(WORDS[language()]);
  for (const link of document.querySelectorAll('.languages a')) {
    link.setAttribute('aria-current', String(link.getAttribute('lang') === page.lang));
  }
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
  // What else the address says, such as `fast`, stays.
  query.set('lang', link.lang);
  link.search = query.toString();
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.replaceState(null, '', link.href);
    speak(link.lang);
  });
}

let desk = openDesk();

/** Puts somebody new behind the chat. */
function openDesk(): Desk {
  const opened = new Desk({language, fast: query.has('fast')});
  widget.transport = opened.transport;
  return opened;
}

widget.resolveFile = findFile;
widget.users = {
  [BOT.id]: {name: 'Aria', avatar: './art/aria.svg'},
  [AGENT.id]: {name: AGENT.nickname, avatar: './art/giulia.svg'},
};
widget.addEventListener('chat-open', () => desk.greet());
widget.addEventListener('chat-new', () => {
  desk = openDesk();
  // Once the widget has taken leave of the chat before.
  queueMicrotask(() => desk.greet());
});

document.querySelector('[data-opens-chat]')!.addEventListener('click', () => widget.show());
document.querySelector('.search')!.addEventListener('submit', (event) => {
  event.preventDefault();
  widget.show();
});

speak(new URLSearchParams(location.search).get('lang'));
