const SPACE = /\s*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Where a text stops being JSON: browsers tell it in words of their own, or not at all. */
export function faultIn(text: string): number {
  let at = 0;

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const next = (pattern: RegExp): boolean => take(SPACE) && take(pattern);

  const value = (): boolean => {
    if (next(/\{/y)) return items(/\}/y, () => next(STRING) && next(/:/y) && value());
    if (next(/\[/y)) return items(/\]/y, value);
    return next(STRING) || next(SCALAR);
  };
  const items = (end: RegExp, item: () => boolean): boolean => {
    if (next(end)) return true;
    do {
      if (!item()) return false;
    } while (next(/,/y));
    return next(end);
  };

  try {
    if (value()) take(SPACE);
  } catch {
    // Nested deeper than anybody writes: as far as it was read.
  }
  return at;
}
