import {html, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** Draws an element anew when the page puts content into its slots, or takes it away. */
export class SlotWatcher implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, {childList: true, subtree: true, attributeFilter: ['slot']});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

/**
 * Hands the page's content on to the same slots of an inner element. Only those that the page fills: a forwarded slot
 * without content would hide what the inner element shows instead.
 */
export function forwardSlots(host: Element, names: readonly string[]) {
  const filled = new Set([...host.children].map(({slot}) => slot));
  return names.filter((name) => filled.has(name)).map((name) => html`<slot name=${name} slot=${name}></slot>`);
}

/** What has the focus inside of a shadow root, however deep. */
export function focusedIn(root: ShadowRoot): Element | null {
  const {activeElement} = root;
  return activeElement?.shadowRoot ? (focusedIn(activeElement.shadowRoot) ?? activeElement) : activeElement;
}
