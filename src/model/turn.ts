export {nextFrame} from './frame.js';

/** How long a page may be too busy for what can wait, in milliseconds. */
const BUSY = 500;

/** Not in every browser. */
const {scheduler, requestIdleCallback}: {scheduler?: Scheduler; requestIdleCallback?: Window['requestIdleCallback']} =
  globalThis;

/** Lets the page do what is more urgent, and goes on then. */
export function yieldToPage(): Promise<void> {
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Resolves once the browser has drawn, and has nothing better to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (requestIdleCallback) requestIdleCallback(() => resolve(), {timeout: BUSY});
    else setTimeout(resolve, 1);
  });
}
