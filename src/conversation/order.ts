/** Where a message belongs: by the service's order, else by time, else by arrival. */
export interface Place {
  /** The service's number; `Infinity` while it gave none, so that what is on its way stands last. */
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  readonly arrival: number;
}

/** Negative when `a` comes before `b`, as for `Array.prototype.sort`. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.sequence !== b.sequence) return a.sequence < b.sequence ? -1 : 1;
  return a.sentAt - b.sentAt || a.arrival - b.arrival;
}

/** Index of the first item whose place is not before `place`, in a list sorted by place. */
export function lowerBound<T>(items: readonly T[], place: Place, placeOf: (item: T) => Place): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comparePlaces(placeOf(items[middle]!), place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
