/** What goes on inside, such as keys typed, is not the page's business. What goes on in what the page has slotted is. */
export function stayInside(event: Event): void {
  if (!isFromPage(event)) event.stopPropagation();
}

/** Whether something goes on in what the page has slotted, as a listener inside of the widget's shadow root hears it. */
export function isFromPage({currentTarget, target}: Event): boolean {
  const {host} = (currentTarget as Element).getRootNode() as ShadowRoot;
  return host.contains(target as Node);
}
