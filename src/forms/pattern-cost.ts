import {listOf} from '../model/list-of.js';
import type {Tree} from './pattern-tree.js';

/**
 * How often a backtracking matcher may arrive at each place of the value, from `first` on. Every character is taken for
 * one that fits and no way for one that succeeds, so nothing that is left out can cost more.
 */
interface Visits {
  readonly first: number;
  readonly counts: readonly number[];
}

/** Of 400, ten: more in a row can take a browser minutes, and all memory there is. */
const BOUNDARY = 40;

/** Thrown where the answer is known to be “too many”. */
class TooMany extends Error {}

/**
 * Whether searching any value of this length takes a backtracking matcher at most `budget` steps. Finding out takes
 * no more of them.
 */
export function isCheap(tree: Tree, length: number, budget: number): boolean {
  if (length >= budget) return false;
  try {
    const counter = new Counter(length, budget);
    counter.visit(tree, {first: 0, counts: listOf(length + 1, () => 1)}, 1);
    return true;
  } catch (error) {
    if (error instanceof TooMany) return false;
    throw error;
  }
}

/**
 * About how much browsers make of a pattern before they try it: short counted repeats are written out, inside each other
 * too, and what follows a `\b` twice.
 */
export function compiledSize(tree: Tree): number {
  if (tree.kind === 'one') return 1 + tree.of.length / 4;
  if ('parts' in tree) return tree.parts.reduce((size, part) => size + compiledSize(part) + 1, 1);
  if (tree.kind === 'at') return tree.place === 'start' || tree.place === 'end' ? 1 : BOUNDARY;
  if (tree.kind === 'again') return 1;
  if (tree.kind !== 'repeat') return compiledSize(tree.body) + 1;
  const {body, min, max} = tree;
  const copies = max <= 3 ? Math.max(1, max) : min <= 3 ? min + 1 : 2;
  return copies * (compiledSize(body) + 1);
}

class Counter {
  readonly #length: number;
  #left: number;
  #hasLines = false;

  constructor(length: number, budget: number) {
    this.#length = length;
    this.#left = budget;
  }

  /** Where the matcher goes on after `tree`. Inside a look-behind it goes backwards (`step` -1). */
  visit(tree: Tree, visits: Visits, step: 1 | -1): Visits {
    this.#spend(visits);
    switch (tree.kind) {
      case 'one':
        return this.#within({first: visits.first + step, counts: visits.counts});
      case 'sequence':
        return (step === 1 ? tree.parts : tree.parts.toReversed()).reduce(
          (reached, part) => this.visit(part, reached, step),
          visits,
        );
      case 'choice':
        return sum(tree.parts.map((part) => this.visit(part, visits, step)));
      case 'repeat':
        return this.#repeat(tree, visits, step);
      case 'look':
        this.visit(tree.body, visits, tree.ahead ? 1 : -1);
        return visits;
      case 'again':
        return this.#again(visits, step);
      case 'flagged':
        // With `m`, both ends are at every line, and where a flag ends need not be told.
        this.#hasLines = true;
        return this.visit(tree.body, visits, step);
      case 'at':
        break;
    }
    if (tree.place === 'start' && !this.#hasLines) return only(visits, 0);
    return tree.place === 'end' && !this.#hasLines ? only(visits, this.#length) : visits;
  }

  #repeat({body, min, max}: Tree & {kind: 'repeat'}, visits: Visits, step: 1 | -1): Visits {
    // Past the minimum, a matcher gives up a round that consumes nothing.
    const rounds = Math.min(max, min + this.#length);
    let reached = visits;
    const all = min === 0 ? [visits] : [];
    for (let round = 1; round <= rounds && reached.counts.some(Boolean); round++) {
      reached = this.visit(body, reached, step);
      if (round >= min) all.push(reached);
      this.#spend(reached);
    }
    return sum(all);
  }

  /** It may be as long as the value, and takes so long to compare. */
  #again({first, counts}: Visits, step: 1 | -1): Visits {
    const from = step === 1 ? first : 0;
    const to = step === 1 ? this.#length : first + counts.length - 1;
    const ways = counts.reduce((total, count) => total + count, 0);
    const reached = {first: from, counts: listOf(Math.max(0, to - from + 1), () => ways)};
    this.#spend(reached);
    return reached;
  }

  #within({first, counts}: Visits): Visits {
    const from = Math.max(0, -first);
    const to = Math.max(from, this.#length + 1 - first);
    return from > 0 || to < counts.length ? {first: first + from, counts: counts.slice(from, to)} : {first, counts};
  }

  /** A step for every visit, and one for every place: adding them up takes time as well. */
  #spend({counts}: Visits): void {
    this.#left -= counts.reduce((total, count) => total + count + 1, 1);
    if (this.#left < 0) throw new TooMany();
  }
}

function only({first, counts}: Visits, place: number): Visits {
  const count = counts[place - first];
  return {first: place, counts: count === undefined ? [] : [count]};
}

function sum(all: readonly Visits[]): Visits {
  const first = all.reduce((least, visits) => Math.min(least, visits.first), all[0]?.first ?? 0);
  const total: number[] = [];
  for (const visits of all) {
    visits.counts.forEach((count, index) => {
      const place = visits.first + index - first;
      while (total.length <= place) total.push(0);
      total[place]! += count;
    });
  }
  return {first, counts: total};
}
