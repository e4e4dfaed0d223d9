/** Turns within this page: where there are no locks, as on pages without https, and where nothing is shared. */
const turns = new Map<string, Promise<unknown>>();

/**
 * Lets one page of the site at a time do something, the others wait for their turn. A page that the system has put to
 * sleep would keep its turn for ever, so a visible one takes it over after `patience` milliseconds: `act` may then run
 * twice at a time, and learns by its signal that it was robbed of its turn.
 */
export async function exclusively<T>(
  name: string,
  patience: number,
  act: (turn: AbortSignal) => Promise<T>,
): Promise<T> {
  const turn = new AbortController();
  let isStarted = false;
  const run = () => {
    isStarted = true;
    return act(turn.signal);
  };
  if (!globalThis.navigator?.locks) return alone(name, act);
  const asking = AbortSignal.timeout(patience);
  try {
    return await navigator.locks.request(name, {signal: asking}, run);
  } catch (error) {
    // A frame without an origin of its own has locks that only ever refuse; it shares nothing with anybody either.
    if (!isStarted && !asking.aborted) return alone(name, act);
    turn.abort();
    if (isStarted) throw error;
  }
  const steal = globalThis.document?.visibilityState === 'visible';
  return navigator.locks.request(name, {steal}, () => act(new AbortController().signal));
}

/** The same among those of this page alone. */
export function alone<T>(name: string, act: (turn: AbortSignal) => Promise<T>): Promise<T> {
  const turn = Promise.allSettled([turns.get(name)]).then(() => act(new AbortController().signal));
  turns.set(name, turn);
  return turn;
}
