/** How long a frame may be waited for that does not come, as in a hidden tab, in milliseconds. */
const FRAME = 200;

/** How long a page may be too busy for what can wait, in milliseconds. */
const BUSY = 500;

/** Not in every browser. */
const {scheduler, requestIdleCallback}: {scheduler?: Scheduler; requestIdleCallback?: Window['requestIdleCallback']} =
  globalThis;

/** Lets the page do what is more urgent, and goes on then. */
export function yieldToPage(): Promise<void> {
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Resolves right before the browser draws; where it draws nothing, before long. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
    const timer = setTimeout(() => {
      cancelAnimationFrame(frame);
      resolve();
    }, FRAME);
  });
}

/** Resolves once the browser has drawn, and has nothing better to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (requestIdleCallback) requestIdleCallback(() => resolve(), {timeout: BUSY});
    else setTimeout(resolve, 1);
  });
}
