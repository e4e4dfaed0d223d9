import type fc from 'fast-check';

export type Path = readonly (string | number)[];

/** Where a text is, and whether it is the last key of the path. */
export interface Place {
  readonly path: Path;
  readonly isKey: boolean;
}

export function textsIn(value: unknown): Place[];
export function pathsIn(value: unknown): Path[];
export function valueAt(value: unknown, path: Path): unknown;
export function withValue(value: unknown, path: Path, replacement: unknown): unknown;
export function withKey(value: unknown, path: Path, key: string): unknown;
export function withEntry(value: unknown, path: Path, key: string, inner: unknown): unknown;
export function mutationsOf(samples: readonly unknown[]): fc.Arbitrary<unknown>;
