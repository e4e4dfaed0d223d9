import fc from 'fast-check';
import {fixture, type FixtureName, fixtureNames} from '../fixtures.js';

type Path = readonly (string | number)[];

/** A record that was good until one of its parts, at any depth, was lost or replaced by anything. */
export const mutated = fc.constantFrom(...fixtureNames).chain((name) => {
  const paths = pathsIn(fixture(name));
  const change = fc.oneof({arbitrary: fc.constant(undefined), weight: 1}, {arbitrary: fc.jsonValue(), weight: 3});
  return fc.tuple(fc.constantFrom(...paths), change).map(([path, value]) => ({
    name,
    raw: changed(name, path, value),
  }));
});

function changed(name: FixtureName, path: Path, value: unknown): unknown {
  const raw: unknown = fixture(name);
  let at = raw as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  const last = path.at(-1)!;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return raw;
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])]);
}
