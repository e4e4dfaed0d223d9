import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The language of the page where an element stands: the nearest `lang`, else the browser's. */
export class PageLocale implements ReactiveController {
  value = 'en';

  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.value = nearest(this.#host);
    // A page that switches its language does so at its root.
    this.#observer = new MutationObserver(() => {
      this.value = nearest(this.#host);
      this.#host.requestUpdate();
    });
    this.#observer.observe(document.documentElement, {attributeFilter: ['lang']});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

function nearest(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return navigator.language || 'en';
}

/** The parent of an element, through shadow roots. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
