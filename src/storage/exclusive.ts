/** Turns within this page, for browsers without locks: those of pages without https. */
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
  if (!globalThis.navigator?.locks) return queue(name, run);
  const asking = AbortSignal.timeout(patience);
  try {
    return await navigator.locks.request(name, {signal: asking}, run);
  } catch (error) {
    turn.abort();
    if (isStarted || !asking.aborted) throw error;
  }
  const steal = globalThis.document?.visibilityState === 'visible';
  return navigator.locks.request(name, {steal}, () => act(new AbortController().signal));
}

function queue<T>(name: string, act: () => Promise<T>): Promise<T> {
  const turn = Promise.allSettled([turns.get(name)]).then(act);
  turns.set(name, turn);
  return turn;
}
