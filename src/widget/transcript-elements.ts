import type {ElementClass} from '../elements/define.js';
import {knownKinds} from '../messages/registry.js';
import {ChatTranscript} from './transcript.js';

/** A list of messages, which fetches what else it draws, for a page that puts one into a chat of its own: `define(...transcriptElements)`. */
export const transcriptElements: readonly ElementClass[] = [
  ChatTranscript,
  ...knownKinds.flatMap(({elements}) => elements ?? []),
];
