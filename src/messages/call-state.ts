import type {CallState} from '../model/call.js';
import type {Author, Entry, Message, Role} from '../model/message.js';

/** The content of every step of a call. */
export interface CallContent {
  readonly audio: boolean;
  readonly video: boolean;
}

/** A call with all that its row tells. Times are in milliseconds since 1970. */
export interface Call extends CallState {
  readonly startedAt?: number;
  readonly endedAt?: number;
  /** The step that rejected or ended it. */
  readonly closedBy?: Author;
  /** Whether anybody had said yes. */
  readonly isAnswered: boolean;
  /** Whose screen is shared. */
  readonly sharedBy?: Author;
  /** A screen was shared without a call. */
  readonly isSharingAlone: boolean;
}

/** How things stand while there has been no call. */
export const noCall: CallState = {state: 'none', by: 'customer', audio: false, video: false, sharing: false};

/** What decides how a call stands, besides its own steps. */
interface Around {
  /** When the chat ended, if it did. */
  readonly endedAt: number | undefined;
  /** Whether an agent looks at it, for whom the sides are the other way round. */
  readonly isForAgent?: boolean;
  roleOf(author: Author): Role;
}

/** The call that `entry` has begun. Whatever steps are lost or come late, it makes the best of what there is. */
export function callOf({message, followers, outrun}: Entry, {endedAt, roleOf, isForAgent = false}: Around): Call {
  const steps = [message, ...followers].filter(isStep);
  const by = sideOf(message, roleOf, isForAgent);
  const {audio, video} = (message as Message<CallContent>).content;
  const isSharingAlone = steps.every(({type}) => type.startsWith('screenSharing'));
  // Of a call whose request is lost nobody can say that it was missed.
  const isAnswered = !message.type.startsWith('videoRequested');
  const asked: Call = {state: 'requested', by, audio, video, sharing: false, isAnswered, isSharingAlone};
  const call = steps.reduce(taken, asked);
  if (isOver(call)) return call;
  if (endedAt !== undefined) return {...call, ...over, endedAt};
  return outrun ? {...call, ...over} : call;
}

/** What a page is told of a call. */
export function stateOf({state, by, audio, video, sharing}: CallState = noCall): CallState {
  return {state, by, audio, video, sharing};
}

const over = {state: 'ended', sharing: false} as const;

/** Whether nothing can follow any more. */
export function isOver({state}: CallState): boolean {
  return state === 'none' || state === 'rejected' || state === 'ended';
}

/** Whether the picture of it is to be seen. */
export function isRunning({state}: CallState): boolean {
  return state === 'accepted' || state === 'started';
}

/** Nobody talks for longer, in milliseconds. */
const LONGEST = 24 * 3_600_000;

/** When a call that goes on has begun; `undefined` of one that must have ended although nobody said so. */
export function runningSince({state, startedAt}: Call): number | undefined {
  return state === 'started' && startedAt !== undefined && Date.now() - startedAt < LONGEST ? startedAt : undefined;
}

/** The call once `step` has been taken. */
function taken(call: Call, {type, sentAt, author}: Message): Call {
  // The echo of an end, or what was on its way when it came.
  if (isOver(call) && !call.isSharingAlone) return call;
  switch (type) {
    case 'videoAccepted':
      return call.state === 'requested' ? {...call, state: 'accepted', isAnswered: true} : call;
    case 'videoStarted':
      return started(call, sentAt);
    case 'screenSharingStarted':
      return {...started(call, sentAt), sharing: true, sharedBy: author};
    case 'screenSharingEnded':
      return call.isSharingAlone ? {...call, ...over, endedAt: sentAt} : {...call, sharing: false};
    case 'videoRejected':
      return {...call, ...over, state: 'rejected', closedBy: author};
    case 'videoEnded':
      return {...call, ...over, endedAt: sentAt, closedBy: author};
    default:
      return call;
  }
}

function started(call: Call, at: number): Call {
  return {...call, state: 'started', isAnswered: true, startedAt: call.startedAt ?? at};
}

/** Without its request a call is that of whoever was answered, or else told of it first. */
function sideOf({type, author}: Message, roleOf: Around['roleOf'], isForAgent: boolean): CallState['by'] {
  if (type === 'videoRequestedByAgent') return isForAgent ? 'customer' : 'agent';
  if (type === 'videoRequestedByCustomer') return isForAgent ? 'agent' : 'customer';
  const isAnswer = type === 'videoAccepted' || type === 'videoRejected';
  return (roleOf(author) === 'customer') === isAnswer ? 'agent' : 'customer';
}

function isStep({type, failure, problem}: Message): boolean {
  return /^(video[A-Z]|screenSharing)/.test(type) && failure === undefined && problem === undefined;
}
