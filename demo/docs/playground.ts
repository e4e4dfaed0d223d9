import '../../src/define.js';
import {findFile} from '../files.js';
import {jsonView} from './json-view.js';
import {readEnvelopes} from './read-envelopes.js';
import {onScheme} from './scheme-button.js';
import {users} from './users.js';

/** How long somebody has not typed, in milliseconds, before what is there is drawn. */
const PAUSE = 300;

function find<T extends Element>(selector: string): T {
  return document.querySelector<T>(selector)!;
}

const box = find<HTMLElement>('.playground');
const input = find<HTMLTextAreaElement>('#envelope');
const select = find<HTMLSelectElement>('#sample');
const verdict = find('#verdict');
const outgoing = find<HTMLElement>('#outgoing');
const samples = new Map(Object.entries(JSON.parse(find('#samples').textContent) as Record<string, unknown[]>));
const widget = document.createElement('chat-widget');
let timer: ReturnType<typeof setTimeout> | undefined;

widget.layout = 'inline';
widget.heading = 'Playground';
widget.headingLevel = 2;
widget.allow = 'attachments reactions replies emoji voice location video transcript';
widget.consent = 'denied';
widget.resolveFile = findFile;
widget.users = users;
onScheme((scheme) => (widget.colorScheme = scheme));

/** Draws what is written, or says what is wrong with it. */
function draw(): void {
  const read = readEnvelopes(input.value);
  input.ariaInvalid = String('problem' in read);
  if ('problem' in read) {
    verdict.textContent = read.problem;
    return;
  }
  verdict.textContent = '';
  // Another conversation, with what it has of its own.
  if (widget.messages.length > 0) widget.reset();
  widget.room = read.room;
  widget.receive(read.envelopes);
}

function begin(type: string): void {
  const envelopes = samples.get(type)!;
  select.value = type;
  input.value = JSON.stringify(envelopes.length === 1 ? envelopes[0] : envelopes, null, 2);
  draw();
}

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(draw, PAUSE);
});
select.addEventListener('change', () => {
  history.replaceState(null, '', `#${select.value}`);
  begin(select.value);
});
find('#tidy').addEventListener('click', () => {
  const read = readEnvelopes(input.value);
  if (!('problem' in read)) input.value = JSON.stringify(JSON.parse(input.value), null, 2);
  draw();
});
find('.feed').addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', () => samples.has(location.hash.slice(1)) && begin(location.hash.slice(1)));

widget.addEventListener('chat-send', ({message}) => {
  find<HTMLElement>('.outgoing .empty').hidden = true;
  outgoing.hidden = false;
  outgoing.tabIndex = 0;
  outgoing.replaceChildren(jsonView(message));
});
widget.addEventListener('chat-error', ({code, reason}) => {
  verdict.textContent = `The widget says “${code}”: ${reason}`;
});

box.hidden = false;
find('.playground .stage').append(widget);
begin(samples.has(location.hash.slice(1)) ? location.hash.slice(1) : 'MENU');
