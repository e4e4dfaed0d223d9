import {idle} from './turn.js';

/** How long the page is held up at a time, in milliseconds. */
export const SLICE = 8;

/** How a long piece of work is done. */
interface Manner {
  /** So many steps are taken at once. */
  readonly atOnce: number;
  /** Asked before each slice. */
  readonly isWanted: () => boolean;
  /** Some steps were taken. */
  readonly onSlice: () => void;
}

/** Goes through `steps`: some at once, the others in slices, when the page has time. */
export async function inSlices(steps: Iterator<unknown>, {atOnce, isWanted, onSlice}: Manner): Promise<void> {
  let left = atOnce;
  let hasMore = advance(steps, () => left-- > 0);
  onSlice();
  while (hasMore) {
    await idle();
    if (!isWanted()) return;
    const end = performance.now() + SLICE;
    hasMore = advance(steps, () => performance.now() < end);
    onSlice();
  }
}

/** Goes on while it may; returns whether there are more steps. */
function advance(steps: Iterator<unknown>, mayGoOn: () => boolean): boolean {
  while (mayGoOn()) if (steps.next().done) return false;
  return true;
}
