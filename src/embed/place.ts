import type {ChatWidget} from '../widget/chat-widget.js';

/** A widget with what the `data-` attributes of a script say: each is the attribute of that name. */
export function widgetOf(script: Element): ChatWidget {
  const widget = document.createElement('chat-widget');
  for (const name of (widget.constructor as typeof ChatWidget).observedAttributes) {
    const value = script.getAttribute(`data-${name}`);
    // An attribute that is there is on, whatever it says; nobody who writes "false" means so.
    if (value === null || value === 'false') continue;
    // oxlint-disable-next-line chat/addresses -- The element observes it: none is followed or run.
    widget.setAttribute(name, value);
  }
  return widget;
}

/** Puts a widget at the end of the page, as soon as the page has an end, and into every body that takes its place. */
export function place(widget: ChatWidget): void {
  let isNew = true;
  const put = (): void => {
    // What the page itself has taken out stays out.
    const isLost = widget.parentNode !== null && !widget.isConnected;
    if (!document.body || !(isNew || isLost)) return;
    isNew = false;
    document.body.append(widget);
  };
  put();
  new MutationObserver(put).observe(document.documentElement, {childList: true});
}
