/** How long to wait for what may never come, in milliseconds. */
const PATIENCE = 2000;

/** Resolves when elements that are fetched are there, or when waiting makes no sense any more. */
export async function arrival(tags: readonly string[]): Promise<void> {
  const missing = tags.filter((tag) => !customElements.get(tag));
  if (missing.length === 0) return;
  await Promise.race([Promise.all(missing.map((tag) => customElements.whenDefined(tag))), patience()]);
}

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
