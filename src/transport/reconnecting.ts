import {ServiceProblem} from './service-problem.js';
import type {ConnectionState} from './transport.js';
import {backoff, type Timing} from './waiting.js';

/** What is tried again and again. */
export interface Reconnectable {
  /**
   * Connects, and lasts as long as the connection: rejects when it is over.
   *
   * @param opened To call when there is a connection; `check` finds out whether there still is.
   */
  attempt(opened: (check: () => void) => void, signal: AbortSignal): Promise<never>;
  /** Whether there is no sense in trying again. */
  isFinal(error: unknown): boolean;
  state(state: ConnectionState): void;
}

/**
 * Keeps something connected: tries again when it breaks, ever more patiently; at once when there is reason to hope; and
 * not in vain while the browser says that there is no network.
 */
export class Reconnecting {
  readonly #work: Reconnectable;
  readonly #timing: Timing;
  readonly #signal: AbortSignal;
  #wasOnline = false;
  #state: ConnectionState | undefined;
  #failures = 0;
  #attempt: AbortController | undefined;
  #check: (() => void) | undefined;
  /** Ends the pause, if there is one that may be cut short. */
  #hurry: (() => void) | undefined;
  /** Whether the page lies in the back/forward cache, or is about to. */
  #isAway = false;

  constructor(work: Reconnectable, timing: Timing, signal: AbortSignal) {
    this.#work = work;
    this.#timing = timing;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#attempt?.abort(), {once: true});
    this.#listen();
    void this.#run();
  }

  /** Connects at once instead of waiting any longer; finds out whether a connection that is there still holds. */
  readonly wake = (): void => {
    // A network that is back may need a moment: that is no time for the patience of what failed before.
    this.#failures = 0;
    this.#check?.();
    this.#hurry?.();
  };

  /** Connects anew. */
  restart(): void {
    this.#attempt?.abort();
    this.#hurry?.();
  }

  async #run(): Promise<void> {
    let isTrying = this.#mayTry;
    while (!this.#signal.aborted) {
      const error = isTrying ? await this.#try() : undefined;
      if (this.#signal.aborted) return;
      if (error !== undefined && this.#work.isFinal(error)) return this.#tell('lost');
      // Without a pause when somebody wanted another one.
      if (!(this.#attempt?.signal.aborted && this.#mayTry)) await this.#pause(error);
      isTrying = true;
    }
  }

  /** Resolves with what ended the attempt. */
  async #try(): Promise<unknown> {
    const attempt = new AbortController();
    this.#attempt = attempt;
    this.#tell(this.#down);
    let openedAt = Infinity;
    const opened = (check: () => void) => {
      openedAt = performance.now();
      this.#check = check;
      this.#wasOnline = true;
      this.#tell('online');
    };
    const error: unknown = await this.#work.attempt(opened, attempt.signal).catch((reason: unknown) => reason);
    this.#check = undefined;
    const wasGood = performance.now() - openedAt >= this.#timing.stable || attempt.signal.aborted;
    this.#failures = wasGood ? 0 : this.#failures + 1;
    return error;
  }

  get #mayTry(): boolean {
    return isOnline() && !this.#isAway;
  }

  /** How it is while it is not online. */
  get #down(): ConnectionState {
    return isOnline() ? (this.#wasOnline ? 'lost' : 'connecting') : 'offline';
  }

  #pause(error: unknown): Promise<void> {
    if (!this.#isAway) this.#tell(this.#down);
    const asked = error instanceof ServiceProblem ? error.retryAfter : undefined;
    const {longestPause} = this.#timing;
    // Browsers can be wrong about the network too, so they are not believed for ever.
    const wait = this.#mayTry ? backoff(Math.max(this.#failures - 1, 0), this.#timing) : longestPause;
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#hurry = undefined;
        this.#signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, asked === undefined ? wait : asked + wait);
      this.#signal.addEventListener('abort', done);
      // A service that wants to be left alone for a while has its reasons.
      if (asked === undefined) this.#hurry = done;
    });
  }

  #tell(state: ConnectionState): void {
    if (state === this.#state || this.#signal.aborted) return;
    this.#state = state;
    this.#work.state(state);
  }

  /** To what a page is told of its network and its own life, where there is a page. */
  #listen(): void {
    const options = {signal: this.#signal};
    const page = globalThis as Partial<Pick<typeof globalThis, 'addEventListener' | 'document'>>;
    page.addEventListener?.('online', this.wake, options);
    page.addEventListener?.('offline', () => this.restart(), options);
    // In the back/forward cache a connection dies unheard, and a live one may keep the page out of it.
    const pass = ({type, persisted}: PageTransitionEvent) => {
      this.#isAway = type === 'pagehide' && persisted;
      if (persisted) this.restart();
    };
    page.addEventListener?.('pagehide', pass, options);
    page.addEventListener?.('pageshow', pass, options);
    page.document?.addEventListener(
      'visibilitychange',
      () => page.document?.visibilityState === 'visible' && this.wake(),
      options,
    );
  }
}

/** Whether the browser thinks so. */
function isOnline(): boolean {
  // Node has a navigator, which doesn't say.
  const {navigator} = globalThis as {navigator?: Partial<Navigator>};
  return navigator?.onLine ?? true;
}
