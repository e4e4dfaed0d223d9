import {compiledSize, isCheap} from './pattern-cost.js';
import {parsePattern, type Tree} from './pattern-tree.js';
import {invalid, type Verdict, verdict} from './verdict.js';

/** Nothing longer is checked, unless that is cheap. */
const LONGEST = {source: 5000, value: 10_000};

/** Of a backtracking matcher, a few milliseconds of a slow phone; and what browsers compile without trouble. */
const BACKTRACKING = {steps: 200_000, size: 400};

/** Of the linear engine: its states for each character, and all its states. */
const LINEAR = {work: 1_000_000, size: 1000};

/** What `check` of pattern.ts promises, of any pattern: by the browser itself, by a linear engine, or in a Worker. */
export async function decide(source: string, value: string): Promise<Verdict> {
  if (source.length > LONGEST.source) return {unchecked: 'The pattern is too long to be checked.'};
  await turn();
  const native = compile(source);
  if (!(native instanceof RegExp)) return native;
  const tree = parsePattern(source);
  await turn();
  const isSmall = compiledSize(tree) <= BACKTRACKING.size;
  const isNative = isSmall && isCheap(tree, value.length, BACKTRACKING.steps);
  await turn();
  if (isNative) return verdict(native.test(value));
  if (value.length > LONGEST.value) return {unchecked: 'The value is too long to be checked.'};
  const found = await decideLinearly(tree, value);
  if (found) return found;
  return isSmall ? decideInThread(source, value) : {unchecked: 'The pattern is too big to be checked.'};
}

function compile(source: string): RegExp | Verdict {
  try {
    return new RegExp(source);
  } catch (error) {
    return invalid(error);
  }
}

/** Nothing where the engine can't, or would take long. */
async function decideLinearly(tree: Tree, value: string): Promise<Verdict | undefined> {
  const {finder, linearParts, linearSize} = await import('./linear.js');
  const parts = linearParts(tree);
  if (!parts) return undefined;
  for (const part of parts) {
    const size = linearSize(part.tree);
    if (size > LINEAR.size || size * (value.length + 1) > LINEAR.work) return undefined;
  }
  for (const part of parts) {
    try {
      await turn();
      const isFound = finder(part.tree);
      await turn();
      if (isFound(value) === part.negate) return 'mismatch';
    } catch {
      return undefined;
    }
  }
  return 'match';
}

async function decideInThread(source: string, value: string): Promise<Verdict> {
  const {testInThread} = await import('./pattern-thread.js');
  return testInThread(source, value);
}

/** A task of its own: many fields checked at once hold the page up no longer than one. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
