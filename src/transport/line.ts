import type {Envelope} from '../model/message.js';
import type {Heard} from './frames.js';
import type {Access, Pass} from './passes.js';
import type {ServiceApi} from './service-api.js';

/** A way to the service, for as long as it holds. */
export interface Line {
  /** Resolves when the message is accepted; rejects with a `ServiceProblem` when it isn't, or nobody can tell. */
  send(message: Envelope): Promise<void>;
  tell(
    frame: {readonly type: 'typing'; readonly on: boolean} | {readonly type: 'seen'; readonly ids: readonly string[]},
  ): Promise<void>;
  /** Finds out whether the way still holds. */
  check(): void;
  /** The pass has a fresh token. */
  renew?(pass: Pass): void;
}

/** What it takes to open a line. */
export interface Call {
  readonly api: ServiceApi;
  readonly access: Access;
  readonly pass: Pass;
  /** Highest number of a change that is known. */
  readonly since: number | undefined;
  /** The service has said something. */
  hear(frame: Heard, line: Line): void;
  /** Something came that can't be understood, and was left out. */
  garbled(): void;
  readonly signal: AbortSignal;
}

/** Opens a line. What it returns only rejects: with the `ServiceProblem` that ended the line. */
export type OpenLine = (call: Call) => Promise<never>;
