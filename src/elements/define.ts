/** An element class that knows its tag. */
export interface ElementClass extends CustomElementConstructor {
  readonly tag: string;
}

/** Registers elements. A tag that is taken, as by a second copy of the script, stays as it is. */
export function define(...classes: readonly ElementClass[]): void {
  for (const each of classes) if (!customElements.get(each.tag)) customElements.define(each.tag, each);
}
