import type {Envelope} from '../model/message.js';

/**
 * What widget and service say to each other, described for people in `docs/protocol.md`. Both sides share these types;
 * neither trusts the other to keep to them.
 */
export const PROTOCOL_VERSION = 1;

/** A message as a service keeps it. */
export interface ServiceEntry {
  /** Its place in the room. Never changes; grows with every message, not always by one. */
  readonly seq: number;
  /** Number of the room's latest change that concerned it: its coming, or a new status. */
  readonly rev: number;
  readonly message: Envelope;
}

/** Why something was refused. */
export interface ServiceError {
  readonly code: ErrorCode;
  /** For people: a customer may read it. */
  readonly reason: string;
}

export type ErrorCode =
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'ended'
  | 'too-large'
  | 'bad-type'
  | 'too-many'
  | 'version'
  | 'unavailable';

/** What a client says on a socket, one JSON text a frame. The first is `hello`. */
export type ClientFrame =
  | {
      readonly type: 'hello';
      readonly version: number;
      readonly token: string;
      /** Highest `rev` the client has seen; absent when it has nothing yet. */
      readonly since?: number;
      /** Who of the agents it is; a customer's token says that by itself. */
      readonly user?: string;
    }
  | {readonly type: 'send'; readonly message: Envelope}
  | {readonly type: 'typing'; readonly on: boolean}
  | {readonly type: 'seen'; readonly ids: readonly string[]}
  | {readonly type: 'token'; readonly token: string}
  | {readonly type: 'ping'};

/** What a service says on a socket, one JSON text a frame. */
export type ServiceFrame =
  | {
      readonly type: 'welcome';
      readonly version: number;
      readonly room: string;
      readonly user: {readonly id: string};
      /** Seconds between two signs of life at most; twice that without one, and the way is broken. */
      readonly heartbeat: number;
    }
  | {
      readonly type: 'entries';
      readonly entries: readonly ServiceEntry[];
      /** Everything up to this change has been told. */
      readonly rev: number;
      /** Whether there are messages before the first of a newcomer's entries; absent later. */
      readonly earlier?: boolean;
    }
  | {readonly type: 'accepted'; readonly id: string; readonly seq: number; readonly rev: number}
  | {readonly type: 'refused'; readonly id: string; readonly error: ServiceError}
  | {readonly type: 'typing'; readonly user: string; readonly on: boolean}
  | {readonly type: 'error'; readonly error: ServiceError}
  | {readonly type: 'pong'};

/** `POST /rooms`. */
export interface NewRoom {
  readonly room: string;
  readonly user: {readonly id: string};
  readonly token: string;
}

/** `GET /rooms/{room}/messages`. */
export interface MessagePage {
  readonly entries: readonly ServiceEntry[];
  /** Whether there are more on that side. */
  readonly more: boolean;
}

/** `POST /rooms/{room}/messages`. */
export interface Acceptance {
  readonly seq: number;
  readonly rev: number;
}
