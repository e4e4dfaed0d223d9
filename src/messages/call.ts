import {html} from 'lit';

import {lazily} from '../elements/lazily.js';
import {formatDuration} from '../i18n/format.js';
import type {Strings} from '../i18n/en.js';
import type {Chain} from '../model/kind.js';
import type {Entry} from '../model/message.js';
import {boolean} from '../model/wire.js';
import {exportparts} from '../theme/parts.js';
import {type Call, type CallContent, callOf} from './call-state.js';
import type {MessageKind, Viewer} from './kind.js';

/** The chain to which all messages about calls belong. */
export const CALL = 'call';

const needCard = lazily(async () => {
  const [{ChatCallMessage}, {ChatTimer}] = await Promise.all([
    import('./call-message.js'),
    import('../elements/timer.js'),
  ]);
  return [ChatCallMessage, ChatTimer];
});

/** A step of a call. The first one's row tells the whole call; the call itself is the host's. */
function step(
  type: string,
  chain: Omit<Chain, 'name'>,
  say: (strings: Strings, call: CallContent) => string,
): MessageKind<CallContent> {
  const kind: MessageKind<CallContent> = {
    type,
    frame: 'card',
    signal: true,
    chain: {name: CALL, ...chain},
    parse: (content) => ({audio: boolean(content, 'audio', true), video: boolean(content, 'video', true)}),
    render(entry, viewer) {
      needCard();
      const call = isTaken(entry) ? callOf(entry, viewer) : undefined;
      return html`
        <chat-call-message
          exportparts=${exportparts}
          .call=${call}
          .heading=${nameOf(call ?? entry.message.content, viewer.strings)}
          .opener=${entry.message.id}
          .words=${call ? wordsOf(call, entry, viewer) : say(viewer.strings, entry.message.content)}
          .isForAgent=${viewer.isForAgent === true}
          .repeatable=${viewer.may.has('video') && viewer.endedAt === undefined && !entry.outrun}
          >${kind.summary(entry, viewer)}</chat-call-message
        >
      `;
    },
    summary(entry, viewer) {
      const {strings} = viewer;
      const call = isTaken(entry) ? callOf(entry, viewer) : undefined;
      if (!call || call.state === 'requested') return say(strings, entry.message.content);
      return strings.labelled(nameOf(call, strings), wordsOf(call, entry, viewer));
    },
  };
  return kind;
}

/** A later step is told by itself only where there is nothing but one line, and one that failed only with its failure. */
function isTaken({folded, message}: Entry): boolean {
  return !folded && message.failure === undefined;
}

/** What the call is, in words. */
function nameOf({isSharingAlone, video}: Pick<Call, 'video'> & Partial<Call>, strings: Strings): string {
  if (isSharingAlone) return strings.screenSharing;
  return video ? strings.videoCall : strings.voiceCall;
}

/** How a call stands, in words. */
function wordsOf(call: Call, entry: Entry, viewer: Viewer): string {
  const {strings} = viewer;
  if (call.state === 'requested')
    return call.by === 'agent' ? strings.callFrom(viewer.nameOf(entry)) : strings.callWaiting;
  if (call.state === 'accepted') return strings.callConnecting;
  if (call.isSharingAlone) return sharingWords(call, viewer);
  if (call.state === 'started') return strings.callRunning;
  const isByCustomer = call.closedBy && viewer.roleOf(call.closedBy) === 'customer';
  const isByColleague = isByCustomer && viewer.isColleague?.(call.closedBy) === true;
  const isRejected = call.state === 'rejected' || (!call.isAnswered && call.by === 'agent' && isByCustomer);
  if (isRejected && isByCustomer && !isByColleague) return strings.callRejectedByCustomer;
  if (isRejected) return strings.callRejectedBy(viewer.nameOfAuthor(call.closedBy!));
  if (call.startedAt !== undefined && call.endedAt !== undefined) {
    return strings.callLasted(formatDuration(viewer, call.endedAt - call.startedAt));
  }
  if (call.isAnswered) return strings.callOver;
  if (call.by === 'agent') return strings.callMissed;
  return isByCustomer ? strings.callWithdrawn : strings.callUnanswered;
}

/** How it stands with a screen that is shared without a call, in words. */
function sharingWords({state, startedAt, endedAt}: Call, viewer: Viewer): string {
  const {strings} = viewer;
  if (state === 'started') return strings.sharingRunning;
  if (startedAt === undefined || endedAt === undefined) return strings.sharingOver;
  return strings.sharingLasted(formatDuration(viewer, endedAt - startedAt));
}

/** What is to be told of a running call all the time: whose screen is shared, else what it is. */
export function barWords(call: Call, {strings, nameOfAuthor, roleOf, isColleague}: Viewer): string {
  const {sharedBy, sharing, state} = call;
  if (!sharing || !sharedBy) return state === 'started' ? nameOf(call, strings) : strings.callConnecting;
  const isOwn = roleOf(sharedBy) === 'customer' && !isColleague?.(sharedBy);
  return isOwn ? strings.ownScreenShared : strings.screenSharedBy(nameOfAuthor(sharedBy));
}

function requested({videoRequested, voiceRequested}: Strings, {video}: CallContent): string {
  return video ? videoRequested : voiceRequested;
}

const request = {begins: 'always'} as const;
const resumption = {begins: 'unless-open'} as const;
const end = {ends: true} as const;

export const videoRequestedByAgent = step('videoRequestedByAgent', request, requested);
export const videoRequestedByCustomer = step('videoRequestedByCustomer', request, requested);
export const videoAccepted = step('videoAccepted', {}, ({callAccepted}) => callAccepted);
export const videoRejected = step('videoRejected', end, ({callRejected}) => callRejected);
export const videoStarted = step('videoStarted', resumption, ({callStarted}) => callStarted);
export const videoEnded = step('videoEnded', end, ({callEnded}) => callEnded);
export const screenSharingStarted = step('screenSharingStarted', resumption, ({sharingStarted}) => sharingStarted);
export const screenSharingEnded = step('screenSharingEnded', {}, ({sharingEnded}) => sharingEnded);
