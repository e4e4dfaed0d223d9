/** Keys typed inside are not the page's shortcuts. Keys typed into what the page has slotted are its own. */
export function keepKeysInside(event: KeyboardEvent): void {
  const {host} = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  if (!host.contains(event.target as Node)) event.stopPropagation();
}
