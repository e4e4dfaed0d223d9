interface Elements extends HTMLElementTagNameMap, Pick<SVGElementTagNameMap, 'svg' | 'path'> {}

/**
 * Makes an element by hand. What draws templates weighs as much as all the rest of a closed widget, and that is all that
 * most visitors of a page ever see of it.
 */
export function make<K extends keyof Elements>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly Element[]
): Elements[K] {
  const place = tag === 'svg' || tag === 'path' ? '2000/svg' : '1999/xhtml';
  const element = document.createElementNS(`http://www.w3.org/${place}`, tag) as Elements[K];
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

/** Sets what is not so yet: whatever is set anew, browsers look at all that is inside of it. */
export function assign<E extends Element>(element: E, values: Partial<E>): void {
  for (const key in values) if (element[key] !== values[key]) element[key] = values[key]!;
}
