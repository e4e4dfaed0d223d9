import '../src/define.js';
import type {Envelope} from '../src/index.js';
import {carousel} from './carousel.js';
import {examples} from './examples.js';
import {say} from './say.js';

const EVENTS = [
  'chat-ready',
  'chat-send',
  'chat-receive',
  'chat-open',
  'chat-close',
  'chat-unread',
  'chat-connection',
  'chat-typing',
  'chat-seen',
  'chat-open-url',
  'chat-call',
  'chat-end',
  'chat-new',
  'chat-error',
];

function find<T extends Element>(selector: string): T {
  return document.querySelector<T>(selector)!;
}

const widget = find<HTMLElementTagNameMap['chat-widget']>('chat-widget');
widget.kinds = [carousel];

const log = find<HTMLOListElement>('#log');
const hint = find('#hint');
const envelope = find<HTMLTextAreaElement>('#envelope');
const prevent = find<HTMLInputElement>('#prevent');

/** Adds a line to the log: the event, when it came, and what its class says. */
function write(event: Event): void {
  const line = find<HTMLTemplateElement>('#line').content.cloneNode(true) as DocumentFragment;
  const fields = Object.entries(event).filter(([name]) => name !== 'isTrusted');
  line.querySelector('li')!.classList.toggle('prevented', event.defaultPrevented);
  line.querySelector('code')!.textContent = event.type;
  line.querySelector('time')!.textContent = new Date().toLocaleTimeString();
  if (fields.length > 0) line.querySelector('pre')!.textContent = JSON.stringify(Object.fromEntries(fields), null, 2);
  log.prepend(line);
}

/** Lets the service say something else about what the customer said last. */
function updateLast(change: Partial<Envelope['data']>): void {
  const last = widget.messages.findLast(({data}) => isCustomer(data.content['user']));
  hint.textContent = last ? '' : 'The customer has not said anything yet.';
  if (last) widget.receive({...last, data: {...last.data, ...change}});
}

function isCustomer(user: unknown): boolean {
  return (user as {isAgent?: unknown} | undefined)?.isAgent === false;
}

for (const type of EVENTS) {
  widget.addEventListener(type, (event) => {
    if (type === 'chat-send' && prevent.checked) event.preventDefault();
    write(event);
  });
}

find('.examples').append(
  ...Object.entries(examples).map(([name, reply]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => widget.receive(say(reply, widget.room ?? '')));
    return button;
  }),
);

find('#seen').addEventListener('click', () => updateLast({messageSeen: Date.now()}));
find('#failed').addEventListener('click', () =>
  updateLast({deliverySuccess: false, deliveryErrorReason: 'The agent’s phone is switched off'}),
);

envelope.value = JSON.stringify(say(examples['Text from an agent']!, ''), null, 2);
find('#feed').addEventListener('submit', (event) => {
  event.preventDefault();
  widget.receive(envelope.value);
});

find('#clear').addEventListener('click', () => log.replaceChildren());
