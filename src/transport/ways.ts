import type {Call, OpenLine} from './line.js';
import type {ServiceApi} from './service-api.js';
import {ServiceProblem} from './service-problem.js';
import {abortError} from './waiting.js';

/** How often in a row something must fail before the next is tried. */
const PATIENCE = 2;

/** The ways to talk with a service, the best first; each is fetched when it is first used. */
const SOCKET = () => import('./socket-line.js').then(({socketLine}): OpenLine => socketLine);
const STREAM = () => import('./stream-line.js').then(({streamLine}): OpenLine => streamLine);
const POLL = () => import('./poll-line.js').then(({pollLine}): OpenLine => pollLine);

/** Knows which way to a service works, and stays with it. */
export class Ways {
  readonly #api: ServiceApi;
  readonly #ways: (() => Promise<OpenLine>)[];
  #failures = 0;

  constructor(api: ServiceApi) {
    this.#api = api;
    const hasSockets = api.prefersSocket && typeof WebSocket !== 'undefined';
    this.#ways = hasSockets ? [SOCKET, STREAM, POLL] : [STREAM, POLL];
  }

  /** Opens a line the best way that works. Rejects with what ended it. */
  async open(call: Call): Promise<never> {
    const start = performance.now();
    try {
      return await this.#try(call);
    } catch (error) {
      if (this.#failures < PATIENCE || this.#ways.length === 1 || !(await this.#answers(call))) throw error;
      this.#failures = 0;
      const wasSilent = performance.now() - start >= call.api.timing.welcome;
      if (wasSilent) {
        this.#ways.shift();
        throw error;
      }
    }
    // Whoever refused the line may be back only just now: that they answer, and refuse it all the same, is still to be seen.
    try {
      return await this.#try(call);
    } finally {
      if (this.#failures > 0) this.#ways.shift();
      this.#failures = 0;
    }
  }

  async #try(call: Call): Promise<never> {
    const open = await this.#ways[0]!();
    if (call.signal.aborted) throw abortError();
    let hasOpened = false;
    try {
      return await open({
        ...call,
        hear(frame, line) {
          hasOpened ||= frame.type === 'entries';
          call.hear(frame, line);
        },
      });
    } catch (error) {
      // A service that says why it refuses would say the same in another way.
      const isSpoken = error instanceof ServiceProblem && error.isVerdict;
      if (!call.signal.aborted) this.#failures = hasOpened || isSpoken ? 0 : this.#failures + 1;
      throw error;
    }
  }

  /** Whether the service is there at all. */
  async #answers({pass, access, signal}: Call): Promise<boolean> {
    const {room} = pass;
    const asking = access.use(({token}) =>
      this.#api.request('GET', ['rooms', room, 'messages'], {token, signal}, {limit: 1}),
    );
    return asking.then(
      () => true,
      () => false,
    );
  }
}
