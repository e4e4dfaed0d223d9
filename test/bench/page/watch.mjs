/** What the person in front of the page gets to see, found in the same way for every subject. */

/** How much is looked through from the end until what is sought counts as not there. */
const PATIENCE = 6000;

/** Resolves after the next frame was drawn. */
export function nextFrame() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.addEventListener('message', resolve, {once: true});
      port1.start();
      port2.postMessage(undefined);
    });
  });
}

/** Resolves with the time at which a frame was drawn that shows `text` within the window. */
export async function painted(root, text) {
  for (;;) {
    await nextFrame();
    if (isVisible(root, text)) return performance.now();
  }
}

function isVisible(root, text) {
  const found = lastText(root, text)?.parentElement;
  if (!found) return false;
  const {top, bottom, height} = found.getBoundingClientRect();
  return height > 0 && top < innerHeight && bottom > 0 && bottom < innerHeight + 24;
}

/** The last node that holds `text`, through shadow roots, looked for from the end. */
function lastText(root, text) {
  const stack = [root];
  const visit = (node) => node && stack.push(node);
  for (let seen = 0; stack.length > 0 && seen < PATIENCE; seen++) {
    const node = stack.pop();
    if (node.nodeType === Node.TEXT_NODE && node.data.includes(text)) return node;
    if (node !== root) visit(node.previousSibling);
    visit(node.lastChild);
    visit(node.shadowRoot?.lastChild);
  }
  return undefined;
}

/** The field that the customer writes into. */
export function findInput(root) {
  const found = elements(root).filter((element) =>
    element.matches('textarea, input[type=text], input:not([type]), [contenteditable=true]'),
  );
  return found.find((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0);
}

/** All elements, through shadow roots. */
export function elements(root) {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...elements(element.shadowRoot)] : [element],
  );
}

/** Long tasks since it was made. */
export class LongTasks {
  #tasks = [];
  #observer = new PerformanceObserver((list) => this.#tasks.push(...list.getEntries()));

  constructor() {
    this.#observer.observe({type: 'longtask', buffered: true});
  }

  /** The longest, and how much all are beyond 50 ms, of those that ended after `since`. */
  since(since) {
    this.#tasks.push(...this.#observer.takeRecords());
    const durations = this.#tasks
      .filter(({startTime, duration}) => startTime + duration > since)
      .map(({duration}) => duration);
    return {longest: Math.max(0, ...durations), blocking: durations.reduce((sum, each) => sum + each - 50, 0)};
  }
}
