import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {nextFrame} from '../model/frame.js';
import {focusedIn} from './host-page.js';
import {SizeWatcher} from './size-watcher.js';

/** How far from its end a list still counts as being at the end, in CSS pixels. */
const NEAR = 48;

/** How long after the last movement a list counts as scrolling, in milliseconds. */
const REST = 800;

/** In how many frames at most a browser lays out what came into view. */
const LATE = 3;

/** How far apart a scroller looks for what its reader looks at, in CSS pixels. */
const GLANCE = 16;

/**
 * Keeps a scrolling list where its reader is: at the end while they are there, else at the row they read, to the pixel,
 * whatever comes, grows or arrives late above it. The list's first child holds its content; the class `scrolling` is on
 * the list while its reader moves it.
 */
export class ScrollKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #listOf: () => HTMLElement | null;
  readonly #lastRowOf: () => Element | null;
  readonly #rowOf: (id: string) => Element | null;
  readonly #sizes = new SizeWatcher(() => this.#lookResized());
  /** That of the content, when it was last looked at. */
  #height = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #isAtEnd = true;
  #isAwaitingFrame = false;
  /** Whether the newest is too long to be seen whole, and its reader still where it begins. */
  #isAtStart = false;
  #lastTop = 0;
  /** Whether the list was not drawn: Firefox forgets where such a one was. */
  #wasAway = false;
  /** The last row that was there when the reader moved. */
  #lastRead: Element | null = null;
  /** What had the focus when its reader scrolled away from it. */
  #left: Element | null = null;
  /** The row that is kept where it is, and how far below the upper edge it begins. */
  #anchor: {readonly row: Element; readonly below: number} | undefined;

  /**
   * @param listOf Finds the list, once it is drawn.
   * @param lastRowOf Finds the last of its rows.
   * @param rowOf Finds a row by its id: it may have been drawn anew.
   */
  constructor(
    host: ReactiveControllerHost,
    listOf: () => HTMLElement | null,
    lastRowOf: () => Element | null,
    rowOf: (id: string) => Element | null,
  ) {
    this.#host = host;
    this.#rowOf = rowOf;
    this.#listOf = listOf;
    this.#lastRowOf = lastRowOf;
    host.addController(this);
  }

  /** Whether the reader is at the end, or where the newest begins if it is too long to be seen whole. */
  get isAtEnd(): boolean {
    return this.#isAtEnd;
  }

  /** The row that is kept where it is, and how far below the upper edge it begins; `undefined` at the end. */
  get anchor(): {readonly row: Element; readonly below: number} | undefined {
    return this.#isAtEnd ? undefined : this.#anchor;
  }

  hostConnected(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    clearTimeout(this.#resting);
  }

  hostUpdate(): void {
    const list = this.#listOf();
    if (list) this.#catchUp(list);
  }

  hostUpdated(): void {
    this.#observe();
    if (!this.#isAwaitingFrame) void this.#stayInFrame();
  }

  /** Goes to the end and stays there. */
  goToEnd(): void {
    const list = this.#listOf()!;
    this.#isAtEnd = true;
    this.#isAtStart = false;
    this.#lastRead = this.#lastRowOf();
    list.scrollTop = list.scrollHeight;
    this.#lastTop = list.scrollTop;
    this.#host.requestUpdate();
  }

  /** Goes to where a row begins so far below the upper edge, and stays there. */
  goTo(row: Element, below: number): void {
    const list = this.#listOf()!;
    this.#isAtEnd = false;
    this.#anchor = {row, below};
    // Who goes elsewhere leaves what has the focus, such as the link that led there.
    this.#left = focusIn(list);
    this.#stay();
    if (isNearEnd(list)) this.#isAtEnd = true;
    this.#lastRead = this.#lastRowOf();
    this.#host.requestUpdate();
  }

  /** Goes to where a row stands in the middle, and stays there. */
  center(row: HTMLElement): void {
    const list = this.#listOf()!;
    this.goTo(row, Math.max(0, (list.clientHeight - row.offsetHeight) / 2));
  }

  /** To be called when the list has scrolled. */
  readonly follow = (): void => {
    const list = this.#listOf()!;
    const {scrollTop, clientHeight} = list;
    const before = this.#lastTop;
    // A closed panel has no height, and leaves where the reader was.
    if (clientHeight === 0) return;
    this.#lastTop = scrollTop;
    if (scrollTop === before) return;
    this.#lastRead = this.#lastRowOf();
    this.#showScrolling(list);
    const wasAtEnd = this.#isAtEnd;
    // Content that grows leaves the end behind; only a reader goes up.
    if (isNearEnd(list)) this.#isAtEnd = true;
    else if (scrollTop < before || this.#isAtStart) this.#isAtEnd = false;
    this.#isAtStart = false;
    this.#anchor = this.#isAtEnd ? undefined : anchorIn(list);
    if (!this.#isAtEnd && !this.#anchor) void this.#anchorLater(list);
    this.#noteLeft(list, scrollTop - before);
    if (wasAtEnd !== this.#isAtEnd) this.#host.requestUpdate();
  };

  /** Content moves when messages come, images load, fonts arrive, or the panel changes its size. */
  #observe(): void {
    const list = this.#listOf();
    if (list?.isConnected && !this.#sizes.isWatching) this.#sizes.observe(list, list.firstElementChild!);
  }

  /** What is scrolled into view may only then get its height. */
  #lookResized(): Element | undefined {
    const content = this.#listOf()!.firstElementChild as HTMLElement;
    const before = this.#height;
    this.#height = content.offsetHeight;
    this.#stay();
    return this.#height === before ? undefined : content;
  }

  /** However often the list is drawn, what it has become is looked at once before it is seen: that takes a layout. */
  async #stayInFrame(): Promise<void> {
    this.#isAwaitingFrame = true;
    await nextFrame();
    this.#isAwaitingFrame = false;
    this.#stay();
  }

  #stay(): void {
    const list = this.#listOf();
    if (!list) return;
    this.#catchUp(list);
    if (this.#wasAway) return;
    if (this.#isAtEnd) this.#stayAtEnd(list);
    else this.#stayAtAnchor(list);
    this.#lastTop = list.scrollTop;
  }

  /** The reader may have moved, and the browser has not said so yet. To its end a list that got shorter moves by itself. */
  #catchUp(list: HTMLElement): void {
    const isAway = list.clientHeight === 0;
    if (this.#wasAway && !isAway) list.scrollTop = this.#lastTop;
    this.#wasAway = isAway;
    if (isAway) return;
    const moved = list.scrollTop - this.#lastTop;
    if (moved > 0 || (moved < 0 && !isNearEnd(list))) this.follow();
    // From there content that grows next would look as if the reader had gone up.
    else if (this.#isAtEnd) this.#lastTop = list.scrollTop;
  }

  #stayAtEnd(list: HTMLElement): void {
    list.scrollTop = list.scrollHeight;
    const row = this.#lastRowOf();
    // What is too long to be seen whole is read from its beginning, until its reader moves on.
    const isNew = row !== null && row !== this.#lastRead;
    const hidden = isNew ? -startOf(row, list) : 0;
    this.#isAtStart = hidden > 0;
    if (this.#isAtStart) list.scrollTop -= hidden;
    // At a button that was pressed nobody waits for what comes of it.
    this.#keepFocus(list, 'input, select, textarea');
  }

  #stayAtAnchor(list: HTMLElement): void {
    const row = this.#anchoredRow;
    if (!row) return;
    const moved = startOf(row, list) - this.#anchor!.below;
    if (Math.abs(moved) >= 1) list.scrollTop += moved;
    this.#keepFocus(list, '*');
  }

  /** The list has scrolled by so much. Not every scroll is the reader's: the browser follows the focus. */
  #noteLeft(list: HTMLElement, by: number): void {
    const focused = focusIn(list);
    if (!focused || hiddenOf(focused, list) === 0) this.#left = null;
    else if (hiddenOf(focused, list, by) === 0) this.#left = focused;
  }

  /** What its reader comes to all at once some browsers lay out only after that. */
  async #anchorLater(list: HTMLElement): Promise<void> {
    const {scrollTop} = list;
    for (let frames = 0; frames < LATE && !this.#isAtEnd && !this.#anchor; frames++) {
      await nextFrame();
      if (list.scrollTop !== scrollTop) return;
      this.#anchor ??= anchorIn(list);
    }
  }

  /** What has the focus is not moved out of sight: a field, by what is told of the fields above it. */
  #keepFocus(list: HTMLElement, selector: string): void {
    const focused = focusIn(list);
    const hidden = focused?.matches(selector) && focused !== this.#left ? hiddenOf(focused, list) : 0;
    if (hidden === 0) return;
    const wasAtEnd = this.#isAtEnd;
    list.scrollTop += hidden;
    this.#isAtEnd = isNearEnd(list);
    this.#anchor = anchorIn(list);
    if (wasAtEnd !== this.#isAtEnd) this.#host.requestUpdate();
  }

  get #anchoredRow(): Element | null {
    if (!this.#anchor) return null;
    const {row, below} = this.#anchor;
    const now = row.isConnected ? row : this.#rowOf(row.id);
    if (now && now !== row) this.#anchor = {row: now, below};
    return now;
  }

  #showScrolling(list: HTMLElement): void {
    list.classList.add('scrolling');
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => list.classList.remove('scrolling'), REST);
  }
}

/** What in a list has the focus. */
function focusIn(list: HTMLElement): Element | null {
  const root = list.getRootNode() as ShadowRoot;
  const {activeElement} = root;
  return activeElement !== list && list.contains(activeElement) ? focusedIn(root) : null;
}

/**
 * How far something that could be seen whole stands out of what is seen of a list, above it below zero; or stood there,
 * `by` pixels ago.
 */
function hiddenOf(element: Element, list: HTMLElement, by = 0): number {
  const box = element.getBoundingClientRect();
  const view = list.getBoundingClientRect();
  const above = box.top + by - Math.max(view.top, 0);
  const below = box.bottom + by - Math.min(view.bottom, window.innerHeight);
  if (below > above) return 0;
  return Math.min(0, above) || Math.max(0, below);
}

function isNearEnd({scrollHeight, scrollTop, clientHeight}: HTMLElement): boolean {
  return scrollHeight - scrollTop - clientHeight < NEAR;
}

/**
 * How far below the upper edge of a list a row begins, in the pixels by which the list scrolls: a panel that opens is drawn
 * smaller than it is, and a page may be zoomed by its styles.
 */
function startOf(row: Element, list: HTMLElement): number {
  const {top, height} = list.getBoundingClientRect();
  const below = row.getBoundingClientRect().top - top;
  const {offsetHeight} = list;
  // The one is rounded, the other is not.
  return Math.abs(offsetHeight - height) < 1 ? below : (below * offsetHeight) / height;
}

/**
 * The first row that begins in the upper half of what is seen of a list; else the one that its upper edge cuts, of which what
 * is out of sight may still grow. Rows are known by their ids.
 */
function anchorIn(list: HTMLElement) {
  const {left, top, width, height} = list.getBoundingClientRect();
  const root = list.getRootNode() as ShadowRoot;
  let cut: {readonly row: Element; readonly below: number} | undefined;
  for (let eye = 1; eye < height / 2; eye += GLANCE) {
    const row = root.elementFromPoint(left + width / 2, top + eye)?.closest('.column [id]');
    if (!row) continue;
    const below = startOf(row, list);
    if (below >= 0) return {row, below};
    cut ??= {row, below};
    eye = Math.max(eye, row.getBoundingClientRect().bottom - top + 1 - GLANCE);
  }
  return cut;
}
