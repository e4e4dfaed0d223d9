/** How long to wait for what may never come, in milliseconds. */
const PATIENCE = 2000;

/** Resolves when something has taken too long. */
export function patience(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE));
}

/** Calls `work` when the page is loaded and has nothing better to do. */
export function whenIdle(work: () => void): void {
  if (document.readyState !== 'complete') window.addEventListener('load', () => whenIdle(work), {once: true});
  else if (window.requestIdleCallback) window.requestIdleCallback(work);
  else setTimeout(work);
}
