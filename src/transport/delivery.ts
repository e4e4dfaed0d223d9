import type {Envelope} from '../model/message.js';
import type {Expected} from './expected.js';
import type {Line} from './line.js';
import type {Access, Pass} from './passes.js';
import type {ServiceApi} from './service-api.js';
import {ServiceProblem} from './service-problem.js';
import {RefusalError, type SendOptions} from './transport.js';
import {abortError, backoff, pause, unlessAborted, withEither} from './waiting.js';

/** What it takes to deliver messages. */
export interface DeliveryOptions {
  readonly api: ServiceApi;
  readonly access: Access;
  readonly line: Expected<Line>;
  readonly signal: AbortSignal;
  /** The message, with what was not known when it was written. */
  addressed(envelope: Envelope, pass: Pass): Envelope;
}

/** Brings messages to the service, however often the way breaks. */
export class Delivery {
  readonly #options: DeliveryOptions;
  /** Stops what is on its way. Thousands may be, and Node warns of so many listeners of one signal. */
  readonly #sending = new Set<AbortController>();
  /** Messages wait together before they are sent again, so that they keep their order. */
  #pause: Promise<void> | undefined;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#sending.forEach((sending) => sending.abort()), {once: true});
  }

  /** Resolves when the message is accepted. Rejects with a `RefusalError`, or when nobody wants it any more. */
  async send(envelope: Envelope, [file]: readonly File[], options?: SendOptions): Promise<void> {
    await withEither([options?.signal], async (signal, controller) => {
      if (this.#options.signal.aborted) throw abortError();
      this.#sending.add(controller);
      try {
        if (file) await this.#upload(envelope.data.id, file, signal, options);
        await this.#say(envelope, signal);
      } finally {
        this.#sending.delete(controller);
      }
    });
  }

  /** Tells something that nobody waits for, again until somebody has heard it. */
  async tell(frame: Parameters<Line['tell']>[0]): Promise<void> {
    const {api, signal} = this.#options;
    for (let failures = 0; !signal.aborted; failures++) {
      const problem = await this.#attempt(signal, (_pass, line) => line.tell(frame));
      if (!problem) return;
      await pause(problem.retryAfter ?? backoff(failures, api.timing), signal);
    }
  }

  async #upload(id: string, file: File, signal: AbortSignal, options?: SendOptions): Promise<void> {
    const {api} = this.#options;
    const {upload} = await import('./upload.js');
    const onProgress = (fraction: number) => options?.onProgress(fraction);
    for (let failures = 0; ; failures++) {
      const problem = await this.#attempt(signal, ({room, token}) =>
        upload(api, {path: ['rooms', room, 'messages', id, 'file'], token, file, signal, onProgress}),
      );
      if (!problem) return;
      await pause(problem.retryAfter ?? backoff(failures, api.timing), signal);
    }
  }

  async #say(envelope: Envelope, signal: AbortSignal): Promise<void> {
    const {api, addressed} = this.#options;
    for (let failures = 0; ; failures++) {
      while (this.#pause) await unlessAborted(this.#pause, signal);
      const problem = await this.#attempt(signal, (pass, line) => line.send(addressed(envelope, pass)));
      if (!problem) return;
      const time = problem.retryAfter ?? backoff(failures, api.timing);
      this.#pause ??= pause(time, this.#options.signal).finally(() => (this.#pause = undefined));
    }
  }

  /** Does something as soon as there is a connection. Resolves with what went wrong, if it may go right next time. */
  async #attempt(
    signal: AbortSignal,
    act: (pass: Pass, line: Line) => Promise<void>,
  ): Promise<ServiceProblem | undefined> {
    const line = await unlessAborted(this.#options.line.next, signal);
    try {
      const acting = this.#options.access.use((pass) => act(pass, line));
      await unlessAborted(acting, signal);
      return undefined;
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      if (!error.isPassing) throw new RefusalError(error.message);
      return error;
    }
  }
}
