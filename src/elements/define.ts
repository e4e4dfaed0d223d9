/** An element class that knows its tag. */
export interface ElementClass extends CustomElementConstructor {
  readonly tag: string;
}

/** Registers elements. A tag that is taken, as by a second copy of the script, stays as it is. */
export function define(...classes: readonly ElementClass[]): void {
  for (const each of classes) if (!customElements.get(each.tag)) customElements.define(each.tag, each);
}

/**
 * A function to call whenever elements are needed that are fetched only then. Until they are there, and without a
 * network, what stands inside their tags is shown.
 */
export function lazily(load: () => Promise<readonly ElementClass[]>): () => void {
  let loading: Promise<void> | undefined;
  return () => {
    loading ??= load().then(
      (classes) => define(...classes),
      () => (loading = undefined),
    );
  };
}
