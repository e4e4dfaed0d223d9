/** How long a transport waits for what, in milliseconds. */
export interface Timing {
  /** Before something is tried again for the first time, at most; each time after that it may be twice as long, */
  readonly firstPause: number;
  /** up to this. */
  readonly longestPause: number;
  /** A way that lasted so long was a good one: the next pause is a short one again. */
  readonly stable: number;
  /** For the service to say that it is there. */
  readonly welcome: number;
  /** For the answer to a request or a message. */
  readonly answer: number;
  /** For a file to come, and for a sign that one that goes out is moving. */
  readonly file: number;
  /** Between two questions whether there is anything new, where the service can't tell by itself. */
  readonly poll: number;
}

export const TIMING: Timing = {
  firstPause: 500,
  longestPause: 30_000,
  stable: 10_000,
  welcome: 10_000,
  answer: 20_000,
  file: 120_000,
  poll: 4000,
};

/** How long to wait after so many failures: any time up to a limit that doubles, so that not all come at once. */
export function backoff(failures: number, {firstPause, longestPause}: Timing): number {
  return Math.random() * Math.min(longestPause, firstPause * 2 ** failures);
}

/** What somebody gets who waited for something that nobody wants any more. */
export function abortError(): DOMException {
  return new DOMException('nobody waits for it any more', 'AbortError');
}

/** `promise`, unless `signal` aborts before: then it rejects with an `AbortError`. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(abortError());
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Resolves after a time, or at once when `signal` aborts. */
export function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, signal.aborted ? 0 : time);
    signal.addEventListener('abort', done);
  });
}

/** Does something with a signal that aborts with any of `signals`; nothing hangs on these when it is done. */
export async function withEither<T>(
  signals: readonly (AbortSignal | undefined)[],
  act: (signal: AbortSignal, controller: AbortController) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of signals) {
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
  }
  try {
    return await act(controller.signal, controller);
  } finally {
    for (const signal of signals) signal?.removeEventListener('abort', stop);
  }
}
