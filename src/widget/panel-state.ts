import type {Earlier} from '../conversation/conversation.js';
import type {Chunk} from '../conversation/history.js';
import type {Ids} from '../conversation/thread.js';
import type {Call} from '../messages/call-state.js';
import type {ConnectionState} from '../transport/transport.js';
import type {SendOn} from './composer.js';
import type {OpenForm} from './form-opener.js';
import type {FileLimits} from './outgoing-files.js';
import type {Quote} from './quote.js';
import type {TranscriptViewer} from './viewer.js';
import type {Position} from './visit.js';

/** All that a panel shows. Replaced, never changed. */
export interface PanelState {
  readonly viewer: TranscriptViewer;
  readonly heading: string;
  readonly headingLevel: number;
  /** Whether there is a launcher to go back to. */
  readonly isClosable: boolean;
  readonly connection: ConnectionState;
  /** How many of the customer's messages have not got to the service. */
  readonly unsent: number;
  /** Whether the customer has still to say if the chat may be kept. */
  readonly asksConsent: boolean;
  readonly call: Call | undefined;
  readonly chunks: readonly Chunk[];
  readonly unread: Ids;
  /** Id of the message above which the unread ones began when the panel was opened; `''` for none. */
  readonly since: string;
  /** Who is writing, in words; `''` for nobody. */
  readonly typing: string;
  readonly earlier: Earlier;
  readonly replyTo: Quote | undefined;
  /** What is being written. */
  readonly text: string;
  /** Where the reader was on the page before; without one at the end. */
  readonly position: Position | undefined;
  /** What stands in the place of the conversation, if anything does. */
  readonly form: OpenForm | undefined;
  readonly placeholder: string;
  readonly sendOn: SendOn;
  readonly limits: FileLimits;
  readonly downscale: number | null;
}
