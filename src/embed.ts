import {type Call, perform} from './embed/commands.js';
import {place, widgetOf} from './embed/place.js';
import {persist} from './model/persist.js';
import type {ChatWidget} from './widget/chat-widget.js';

/** The one global: a page calls it from its beginning on, when there is only the usual stub, which notes the calls. */
interface Command {
  (...call: Call): unknown;
  /** What was asked for so far. */
  q?: ArrayLike<ArrayLike<unknown>>;
  /** Whether this is more than the stub. */
  isEmbedded?: true;
}

const page = window as typeof window & {ChatWidget?: Command};
// The browser does not tell a module which script it is.
const script = document.currentScript ?? [...document.querySelectorAll('script[type=module][src*="embed.js"]')].at(-1);

if (page.ChatWidget?.isEmbedded) console.warn('ChatWidget: embed.js is on this page twice; this copy does nothing.');
else if (!(script instanceof HTMLScriptElement))
  console.warn('ChatWidget: embed.js does not find its own script element.');
else embed(script);

/** Answers the page, at first by noting what it asks for; fetches the element, and puts it into the page. */
function embed(own: HTMLScriptElement): void {
  const waiting = Array.from(page.ChatWidget?.q ?? [], (call) => Array.from(call) as unknown as Call);
  let widget: ChatWidget | undefined;
  page.ChatWidget = Object.assign((...call: Call) => (widget ? attempt(widget, call) : void waiting.push(call)), {
    isEmbedded: true as const,
  });
  const address = new URL('chat-widget.js', own.src).href;
  void persist(() => import(address)).then(() => {
    widget = widgetOf(own);
    for (const call of waiting.splice(0)) attempt(widget, call);
    place(widget);
  });
}

/** What goes wrong at one command is no reason not to do the next. */
function attempt(widget: ChatWidget, call: Call): unknown {
  try {
    return perform(widget, call);
  } catch (error) {
    console.warn('ChatWidget:', error);
    return undefined;
  }
}
