import {type AST, RegExpParser} from '@eslint-community/regexpp';

import {type CodeUnits, complement, DIGITS, LINE_ENDS, SPACES, union, WORDS} from './code-units.js';

/** What a pattern means, free of the many ways to write it. */
export type Tree =
  /** One code unit out of these. */
  | {readonly kind: 'one'; readonly of: CodeUnits}
  | {readonly kind: 'sequence' | 'choice'; readonly parts: readonly Tree[]}
  | {readonly kind: 'repeat'; readonly body: Tree; readonly min: number; readonly max: number}
  | {readonly kind: 'at'; readonly place: 'start' | 'end' | 'boundary' | 'no-boundary'}
  | {readonly kind: 'look'; readonly ahead: boolean; readonly negate: boolean; readonly body: Tree}
  /** What a group matched, again. */
  | {readonly kind: 'again'}
  /** Where flags of its own hold: `(?im-s:…)`. */
  | {readonly kind: 'flagged'; readonly body: Tree};

const parser = new RegExpParser({ecmaVersion: 2025});

/** Reads a pattern without flags, as browsers do. Throws where it is none, or has something newer than this. */
export function parsePattern(source: string): Tree {
  return choice(parser.parsePattern(source, 0, source.length, {unicode: false}));
}

/** Whether `fits` is true of the tree or something in it. */
export function some(tree: Tree, fits: (tree: Tree) => boolean): boolean {
  if (fits(tree)) return true;
  if ('parts' in tree) return tree.parts.some((part) => some(part, fits));
  return 'body' in tree && some(tree.body, fits);
}

function choice({alternatives}: {readonly alternatives: readonly AST.Alternative[]}): Tree {
  const parts = alternatives.map(({elements}) => wrap('sequence', elements.map(element)));
  return wrap('choice', parts);
}

function wrap(kind: 'sequence' | 'choice', parts: readonly Tree[]): Tree {
  return parts.length === 1 ? parts[0]! : {kind, parts};
}

function element(node: AST.Element): Tree {
  if (node.type === 'Quantifier') return {kind: 'repeat', body: element(node.element), min: node.min, max: node.max};
  if (node.type === 'Assertion') return assertion(node);
  if (node.type === 'Backreference') return {kind: 'again'};
  if (node.type === 'CapturingGroup') return choice(node);
  if (node.type === 'Group') return node.modifiers ? {kind: 'flagged', body: choice(node)} : choice(node);
  return {kind: 'one', of: codeUnits(node)};
}

function assertion(node: AST.Assertion): Tree {
  if (node.kind === 'word') return {kind: 'at', place: node.negate ? 'no-boundary' : 'boundary'};
  if (!('alternatives' in node)) return {kind: 'at', place: node.kind};
  return {kind: 'look', ahead: node.kind === 'lookahead', negate: node.negate, body: choice(node)};
}

function codeUnits(node: AST.CharacterClassElement | AST.Element): CodeUnits {
  if (node.type === 'Character') return [[node.value, node.value]];
  if (node.type === 'CharacterClassRange') return [[node.min.value, node.max.value]];
  if (node.type === 'CharacterClass') return unless(node.negate, union(node.elements.flatMap(codeUnits)));
  if (node.type === 'CharacterSet') {
    if (node.kind === 'any') return complement(LINE_ENDS);
    if (node.kind !== 'property') return unless(node.negate, {digit: DIGITS, space: SPACES, word: WORDS}[node.kind]);
  }
  throw new RangeError(`Only with a flag: ${node.type}`);
}

function unless(negate: boolean, units: CodeUnits): CodeUnits {
  return negate ? complement(units) : units;
}
