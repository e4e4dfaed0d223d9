import {yieldToPage} from '../../model/turn.js';
import {prepareLinkifier} from '../linkifier.js';
import {readMarkdown} from './markdown.js';
import {drawMarkup} from './markup.js';
import {markupStyles} from './markup.styles.js';
import {sanitize} from './sanitize.js';

/** How long the page may be held up at a time, in milliseconds, but for the last text. */
const SLICE = 24;

/** Who wants a text drawn. */
export interface Wish {
  readonly text: string;
  /** The element in whose shadow tree it will be. */
  readonly host: Element | undefined;
  /** Whether it is still wanted. */
  readonly isConnected: boolean;
  setValue(drawn: Element): void;
}

const waiting = new Set<Wish>();
/** What was drawn for whom. */
const drawn = new WeakMap<Wish, string>();
let spent = 0;
let isAtWork = false;

/** Draws texts, and takes breaks when there are many. */
export const painter = {
  /** Draws a text, or puts it off if the page was held up for long enough; then, as when it can't be drawn, `undefined`. */
  now(wish: Wish): Element | undefined {
    waiting.delete(wish);
    if (spent < SLICE) return paint(wish);
    painter.later(wish);
    return undefined;
  },

  /** Draws a text soon, unless it is drawn. */
  later(wish: Wish): void {
    if (drawn.get(wish) === wish.text) return;
    waiting.add(wish);
    if (!isAtWork) void work();
  },
};

export type Painter = typeof painter;

/** Meets a text that nobody sees: each part takes long with its first one, on a slow phone as long as a task may. */
export async function prepare(): Promise<void> {
  for (const part of [readMarkdown, sanitize]) {
    await yieldToPage();
    try {
      part('*a* `b` <i>c</i>');
    } catch {
      // So will the first text, and is shown as it was written.
    }
  }
  await prepareLinkifier();
}

async function work(): Promise<void> {
  isAtWork = true;
  while (waiting.size > 0) {
    await yieldToPage();
    // The newest first: that is where the reader is.
    for (const wish of [...waiting].toReversed()) {
      if (spent >= SLICE) break;
      waiting.delete(wish);
      const element = wish.isConnected ? paint(wish) : undefined;
      if (element) wish.setValue(element);
    }
  }
  isAtWork = false;
}

function paint(wish: Wish): Element | undefined {
  const {text, host} = wish;
  // Whatever comes next is another turn of the page.
  if (spent === 0) void yieldToPage().then(() => (spent = 0));
  const start = performance.now();
  try {
    const element = drawMarkup(text);
    if (element) dress(host?.shadowRoot);
    drawn.set(wish, text);
    return element;
  } catch {
    // What a reader stumbles over is shown as it was written.
    return undefined;
  } finally {
    spent += performance.now() - start;
  }
}

function dress(root: ShadowRoot | null | undefined): void {
  const {styleSheet} = markupStyles;
  if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
