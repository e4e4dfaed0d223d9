import {css, type ReactiveController, type ReactiveElement} from 'lit';

import {nextFrame} from '../model/frame.js';
import {focusedIn} from './host-page.js';
import {endScrolling} from './scroll-end.js';
import {SizeWatcher} from './size-watcher.js';
import {SMALL} from './small-screen.js';
import {VisibleArea} from './visible-area.js';

/** The element whose panel may cover the window. */
interface Widget extends ReactiveElement {
  readonly layout: string;
  readonly open: boolean;
}

/** Around what is slotted into it, so that nothing of it is taken out of the page and put in again. */
const styles = css`
  dialog {
    all: unset;
    display: block;
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    /* Of keyboards that lie upon the page instead of making less of it visible. */
    padding-block-end: env(keyboard-inset-height, 0px);
  }

  dialog::backdrop {
    display: none;
  }
`;

/**
 * Makes a modal dialog of a panel that fills the window, as on phones, and keeps it where it can be seen. Nothing behind
 * it can be reached by keys, by a screen reader or by scrolling, also not what the page adds later; and nothing of the
 * page is changed for it.
 */
export class Cover implements ReactiveController {
  readonly #widget: Widget;
  readonly #root: HTMLElement;
  readonly #close: () => void;
  readonly #screen = matchMedia(SMALL);
  readonly #area = new VisibleArea();
  readonly #slot = document.createElement('slot');
  readonly #dialog = document.createElement('dialog');
  readonly #sizes = new SizeWatcher(() => this.#lookResized());
  #isCovering = false;
  #isOpening = false;
  #isPage = false;
  /** Whether the panel was there when last looked at. */
  #wasOpen: boolean;
  /** Where the page was scrolled to, and which one it was. */
  #page = {left: 0, top: 0, href: ''};

  /**
   * @param root What holds launcher and panel.
   * @param close Closes the panel for the customer.
   */
  constructor(widget: Widget, root: HTMLElement, close: () => void) {
    this.#widget = widget;
    this.#root = root;
    this.#close = close;
    this.#wasOpen = widget.open;
    const shadow = root.attachShadow({mode: 'open'});
    shadow.adoptedStyleSheets = [styles.styleSheet!];
    shadow.append(this.#slot);
    endScrolling(this.#dialog);
    this.#dialog.addEventListener('keydown', this.#press, true);
    this.#dialog.addEventListener('cancel', this.#cancel);
    this.#dialog.addEventListener('close', () => this.#isCovering && this.#close());
    widget.addController(this);
  }

  hostConnected(): void {
    this.#listen('addEventListener');
    // Not only once the browser tells its size: that is in a frame, which has enough to lay out.
    this.#look();
    this.#sizes.observe(this.#root);
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
    this.#sizes.disconnect();
    this.#look();
  }

  hostUpdate(): void {
    // As long as the panel is not shown, to make a dialog around it takes no layout.
    this.#isOpening = this.#widget.open && !this.#wasOpen;
    if (this.#isOpening) this.#look();
  }

  hostUpdated(): void {
    // What is shown for the first time is laid out when it is drawn: on top of showing it that would hold up a slow phone.
    if (!this.#isOpening) return this.#look();
    this.#name();
    void nextFrame().then(this.#look);
  }

  #listen(change: 'addEventListener' | 'removeEventListener'): void {
    this.#screen[change]('change', this.#look);
    for (const type of ['resize', 'scroll']) window.visualViewport?.[change](type, this.#fit);
    // A page can hide the widget in ways of which nobody is told; then it must not stay out of reach.
    for (const type of ['pointerdown', 'keydown']) window[change](type, this.#look, true);
  }

  #look = (): void => {
    const {layout, open, isConnected, hasUpdated} = this.#widget;
    const isSeen = isConnected && hasUpdated && this.#root.checkVisibility({visibilityProperty: true});
    const covers = isSeen && layout === 'floating' && open && this.#screen.matches;
    if (covers !== this.#isCovering) this.#change(covers);
    this.#wasOpen = open;
    if (covers) this.#name();
    if (this.#isPage && layout !== 'page') this.#area.leave(this.#root);
    this.#isPage = layout === 'page';
    this.#fit();
  };

  /** What covers, or is the page, has another size. */
  #lookResized(): Element | undefined {
    const wasCovering = this.#isCovering;
    this.#look();
    return this.#isCovering === wasCovering && !this.#isPage ? undefined : this.#root;
  }

  #name(): void {
    this.#dialog.ariaLabel = this.#panel?.ariaLabel ?? null;
  }

  #fit = (): void => {
    if (this.#isCovering) this.#area.fit(this.#dialog, this.#root.clientHeight);
    else if (this.#isPage) this.#area.fit(this.#root, document.documentElement.clientHeight);
  };

  #change(covers: boolean): void {
    this.#isCovering = covers;
    // Chromium forgets that the focus is within what a shadow root is attached around.
    const focused = this.#panel && focusedIn(this.#panel.shadowRoot!);
    const rows = this.#wasOpen ? this.#panel?.shadowRoot!.querySelector('chat-transcript') : null;
    const list = rows?.shadowRoot!.querySelector('.list');
    const top = list?.scrollTop;
    if (covers) this.#cover();
    else this.#uncover();
    // Firefox forgets it of what is put elsewhere.
    if (list) list.scrollTop = top!;
    // What was there already has come as it comes.
    if (this.#wasOpen) for (const motion of this.#panel?.getAnimations() ?? []) motion.finish();
    if (focused instanceof HTMLElement && !focused.matches(':focus')) focused.focus({preventScroll: true});
  }

  #cover(): void {
    this.#page = {left: window.scrollX, top: window.scrollY, href: location.href};
    // Else browsers look through every message there is for something that takes the focus.
    const first = document.createElement('i');
    first.tabIndex = -1;
    this.#root.shadowRoot!.append(this.#dialog);
    this.#dialog.replaceChildren(first, this.#slot);
    this.#dialog.showModal();
    // Else the first button of a panel that is there already has the focus, in some browsers.
    this.#dialog.focus({preventScroll: true});
    first.remove();
  }

  #uncover(): void {
    const {href, ...place} = this.#page;
    this.#area.leave(this.#dialog);
    // Removed, it gives no focus back by itself: that is done where the panel is closed.
    this.#root.shadowRoot!.replaceChildren(this.#slot);
    this.#dialog.open = false;
    // Browsers scroll a page to show what is being written; but it may also have gone on by itself.
    if (location.href === href) window.scrollTo({...place, behavior: 'instant'});
  }

  get #panel(): HTMLElement | null {
    return this.#root.querySelector('chat-panel');
  }

  /** Escape takes back what was begun last, and is the widget's own matter; but for dialogs above this one. */
  #press = (event: KeyboardEvent): void => {
    const innermost = event.composedPath().find((each) => each instanceof HTMLDialogElement);
    if (event.key === 'Escape' && innermost === this.#dialog) event.preventDefault();
  };

  /** By the back gesture. */
  #cancel = (event: Event): void => {
    if (event.target !== this.#dialog) return;
    event.preventDefault();
    this.#close();
  };
}
