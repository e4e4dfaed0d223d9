import {patience} from './patience.js';

/** Resolves when elements that are fetched are there, or when waiting makes no sense any more. */
export async function arrival(tags: readonly string[]): Promise<void> {
  const missing = tags.filter((tag) => !customElements.get(tag));
  if (missing.length === 0) return;
  await Promise.race([Promise.all(missing.map((tag) => customElements.whenDefined(tag))), patience()]);
}
