import '../../src/define.js';
import type {Envelope, JsonObject} from '../../src/index.js';
import {MemoryTransport} from '../../src/transport/memory-transport.js';
import {findFile} from '../files.js';
import {say} from '../say.js';
import {jsonView} from './json-view.js';
import {onScheme} from './scheme-button.js';
import {users} from './users.js';

type Widget = HTMLElementTagNameMap['chat-widget'];

/** Everything that a customer can do. */
const ALL = 'attachments reactions replies emoji voice location video transcript';

const ROOM = 'CHAT_DOCS';

/** A widget costs something, and hardly anybody looks at all of them. */
const approaching = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      approaching.unobserve(target);
      draw(target);
    }
  },
  {rootMargin: '600px 0px'},
);

function draw(box: Element): void {
  const widget = document.createElement('chat-widget');
  widget.layout = 'inline';
  widget.headingLevel = 4;
  widget.allow = ALL;
  // Samples leave nothing behind.
  widget.consent = 'denied';
  widget.resolveFile = findFile;
  widget.users = users;
  onScheme((scheme) => (widget.colorScheme = scheme));
  if (box.classList.contains('hero')) play(widget, box);
  else show(widget, box);
  box.querySelector('.stage')!.replaceChildren(widget);
}

/** A bot answers: each answer of the customer leads to another sort of question. */
function play(widget: Widget, box: Element): void {
  const questions = JSON.parse(box.querySelector('script')!.textContent) as Record<string, JsonObject>;
  const replies: Readonly<Record<string, readonly (readonly [type: string, content: JsonObject])[]>> = {
    MENU_RESPONSE: [['QUICK_REPLY', questions['QUICK_REPLY']!]],
    QUICK_REPLY_RESPONSE: [['FORM', questions['FORM']!]],
    FORM_RESPONSE: [['TEXT', {text: 'Thank you, we **call you back**. Was there anything else?'}]],
  };
  const fallback = [
    ['TEXT', {text: 'I am only here to show what I can do.'}],
    ['MENU', questions['MENU']!],
  ] as const;
  const by = {id: 'BOT_BOT1', isAgent: true} as const;
  const desk = new MemoryTransport({
    respond: ({data}, service) => {
      for (const [type, content] of replies[data.messageType] ?? fallback)
        service.deliver(say({by, type, content}, ROOM));
    },
  });
  widget.heading = 'Aeris';
  widget.headingLevel = 2;
  widget.room = ROOM;
  widget.transport = desk;
  desk.deliver(say({by, type: 'TEXT', content: {text: 'Hello, I am Aria. This is a live widget: go ahead.'}}, ROOM));
  desk.deliver(say({by, type: 'MENU', content: questions['MENU']!}, ROOM));
}

/** A sample shows the JSON that is beside it. */
function show(widget: Widget, box: Element): void {
  const {textContent} = box.querySelector('pre')!;
  const before = box.querySelector('script')?.textContent ?? '[]';
  widget.heading = box.getAttribute('data-type');
  widget.receive([...(JSON.parse(before) as unknown[]), JSON.parse(textContent)]);
  widget.addEventListener('chat-send', ({message}) => tell(box, message));
}

/** Adds what goes out to what came in. */
function tell(box: Element, message: Envelope): void {
  let out = box.querySelector('.out');
  if (!out) {
    out = document.createElement('figure');
    out.className = 'code out';
    const caption = document.createElement('figcaption');
    caption.textContent = 'Goes out';
    out.append(caption, document.createElement('pre'));
    box.querySelector('figure.code')!.after(out);
  }
  const pre = out.querySelector('pre')!;
  pre.tabIndex = 0;
  pre.role = 'group';
  pre.ariaLabel = 'Goes out';
  pre.replaceChildren(jsonView(message));
}

for (const box of document.querySelectorAll('.sample, .hero')) approaching.observe(box);
