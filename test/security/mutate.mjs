/**
 * How JSON is changed to see what its readers make of it: texts put in the place of others, and parts lost, doubled,
 * moved or replaced by anything. Nothing in here knows what a chat is, or needs Node or a browser.
 */
import fc from 'fast-check';

/** Objects whose keys are texts too: those of a language, or the values of options. */
const KEYED_BY_TEXT = new Set([
  'label',
  'title',
  'options',
  'customMandatoryErrorMessage',
  'customValidationErrorMessage',
]);

/** Where the texts are in a JSON value: the path of each, and whether it is the last key of the path that is meant. */
export function textsIn(value, path = [], isKeyed = false) {
  if (typeof value === 'string') return [{path, isKey: false}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const keyed = (KEYED_BY_TEXT.has(key) || isKeyed) && isPlain(inner);
    return [...(isKeyed ? [{path: at, isKey: true}] : []), ...textsIn(inner, at, keyed)];
  });
}

/** Where anything is in a JSON value, at whatever depth. */
export function pathsIn(value, path = []) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [at, ...pathsIn(inner, at)];
  });
}

/** What stands at a path. */
export function valueAt(value, path) {
  return path.reduce((at, key) => at[key], value);
}

/** A copy with something else at a path; `undefined` for nothing. Also under a key such as `__proto__`. */
export function withValue(value, [key, ...rest], replacement) {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    const inner = withValue(value[key], rest, replacement);
    return inner === undefined ? value.toSpliced(key, 1) : value.with(key, inner);
  }
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (name !== String(key)) return [[name, inner]];
    const changed = withValue(inner, rest, replacement);
    return changed === undefined ? [] : [[name, changed]];
  });
  return Object.fromEntries(entries);
}

/** A copy with another key in the place of the last one of a path. */
export function withKey(value, path, key) {
  const [at, last] = [path.slice(0, -1), path.at(-1)];
  const entries = Object.entries(valueAt(value, at)).map(([name, inner]) => [name === last ? key : name, inner]);
  return withValue(value, at, Object.fromEntries(entries));
}

/** A copy of an object with one more entry. */
export function withEntry(value, path, key, inner) {
  return withValue(value, path, Object.fromEntries([...Object.entries(valueAt(value, path)), [key, inner]]));
}

/** Values that programs are seldom written for. */
const awkward = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -0,
    -1,
    0.1,
    1e21,
    1e308,
    -1e308,
    2 ** 53,
    8.64e15,
    -8.64e15,
    8.64e15 + 1,
    '',
    ' ',
    '0',
    'NaN',
    'true',
    '__proto__',
    'constructor',
    'toString',
    '\0',
    '\ud800',
    '\u202e',
    'x'.repeat(20_000),
    '('.repeat(500),
    [],
    {},
    [[]],
    [null],
    [{}],
    {length: 1e9},
    JSON.parse('{"then": "x"}'),
    {toString: 'x', valueOf: 'x'},
    JSON.parse('{"__proto__": {"isPolluted": true}}'),
    {constructor: {prototype: {isPolluted: true}}},
    Array.from({length: 500}, () => ({})),
    Array.from({length: 500}, (_, index) => String(index)),
    Object.fromEntries(Array.from({length: 300}, (_, index) => [`k${index}`, index])),
    nested(400, (inner) => [inner]),
    nested(400, (inner) => ({value: inner})),
  ),
  fc.jsonValue(),
  fc.string({unit: 'binary'}),
  fc.double(),
  fc.integer(),
);

/** Keys that objects have already, or that mean something elsewhere. */
const awkwardKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'then', 'length', '0', '', 'id', 'content'),
  fc.string({unit: 'binary', maxLength: 5}),
);

/**
 * A sample after one to four changes: a part of it, at any depth, was lost, replaced by anything or by another part of
 * any sample, doubled, put into a list or an object, turned into text, or given another key.
 *
 * @param samples JSON values that were good.
 */
export function mutationsOf(samples) {
  const parts = samples.flatMap((sample) => pathsIn(sample).map((path) => valueAt(sample, path)));
  const part = fc.constantFrom(...parts);
  const change = fc.oneof(
    fc.constant((value, path) => withValue(value, path, undefined)),
    awkward.map((other) => (value, path) => withValue(value, path, other)),
    awkward.map((other) => (value, path) => withValue(value, path, other)),
    part.map((other) => (value, path) => withValue(value, path, other)),
    fc
      .constantFrom(
        (inner) => [inner],
        (inner) => [inner, inner],
        (inner) => ({value: inner}),
        (inner) => JSON.stringify(inner),
        (inner) => (Array.isArray(inner) ? Object.assign({}, inner) : isPlain(inner) ? Object.values(inner) : inner),
        (inner) => (typeof inner === 'number' ? -inner : typeof inner === 'string' ? inner.repeat(50) : inner),
      )
      .map((act) => (value, path) => withValue(value, path, act(valueAt(value, path)))),
    fc.tuple(awkwardKey, awkward).map(([key, inner]) => (value, path) => {
      const isIn = isPlain(valueAt(value, path));
      return withEntry(
        value,
        isIn ? path : path.slice(0, isPlain(valueAt(value, path.slice(0, -1))) ? -1 : 0),
        key,
        inner,
      );
    }),
    awkwardKey.map((key) => (value, path) => (typeof path.at(-1) === 'string' ? withKey(value, path, key) : value)),
  );
  const changes = fc.array(fc.tuple(change, fc.nat()), {minLength: 1, maxLength: 4});
  return fc.tuple(fc.constantFrom(...samples), changes).map(([sample, list]) =>
    list.reduce((value, [act, at]) => {
      const paths = pathsIn(value);
      return paths.length > 0 && isPlain(value) ? act(value, paths[at % paths.length]) : value;
    }, sample),
  );
}

function isPlain(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nested(depth, wrap) {
  let value = 0;
  for (let count = 0; count < depth; count++) value = wrap(value);
  return value;
}
