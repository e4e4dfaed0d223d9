import type {ErrorCode, ServiceError} from '../../src/transport/protocol.js';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  'bad-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  ended: 410,
  'too-large': 413,
  'bad-type': 415,
  version: 426,
  'too-many': 429,
  unavailable: 503,
};

/** Something that can't be done, and that whoever asked is told so. Its reason never holds what somebody else wrote. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  /** Seconds until it is worth another try. */
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, reason: string, {retryAfter, cause}: {retryAfter?: number; cause?: unknown} = {}) {
    super(reason, {cause});
    this.name = 'Refusal';
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /** The HTTP status of it. */
  get status(): number {
    return STATUS[this.code];
  }

  /** What is told. */
  get error(): ServiceError {
    return {code: this.code, reason: this.message};
  }
}

/** Whatever went wrong, as something that can be told: what is no `Refusal` is our own fault, and nobody's business. */
export function refusalOf(error: unknown): Refusal {
  return error instanceof Refusal
    ? error
    : new Refusal('unavailable', 'Something went wrong here. Please try again.', {cause: error});
}
