import '../src/define.js';
import {AGENT, BOT} from './bot.js';
import {Desk} from './desk.js';
import {findFile} from './files.js';
import type {Language} from './phrases.js';
import {serviceBeside} from './service-beside.js';
import italian from './shop.it.json' with {type: 'json'};
import {translator, type Words} from './translate.js';
import {beforeChat, survey, valueOf} from './visit.js';

/** How long the customer can read the last words before we ask how it was, in milliseconds. */
const LAST_WORDS = 1500;

/** Where this browser remembers that the customer was asked who they are. */
const KNOWN = 'aeris-known';

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

const service = await findService();
if (service) {
  // The service gives each customer a room of their own.
  widget.removeAttribute('room');
  widget.endpoint = service;
}
let desk = service ? undefined : openDesk();

/** The service beside this page, by sockets; `?static` wants none. */
async function findService(): Promise<string | undefined> {
  const address = query.has('static') || query.has('fast') ? undefined : await serviceBeside();
  return address?.href.replace(/^http/, 'ws');
}

/** Puts somebody new behind the chat: in the page itself, where there is no service. */
function openDesk(): Desk {
  const opened = new Desk({language, fast: query.has('fast')});
  widget.transport = opened.transport;
  return opened;
}

if (!service) widget.resolveFile = findFile;
widget.users = {
  [BOT.id]: {name: 'Aria', avatar: './art/aria.svg'},
  [AGENT.id]: {name: AGENT.nickname, avatar: './art/giulia.svg'},
};
widget.resolveField = {pagina: 'page-address'};

const thanks = document.querySelector<HTMLElement>('.thanks')!;
let customer = '';
// Tests and those in a hurry come straight to the point.
let isAsked = query.has('fast') || (service !== undefined && localStorage.getItem(KNOWN) !== null);

widget.addEventListener('chat-open', async () => {
  if (!isAsked) {
    isAsked = true;
    customer = valueOf('nome', await widget.openForm(beforeChat));
    localStorage.setItem(KNOWN, 'yes');
    // Whoever has gone meanwhile is greeted when they come back.
    if (!widget.open) return;
  }
  desk?.greet(customer);
});
widget.addEventListener('chat-new', () => {
  thanks.hidden = true;
  if (service) return;
  const opened = openDesk();
  desk = opened;
  // Once the widget has taken leave of the chat before.
  queueMicrotask(() => opened.greet(customer));
});
widget.addEventListener('chat-end', () => {
  if (!query.has('fast')) setTimeout(() => void askHowItWas(), LAST_WORDS);
});

/** Not of those who have gone, or begun another chat. */
async function askHowItWas(): Promise<void> {
  if (!widget.open || !widget.ended) return;
  const answers = await widget.openForm(survey);
  thanks.hidden = answers === undefined || !widget.ended;
}

document.querySelector('[data-opens-chat]')!.addEventListener('click', () => widget.show());
document.querySelector('.search')!.addEventListener('submit', (event) => {
  event.preventDefault();
  widget.show();
});

speak(new URLSearchParams(location.search).get('lang'));
