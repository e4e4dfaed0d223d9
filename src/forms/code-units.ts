/** A set of UTF-16 code units: ranges, both ends included, in order and apart. */
export type CodeUnits = readonly (readonly [from: number, to: number])[];

const LAST = 0xffff;

/** `\d` */
export const DIGITS: CodeUnits = [[0x30, 0x39]];

/** `\w` */
export const WORDS: CodeUnits = [...DIGITS, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];

/** What `.` leaves out. */
export const LINE_ENDS: CodeUnits = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** `\s` */
export const SPACES: CodeUnits = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/** What is in any of the ranges. */
export function union(ranges: CodeUnits): CodeUnits {
  const joined: [number, number][] = [];
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** What is in none of the ranges. */
export function complement(ranges: CodeUnits): CodeUnits {
  const starts = [0, ...ranges.map(([, to]) => to + 1)];
  const ends = [...ranges.map(([from]) => from - 1), LAST];
  return starts.map((start, index) => [start, ends[index]!] as const).filter(([from, to]) => from <= to);
}
