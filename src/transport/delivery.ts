import type {Envelope} from '../model/message.js';
import {persist} from '../model/persist.js';
import type {Expected} from './expected.js';
import type {Line} from './line.js';
import type {Access, Pass} from './passes.js';
import type {ServiceApi} from './service-api.js';
import {ServiceProblem} from './service-problem.js';
import {RefusalError, type SendOptions} from './transport.js';
import {abortError, backoff, pause, unlessAborted, withEither} from './waiting.js';

/** How long to wait after a line that broke: the next one will tell. */
const BROKEN = 0;

/** What it takes to deliver messages. */
export interface DeliveryOptions {
  readonly api: ServiceApi;
  readonly access: Access;
  readonly line: Expected<Line>;
  readonly signal: AbortSignal;
  /** The message, with what was not known when it was written. */
  addressed(envelope: Envelope, pass: Pass): Envelope;
}

/** A message that is not yet accepted. */
interface Outgoing {
  readonly envelope: Envelope;
  /** Whether it was said, and nobody knows yet what became of it. */
  isOut: boolean;
  failures: number;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Brings messages to the service, however often the way breaks, in the order in which they were written: one at a time, so that
 * none overtakes another that the service could not take at first.
 */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #waiting = new Set<Outgoing>();
  /** Stops what is on its way. Thousands may be, and Node warns of so many listeners of one signal. */
  readonly #stops = new Set<AbortController>();
  #pause: Promise<void> | undefined;
  #isFlushing = false;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#stops.forEach((stop) => stop.abort()), {once: true});
  }

  /** Resolves when the message is accepted. Rejects with a `RefusalError`, or when nobody wants it any more. */
  async send(envelope: Envelope, [file]: readonly File[], options?: SendOptions): Promise<void> {
    await withEither([options?.signal], async (signal, controller) => {
      if (this.#options.signal.aborted) throw abortError();
      this.#stops.add(controller);
      try {
        if (file) await this.#upload(envelope.data.id, file, signal, options);
        await this.#say(envelope, signal);
      } finally {
        this.#stops.delete(controller);
      }
    });
  }

  async #upload(id: string, file: File, signal: AbortSignal, options?: SendOptions): Promise<void> {
    const {api, access, line} = this.#options;
    const {upload} = await unlessAborted(
      persist(() => import('./upload.js')),
      signal,
    );
    const onProgress = (fraction: number) => options?.onProgress(fraction);
    for (let failures = 0; ; failures++) {
      await unlessAborted(line.next, signal);
      try {
        return await access.use(({room, token}) =>
          upload(api, {path: ['rooms', room, 'messages', id, 'file'], token, file, signal, onProgress}),
        );
      } catch (error) {
        const {retryAfter} = passing(error);
        await pause(retryAfter ?? backoff(failures, api.timing), signal);
      }
    }
  }

  async #say(envelope: Envelope, signal: AbortSignal): Promise<void> {
    let outgoing: Outgoing | undefined;
    const said = new Promise<void>((resolve, reject) => {
      outgoing = {envelope, isOut: false, failures: 0, resolve, reject};
      this.#waiting.add(outgoing);
      void this.#flush();
    });
    await unlessAborted(said, signal).finally(() => this.#done(outgoing!));
  }

  /** Says the first of what waits, as soon as that can be done. */
  async #flush(): Promise<void> {
    if (this.#isFlushing) return;
    this.#isFlushing = true;
    try {
      await this.#pause;
      const line = await this.#options.line.next;
      const [first] = this.#waiting;
      if (first && !first.isOut) void this.#out(first, line);
    } catch (error) {
      for (const {reject} of this.#waiting) reject(error);
    } finally {
      this.#isFlushing = false;
    }
  }

  async #out(outgoing: Outgoing, line: Line): Promise<void> {
    const {api, access, addressed, signal} = this.#options;
    outgoing.isOut = true;
    try {
      await access.use((pass) => line.send(addressed(outgoing.envelope, pass)));
      outgoing.resolve();
    } catch (error) {
      outgoing.isOut = false;
      try {
        const {retryAfter} = passing(error);
        const time = retryAfter ?? backoff(outgoing.failures++, api.timing);
        this.#pause ??= pause(time, signal).finally(() => (this.#pause = undefined));
        void this.#flush();
      } catch (final) {
        outgoing.reject(final);
      }
    }
  }

  #done(outgoing: Outgoing): void {
    this.#waiting.delete(outgoing);
    if (this.#waiting.size > 0) void this.#flush();
  }
}

/** A problem after which it is worth another try. Throws what any other is to whoever sent something. */
function passing(error: unknown): ServiceProblem {
  // The line was given up in the middle of it, and not by whoever sends: the next one will tell.
  if (error instanceof DOMException && error.name === 'AbortError')
    return new ServiceProblem('unavailable', '', false, BROKEN);
  if (!(error instanceof ServiceProblem)) throw error;
  if (!error.isPassing) throw new RefusalError(error.message);
  return error;
}
