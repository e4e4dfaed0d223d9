/** A random UUID (version 4). `crypto.randomUUID` is missing on pages served without TLS. */
export function uuid(): string {
  return '10000000-1000-4000-8000-100000000000'.replaceAll(/[018]/g, (digit) => {
    const fixed = Number(digit);
    // Of the 8, which stands for the variant, the two highest bits stay.
    return (fixed ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (fixed / 4)))).toString(16);
  });
}
