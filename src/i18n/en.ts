import type {actionsWords} from './en/actions.js';
import type {callsWords} from './en/calls.js';
import type {cardsWords} from './en/cards.js';
import type {emojiWords} from './en/emoji.js';
import type {endingWords} from './en/ending.js';
import type {filesWords} from './en/files.js';
import type {formsWords} from './en/forms.js';
import type {keysWords} from './en/keys.js';
import type {placeWords} from './en/place.js';
import type {voiceWords} from './en/voice.js';
import {launcher} from './launcher/en.js';

/** The widget's words in English, but for those in en/, which come with what says them. */
export const en = {
  ...launcher,
  heading: 'Chat with us',
  placeholder: 'Write a message…',
  messages: 'Messages',
  empty: 'Send a message, we are happy to help.',
  agent: 'Agent',
  bot: 'Virtual assistant',
  you: 'You',
  /** What is said of somebody or something: “Place: Rome”. */
  labelled: (what: string, words: string) => `${what}: ${words}`,
  send: 'Send',
  sending: 'Sending',
  sent: 'Sent',
  seen: 'Seen',
  seenAt: (time: string) => `Seen ${time}`,
  failed: 'Not delivered',
  failedBecause: (reason: string) => `Not delivered: ${reason}`,
  retry: 'Try again',
  newMessages: (count: number) => (count === 1 ? '1 new message' : `${count} new messages`),
  toLatest: 'Go to the latest message',
  chatOver: 'This chat has ended.',
  endedByCustomer: 'You ended the chat',
  endedBy: (name: string) => `${name} ended the chat`,
  leftByCustomer: 'You left the chat',
  left: (name: string) => `${name} left the chat`,
  endChat: 'End chat',
  newChat: 'Start a new chat',
  downloadTranscript: 'Download transcript',
  transcript: 'Transcript of the chat',
  opensPage: 'opens a page',
  notAvailable: 'not available',
  chosen: 'chosen',
  unreadable: 'This message can’t be shown.',
  unsupported: 'This kind of message can’t be shown here.',
  formSent: 'Form sent',
  answered: 'Answered',
  form: 'Form',
  formOpened: (title: string) => `Form opened: ${title}`,
  yes: 'Yes',
  fieldNumber: (place: number) => `Field ${place}`,
  formFailed: 'Your answers could not be sent. You can try again.',
  formFailedBecause: (reason: string) => `Your answers could not be sent: ${reason}`,
  noAnswer: 'No answer',
  lost: 'Connection lost. Trying again…',
  connected: 'Connected again.',
  offline: 'You are offline.',
  notSent: (count: number) => (count === 1 ? '1 message not sent.' : `${count} messages not sent.`),
  consent:
    'To chat with you we send what you write to our service, and keep the conversation in your browser so that it is there again when you come back.',
  consentAgree: 'Agree and chat',
  consentDecline: 'Chat without keeping it',
  connecting: 'Connecting…',
  image: 'Image',
  document: 'Document',
  audio: 'Audio',
  video: 'Video',
  contact: 'Contact',
  location: 'Location',
  download: 'Download',
  fileFailed: 'This file can’t be loaded.',
  fileLoading: 'Loading…',
  pictureOf: (which: number, count: number) => `Image ${which} of ${count}`,
  /** An image, as the next. */
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Close',
  attach: 'Attach files',
  attachOrShare: 'Attach or share',
  dropFiles: 'Drop files here to attach them',
  uploading: 'Sending the file',
  cancelUpload: 'Stop sending',
  /** Why a file was not delivered: the customer has stopped it. Stands after `failedBecause`. */
  cancelled: 'stopped',
  emoji: 'Insert emoji',
  voice: 'Record a voice message',
  place: 'Share my location',
  cancelReply: 'Don’t reply to this message',
  reactedBy: (emoji: string, names: string) => `${emoji} by ${names}`,
  /** The customer, among the names in `reactedBy`. */
  byYou: 'you',
  reply: 'Reply',
  copied: 'Copied',
  inReplyTo: (name: string) => `In reply to ${name}`,
  inReplyToYou: 'In reply to your message',
  quoteMissing: 'The message replied to is not available.',
  newSince: 'New',
  typing: (names: string, count: number) => `${names} ${count === 1 ? 'is' : 'are'} writing`,
  loadEarlier: 'Load earlier messages',
  loadingEarlier: 'Loading earlier messages…',
  videoRequested: 'Video call requested',
  voiceRequested: 'Voice call requested',
  callAccepted: 'Call accepted',
  callRejected: 'Call declined',
  callStarted: 'Call started',
  callEnded: 'Call ended',
  sharingStarted: 'Screen sharing started',
  sharingEnded: 'Screen sharing ended',
  videoCall: 'Video call',
  voiceCall: 'Voice call',
  screenSharing: 'Screen sharing',
  startVideoCall: 'Start a video call',
  startVoiceCall: 'Start a voice call',
  callFrom: (name: string) => `${name} is calling you`,
  callWaiting: 'Waiting for an answer…',
  callConnecting: 'Connecting…',
  callRunning: 'In progress',
  callLasted: (duration: string) => `Ended after ${duration}`,
  callOver: 'Ended',
  /** As the same of a call, of a screen that is shared without one. */
  sharingRunning: 'In progress',
  sharingLasted: (duration: string) => `Ended after ${duration}`,
  sharingOver: 'Ended',
  callMissed: 'Missed',
  callUnanswered: 'No answer',
  callWithdrawn: 'You cancelled the call',
  callRejectedByCustomer: 'You declined',
  callRejectedBy: (name: string) => `${name} declined`,
  hangUp: 'Hang up',
  ownScreenShared: 'Your screen is being shared',
  screenSharedBy: (name: string) => `${name} is sharing a screen`,
};

type Word<T> = T extends (...values: infer V) => string ? (...values: V) => string : string;

type Words<T> = {readonly [K in keyof T]: Word<T[K]>};

/** The words that are there from the start. */
export type Strings = Words<typeof en>;

/** All words of one language. A language that lacks one does not compile. */
export type AllStrings = Strings &
  Words<
    typeof actionsWords &
      typeof callsWords &
      typeof cardsWords &
      typeof emojiWords &
      typeof endingWords &
      typeof filesWords &
      typeof formsWords &
      typeof keysWords &
      typeof placeWords &
      typeof voiceWords
  >;
