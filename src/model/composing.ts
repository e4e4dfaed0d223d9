/**
 * Whether a key belongs to the input method that writes Japanese, Chinese or Korean, and to nothing else. Safari tells of
 * the key that ends a composition when that is over already: then by the code alone.
 */
export function isComposing({isComposing: composes, keyCode}: KeyboardEvent): boolean {
  return composes || keyCode === 229;
}
