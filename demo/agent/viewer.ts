import {
  type Author,
  type Conversation,
  KindRegistry,
  type Language,
  parseEnvelope,
  type Permissions,
  permissionsIn,
  quoteOf,
  type Role,
  type TranscriptViewer,
} from '../../src/index.js';
import type {RoomSummary} from './desk-api.js';
import type {Say} from './words.js';

/** The kinds that the widget knows. */
export const kinds = new KindRegistry();

/** What an agent may do. */
export const may: Permissions = permissionsIn('attachments reactions replies emoji voice video');

/** For an agent the sides are the other way round: here are all who help, there is the customer. */
export function roleOf({isAgent}: Author): Role {
  return isAgent ? 'customer' : 'agent';
}

/** How a room's customer is called. */
export function nameOfCustomer({nickname, userId}: RoomSummary, say: Say): string {
  return nickname || say('customer', userId.slice(-4).toUpperCase());
}

/** What rows are drawn by. */
export interface Sight {
  readonly language: Language;
  /** Id of the agent who looks. */
  readonly agentId: string;
  readonly customer: string;
  /** Whose messages they are; without it, one alone. */
  readonly conversation?: Conversation;
}

/** How an agent sees messages. */
export function viewerOf({language, agentId, customer, conversation}: Sight): TranscriptViewer {
  const {strings} = language;
  const nameOfAuthor = ({id, isAgent, nickname}: Author) => {
    if (!isAgent) return nickname || customer;
    if (id === agentId) return strings.you;
    return nickname || (id.startsWith('BOT_') ? strings.bot : strings.agent);
  };
  const end = conversation?.end;
  return {
    ...language,
    kinds,
    may,
    isForAgent: true,
    isOver: end !== undefined,
    endedAt: end?.sentAt,
    mapAddress: undefined,
    uploadOf: (id) => conversation?.uploadOf(id),
    roleOf,
    isColleague: ({isAgent, id}) => isAgent && id !== agentId,
    nameOfAuthor,
    nameOf: ({message}) => nameOfAuthor(message.author),
    pictureOf: () => undefined,
  };
}

/** More than fits into a line. */
const LONGEST = 200;

/** The last thing said in a room: by whom, what in words, and when. */
export function lastOf(
  {last}: RoomSummary,
  viewer: TranscriptViewer,
): {readonly author: Author; readonly name: string; readonly text: string; readonly at: number} | undefined {
  const message = parseEnvelope(last, kinds.of, 0);
  if (!message) return undefined;
  const {name, text} = quoteOf(message, viewer);
  // What is told of somebody names them already.
  const tells = kinds.shown(message).frame === 'notice' && message.type !== 'REACTION';
  return {author: message.author, name: tells ? '' : name, text: text.slice(0, LONGEST), at: message.sentAt};
}

/** Whether a customer wants a person, and no person has answered yet. */
export function isWaiting({ended, handedOver, last}: RoomSummary): boolean {
  const author = parseEnvelope(last, kinds.of, 0)?.author;
  if (ended || !author) return false;
  return !author.isAgent || (handedOver && author.id.startsWith('BOT_'));
}
