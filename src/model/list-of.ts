/** `length` times what `make` says. As `Array.from`, which old libraries of pages have replaced by something else. */
export function listOf<T>(length: number, make: (index: number) => T): T[] {
  const list: T[] = [];
  while (list.length < length) list.push(make(list.length));
  return list;
}
