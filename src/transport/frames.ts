import {isObject, type JsonObject} from '../model/wire.js';
import {problemIn, type ServiceProblem} from './service-problem.js';

/** Larger frames are not looked at. */
const LARGEST = 8_000_000;

/** A message as it came: nothing is known of it but its numbers. */
export interface HeardEntry {
  readonly seq: number;
  readonly rev: number;
  readonly message: unknown;
}

/** What a service said, once it was read. */
export type Heard =
  | {readonly type: 'welcome'; readonly heartbeat: number; readonly userId: string}
  | {
      readonly type: 'entries';
      readonly entries: readonly HeardEntry[];
      readonly rev: number;
      readonly earlier?: boolean | undefined;
    }
  | {readonly type: 'accepted'; readonly id: string}
  | {readonly type: 'refused'; readonly id: string; readonly problem: ServiceProblem}
  | {readonly type: 'typing'; readonly user: string; readonly on: boolean}
  | {readonly type: 'error'; readonly problem: ServiceProblem}
  | {readonly type: 'pong'};

/** Reads a frame, or what stands in an event of the name `type`. `undefined` for what is none, or is not known. */
export function readFrame(text: unknown, type?: string): Heard | undefined {
  if (typeof text !== 'string' || text.length > LARGEST) return undefined;
  let frame: unknown;
  try {
    frame = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(frame)) return undefined;
  const known = type ?? frame['type'];
  // A type called `constructor` is unknown too, and there are objects that are no text whatever is tried.
  return typeof known === 'string' && Object.hasOwn(readers, known) ? readers[known]!(frame) : undefined;
}

/** What can be read of a list of entries. `undefined` when it is none. */
export function readEntries(list: unknown): readonly HeardEntry[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((entry: unknown) => {
    if (!isObject(entry)) return [];
    const {seq, rev, message} = entry;
    return isNumber(seq) && isNumber(rev) ? [{seq, rev, message}] : [];
  });
}

const readers: {readonly [type: string]: (frame: JsonObject) => Heard | undefined} = {
  welcome({heartbeat, user}) {
    const seconds = typeof heartbeat === 'number' && heartbeat > 0 ? heartbeat : 20;
    const userId = isObject(user) && typeof user['id'] === 'string' ? user['id'] : '';
    return {type: 'welcome', heartbeat: Math.min(Math.max(seconds, 0.1), 300), userId};
  },
  entries(frame) {
    const entries = readEntries(frame['entries']);
    const {rev, earlier} = frame;
    if (!entries || !isNumber(rev)) return undefined;
    return {type: 'entries', entries, rev, earlier: typeof earlier === 'boolean' ? earlier : undefined};
  },
  accepted({id}) {
    return typeof id === 'string' ? {type: 'accepted', id} : undefined;
  },
  refused({id, error}) {
    return typeof id === 'string' ? {type: 'refused', id, problem: problemIn(error)} : undefined;
  },
  typing({user, on}) {
    return typeof user === 'string' ? {type: 'typing', user, on: on === true} : undefined;
  },
  error({error}) {
    return {type: 'error', problem: problemIn(error)};
  },
  pong() {
    return {type: 'pong'};
  },
};

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
