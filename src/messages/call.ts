import type {Strings} from '../i18n/en.js';
import {boolean} from '../model/wire.js';
import type {MessageKind} from './kind.js';

interface Call {
  readonly audio: boolean;
  readonly video: boolean;
}

/** A step of a call, told in one line. The call itself is the host's. */
function step(type: string, say: (strings: Strings, call: Call) => string): MessageKind<Call> {
  const kind: MessageKind<Call> = {
    type,
    frame: 'notice',
    signal: true,
    parse: (content) => ({audio: boolean(content, 'audio', true), video: boolean(content, 'video', true)}),
    render: (entry, viewer) => kind.summary(entry, viewer),
    summary: ({message: {content}}, {strings}) => say(strings, content),
  };
  return kind;
}

function requested({videoRequested, voiceRequested}: Strings, {video}: Call): string {
  return video ? videoRequested : voiceRequested;
}

export const videoRequestedByAgent = step('videoRequestedByAgent', requested);
export const videoRequestedByCustomer = step('videoRequestedByCustomer', requested);
export const videoAccepted = step('videoAccepted', ({callAccepted}) => callAccepted);
export const videoRejected = step('videoRejected', ({callRejected}) => callRejected);
export const videoStarted = step('videoStarted', ({callStarted}) => callStarted);
export const videoEnded = step('videoEnded', ({callEnded}) => callEnded);
export const screenSharingStarted = step('screenSharingStarted', ({sharingStarted}) => sharingStarted);
export const screenSharingEnded = step('screenSharingEnded', ({sharingEnded}) => sharingEnded);
