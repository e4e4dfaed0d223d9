import {toJson} from '../model/to-json.js';
import {problemOf, ServiceProblem} from './service-problem.js';
import {RefusalError} from './transport.js';
import {abortError, type Timing, withEither} from './waiting.js';

/** What goes along with a request. */
export interface RequestOptions<T> {
  readonly token?: string | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is. */
  readonly file?: Blob;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** How long it may take altogether, in milliseconds; `0` for as long as it wants. */
  readonly patience?: number;
  /** What becomes of the answer. Without it nothing is read. */
  read?(response: Response): Promise<T>;
}

/** Requests to one service, by `docs/protocol.md`. Everything that fails is a `ServiceProblem` or an `AbortError`. */
export class ServiceApi {
  readonly timing: Timing;
  /** Whether the page would like a socket. */
  readonly prefersSocket: boolean;
  /** Who of the agents asks; a customer’s token says that by itself. */
  readonly agent: string | undefined;
  readonly #base: string;
  readonly #isSecure: boolean;

  /** Throws a `RefusalError` when `endpoint` can't be the address of a service. */
  constructor(endpoint: string | URL, timing: Timing, agent?: string) {
    const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
    if (!url || !/^(ws|http)s?:$/.test(url.protocol) || url.username || url.password) {
      throw new RefusalError(`not the address of a chat service (wss: or https:): ${withoutSecrets(endpoint)}`);
    }
    this.timing = timing;
    this.agent = agent;
    this.prefersSocket = url.protocol.startsWith('ws');
    this.#base = `${url.host}${url.pathname.replace(/\/+$/, '')}`;
    this.#isSecure = ['wss:', 'https:'].includes(url.protocol);
  }

  /** The address of what `path` names, each part of it one segment. */
  address(path: readonly string[], scheme = 'http'): string {
    // No encoding keeps a browser from walking up by these, and of half a character there is none.
    if (path.some((part) => /^\.{0,2}$|\p{Cs}/u.test(part))) throw new ServiceProblem('not-found');
    return `${scheme}${this.#isSecure ? 's' : ''}://${[this.#base, ...path.map(encodeURIComponent)].join('/')}`;
  }

  /** The address of what is asked for, and by whom. */
  question(path: readonly string[], query: Readonly<Record<string, string | number>> = {}): string {
    const asked = Object.entries({...query, ...(this.agent && {user: this.agent})});
    const search = new URLSearchParams(asked.map(([key, value]) => [key, String(value)])).toString();
    return this.address(path) + (search && `?${search}`);
  }

  /** Asks the service for something. */
  async request<T = void>(
    method: string,
    path: readonly string[],
    {token, body, file, headers = {}, signal, patience = this.timing.answer, read}: RequestOptions<T>,
    query: Readonly<Record<string, string | number>> = {},
  ): Promise<T> {
    const address = this.question(path, query);
    const sent = {
      ...headers,
      ...(token !== undefined && {Authorization: `Bearer ${token}`}),
      ...(body !== undefined && {'Content-Type': 'application/json'}),
      ...(file && {'Content-Type': typeOf(file)}),
    };
    return withEither([signal], async (either, controller) => {
      const timer = patience > 0 ? setTimeout(() => controller.abort(), patience) : undefined;
      try {
        const response = await fetch(address, {
          method,
          headers: sent,
          signal: either,
          // The service knows by the token who asks; nobody else is to be asked instead of it.
          credentials: 'omit',
          // Where it points elsewhere is not followed. With `error` instead, Node loses the signal in a garbage
          // collection, and the answer goes on for ever (nodejs/undici#4627).
          redirect: 'manual',
          cache: 'no-store',
          ...(body !== undefined && {body: toJson(body)}),
          ...(file && {body: file}),
        });
        if (!response.ok) throw await problemOf(response);
        if (read) return await read(response);
        void response.body?.cancel().catch(() => {});
        return undefined as T;
      } catch (error) {
        if (signal.aborted) throw abortError();
        throw error instanceof ServiceProblem ? error : new ServiceProblem('unavailable', '', false);
      } finally {
        clearTimeout(timer);
      }
    });
  }
}

/** The media type of a file that goes out. */
export function typeOf({type}: Blob): string {
  return type || 'application/octet-stream';
}

/** An address as it may stand in a log: without a name and password, and what is asked. */
function withoutSecrets(address: string | URL): string {
  return String(address)
    .replace(/^.*@/s, '…@')
    .replace(/[?#].*/s, '')
    .slice(0, 100);
}
