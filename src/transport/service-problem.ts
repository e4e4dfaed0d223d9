import {isObject} from '../model/wire.js';
import type {ErrorCode} from './protocol.js';

/** What a status means where the answer itself doesn't say. */
const CODES: {readonly [status: number]: ErrorCode} = {
  401: 'unauthorized',
  403: 'forbidden',
  409: 'conflict',
  410: 'ended',
  413: 'too-large',
  415: 'bad-type',
  426: 'version',
  429: 'too-many',
};

const SPOKEN: ReadonlySet<unknown> = new Set<ErrorCode>([
  ...Object.values(CODES),
  'bad-request',
  'not-found',
  'unavailable',
]);

/** A proxy's "not found", "time-out" or "too early" tells of a service that is just not there. */
const PASSING = new Set([404, 408, 425]);

const LONGEST_REASON = 500;
const LONGEST_WAIT = 120_000;

/** The service, or the way to it, did not do what was asked. The text is the reason a customer may read, or `''`. */
export class ServiceProblem extends Error {
  readonly code: ErrorCode;
  /** Whether the service itself said so, rather than something on the way to it. */
  readonly isVerdict: boolean;
  /** In how many milliseconds to ask again, if the service has said that. */
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, reason = '', isVerdict = false, retryAfter?: number) {
    super(reason);
    this.name = 'ServiceProblem';
    this.code = code;
    this.isVerdict = isVerdict;
    this.retryAfter = retryAfter;
  }

  /** Whether asking again may have another answer. */
  get isPassing(): boolean {
    return ['unavailable', 'too-many', 'unauthorized'].includes(this.code);
  }

  /** Whether what was kept of the room opens it no more. */
  get isRoomLost(): boolean {
    return this.isVerdict && ['not-found', 'forbidden'].includes(this.code);
  }
}

/** The problem in an `error` of the service, as far as it can be read. */
export function problemIn(error: unknown, status = 0, retryAfter?: number): ServiceProblem {
  const {code, reason} = isObject(error) ? error : {};
  const text = typeof reason === 'string' ? reason.slice(0, LONGEST_REASON) : '';
  if (SPOKEN.has(code)) return new ServiceProblem(code as ErrorCode, text, true, retryAfter);
  const isRefused = status >= 400 && status < 500 && !PASSING.has(status);
  return new ServiceProblem(CODES[status] ?? (isRefused ? 'bad-request' : 'unavailable'), text, false, retryAfter);
}

/** The problem of an answer whose status is no success. */
export async function problemOf(response: Response): Promise<ServiceProblem> {
  const body: unknown = await response.json().catch(() => undefined);
  return problemIn(isObject(body) && body['error'], response.status, waitIn(response.headers.get('Retry-After')));
}

/** Milliseconds of a `Retry-After`, which says seconds or a date. */
export function waitIn(header: string | null): number | undefined {
  if (!header) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_WAIT);
}
