import {RE2JS} from 're2js';

import type {CodeUnits} from './code-units.js';
import {some, type Tree} from './pattern-tree.js';

/** A surrogate is half of a character to re2js, which knows none: it takes the one at this distance for it. */
const SURROGATES = {first: 0xd800, last: 0xdfff, moved: 0x100000};

/** What no linear engine does, or not as browsers do. */
const BEYOND: ReadonlySet<Tree['kind']> = new Set(['look', 'again', 'flagged']);

const ANYTHING = '[\\x{0}-\\x{10ffff}]';

/** A pattern as other patterns of which all must, or (`negate`) must not, be found, and no look-around is left in any. */
export type Parts = readonly {readonly tree: Tree; readonly negate: boolean}[];

/**
 * Takes the look-around at both ends of a pattern off it: what is looked for ahead of the start, or behind the end, of
 * the whole value is as well looked for alone. Nothing where more than that needs backtracking.
 */
export function linearParts(tree: Tree): Parts | undefined {
  const terms = termsOf(tree);
  const parts = [...lookedFor(terms, 'start'), ...lookedFor(terms.toReversed(), 'end')];
  const taken = new Set<Tree>(parts.map(({look}) => look));
  const rest: Tree = {kind: 'sequence', parts: terms.filter((term) => !taken.has(term))};
  const all = [...parts, {tree: rest, negate: false}];
  return all.some((part) => some(part.tree, ({kind}) => BEYOND.has(kind))) ? undefined : all;
}

/** How many instructions re2js makes of it, which writes out all that is counted. */
export function linearSize(tree: Tree): number {
  if (tree.kind === 'one') return 1 + tree.of.length / 8;
  if ('parts' in tree) return tree.parts.reduce((size, part) => size + linearSize(part) + 1, 1);
  if (tree.kind !== 'repeat') return 1;
  const {body, min, max} = tree;
  return (max === Infinity ? min + 1 : Math.max(1, max)) * (linearSize(body) + 1);
}

/** Finds the tree, without look-around and references, in values: in time that grows with their sizes alone. */
export function finder(tree: Tree): (value: string) => boolean {
  const compiled = RE2JS.compile(write(tree));
  return (value) => compiled.test(value.replace(/[\ud800-\udfff]/g, moved));
}

function moved(surrogate: string): string {
  return String.fromCodePoint(surrogate.charCodeAt(0) + SURROGATES.moved);
}

/** What follows one after the other, groups of one alternative opened. */
function termsOf(tree: Tree): readonly Tree[] {
  return tree.kind === 'sequence' ? tree.parts.flatMap(termsOf) : [tree];
}

/** The look-around among the first of `terms`, where these fix it to one place. */
function lookedFor(terms: readonly Tree[], place: 'start' | 'end') {
  const isFixed = (term: Tree) => term.kind === 'at' && term.place === place;
  const isLook = (term: Tree): term is Tree & {kind: 'look'} =>
    term.kind === 'look' && term.ahead === (place === 'start');
  const end = terms.findIndex((term) => !isFixed(term) && !isLook(term));
  const first = end < 0 ? terms : terms.slice(0, end);
  const fix: Tree = {kind: 'at', place};
  if (!first.some(isFixed)) return [];
  return first.filter(isLook).map((look) => ({
    look: look as Tree,
    negate: look.negate,
    tree: {kind: 'sequence', parts: place === 'start' ? [fix, look.body] : [look.body, fix]} as Tree,
  }));
}

/** The tree in the syntax of re2js. It writes the counting out: re2js refuses to count far. */
function write(tree: Tree): string {
  if (tree.kind === 'one') return writeCodeUnits(tree.of);
  if (tree.kind === 'sequence') return tree.parts.map(write).join('');
  if (tree.kind === 'choice') return `(?:${tree.parts.map(write).join('|')})`;
  if (tree.kind === 'at') return {start: '\\A', end: '\\z', boundary: '\\b', 'no-boundary': '\\B'}[tree.place];
  if (tree.kind !== 'repeat') throw new RangeError(`Nothing linear finds this: ${tree.kind}`);
  const {min, max} = tree;
  const body = `(?:${write(tree.body)})`;
  return body.repeat(min) + (max === Infinity ? `${body}*` : `${body}?`.repeat(max - min));
}

function writeCodeUnits(units: CodeUnits): string {
  if (units.length === 0) return ANYTHING.replace('[', '[^');
  const {first, last, moved: distance} = SURROGATES;
  const ranges = units.flatMap(([from, to]) => [
    [from, Math.min(to, first - 1)],
    [Math.max(from, first) + distance, Math.min(to, last) + distance],
    [Math.max(from, last + 1), to],
  ]);
  const written = ranges
    .filter(([from, to]) => from! <= to!)
    .map((range) => range.map((unit) => `\\x{${unit.toString(16)}}`).join('-'));
  return `[${written.join('')}]`;
}
