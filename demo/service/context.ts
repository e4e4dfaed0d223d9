import type {Limits} from './limits.js';
import type {Lounge} from './lounge.js';
import type {Metrics} from './metrics.js';
import type {Rooms} from './rooms.js';
import type {Settings} from './settings.js';
import type {Store} from './store.js';
import type {Tokens} from './tokens.js';

/** The parts of a running service that its ways in share. */
export interface Service {
  readonly settings: Settings;
  readonly store: Store;
  readonly tokens: Tokens;
  readonly limits: Limits;
  readonly lounge: Lounge;
  readonly rooms: Rooms;
  /** Where files are while they come in. */
  readonly incoming: string;
  readonly metrics: Metrics;
  /** Aborts when nobody new is to come. */
  readonly leaving: AbortSignal;
  /** Aborts when the service is to stop. */
  readonly stopping: AbortSignal;
}
