/** Longer values pass unchecked, as do all values of a longer pattern: the service checks again. */
const LONGEST = 1000;

const undecided = new Set<string>();

/**
 * Whether the pattern of a form's author is found in `value`, as by `new RegExp(source).test(value)`. Patterns come
 * from the service and may be slow on purpose, so all but the plainest go through an engine whose time is bounded,
 * fetched when first needed. A pattern that can't be compiled or decided lets the value pass.
 */
export async function matches(source: string, value: string): Promise<boolean> {
  if (value.length > LONGEST) return true;
  try {
    if (source.length > LONGEST) throw new RangeError('A pattern this long may take long as well.');
    const native = new RegExp(source);
    if (isPlain(source)) return native.test(value);
    const {RE2JS} = await import('re2js');
    return RE2JS.compile(source).matcher(value).find();
  } catch {
    if (!undecided.has(source)) {
      console.warn(`<chat-widget> can't check this pattern of a form field, so any value passes: ${source}`);
    }
    undecided.add(source);
    return true;
  }
}

/** Without groups and with one quantifier before the end, the browser's engine needs at most a few milliseconds. */
function isPlain(source: string): boolean {
  const quantifiers = source.replace(/[*+]$/, '').match(/[*+?{]/g) ?? [];
  return !source.includes('(') && quantifiers.length <= 1;
}
