import type {ReactiveController} from 'lit';

import type {ChatPanel} from './panel.js';

/**
 * Leads on who stood on what is gone now: a message of a conversation that begins anew, the last button of a card, a line
 * that told of a lost connection. Without it the browser would put them to the start of the page.
 */
export class FocusKeeper implements ReactiveController {
  readonly #panel: ChatPanel;
  /** What has the focus, from the row it is in down to itself; empty when that is nothing in the panel. */
  #path: readonly HTMLElement[] = [];

  constructor(panel: ChatPanel) {
    this.#panel = panel;
    panel.addEventListener('focusin', this.#come);
    panel.addEventListener('focusout', this.#leave);
    panel.addController(this);
  }

  hostUpdated(): void {
    if (this.#path.length > 0) void this.#panel.updateComplete.then(this.#look);
  }

  #come = (event: FocusEvent): void => {
    const path = event.composedPath();
    const inside = path.slice(0, path.indexOf(this.#panel));
    this.#path = inside.filter((each) => each instanceof HTMLElement);
  };

  #leave = ({relatedTarget}: FocusEvent): void => {
    const [origin] = this.#path;
    // What is taken away loses the focus to nothing, before or after it is gone.
    queueMicrotask(() => {
      if (this.#path[0] !== origin) return;
      if (relatedTarget || !origin || isThere(origin)) this.#path = [];
      else this.#look();
    });
  };

  #look = (): void => {
    const [origin] = this.#path;
    if (!origin || isThere(origin) || !isNowhere()) return;
    const row = this.#path.find((each) => each.matches('[part~=message]'));
    const left = this.#path.slice(0, row ? this.#path.indexOf(row) : 0).find(isThere);
    const list = this.#path.find((each) => each.matches('[part~=list]'));
    const next = [row, list].find((each) => each && isThere(each));
    const form = this.#panel.renderRoot.querySelector('chat-form-view');
    this.#path = [];
    // The actions of a message go on to where the pointer is.
    if (left && row && !isIn(row, left)) return;
    if (next) next.focus({preventScroll: true});
    // Not into a field they have not seen. Into a form that is on its way the panel leads.
    else if (form?.checkVisibility()) form.focusRegion?.();
    else if (this.#panel.checkVisibility()) this.#panel.focusInside();
    // The page has closed the chat under them.
    else ((this.#panel.getRootNode() as ShadowRoot).host as HTMLElement).focus();
  };
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility();
}

/** Whether a node is in another, through shadow roots. */
function isIn(outer: Node, inner: Node): boolean {
  let at: Node | null = inner;
  while (at && at !== outer) at = at instanceof ShadowRoot ? at.host : at.parentNode;
  return at === outer;
}

/** Whether nothing has the focus that could have been chosen. */
function isNowhere(): boolean {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === null || at === document.body || at.localName === 'dialog' || !at.checkVisibility();
}
