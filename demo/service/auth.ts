import type {FastifyRequest} from 'fastify';
import {Refusal} from './errors.js';
import {asId} from './json.js';
import type {Service} from './context.js';
import type {RoomState} from './store.js';
import type {Party} from './tokens.js';

/** The token that came with a request. */
export function bearer({headers}: FastifyRequest): string {
  const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (!token) throw new Refusal('unauthorized', 'This takes a token.');
  return token;
}

/** The room in the path of a request. */
export function roomIn({params}: FastifyRequest): string {
  return (params as {room: string}).room;
}

/** Who asks for something in a room, once they have shown that they may. Agents say in `user` who they are. */
export async function enter(
  request: FastifyRequest,
  {tokens, rooms}: Service,
): Promise<{party: Party; room: RoomState}> {
  const agent = (request.query as {user?: unknown}).user;
  const party = await tokens.party(bearer(request), agent === undefined ? undefined : asId(agent, 'user'));
  return {party, room: await rooms.enter(roomIn(request), party)};
}

/** Refuses who is no agent. */
export async function requireAgent(request: FastifyRequest, {tokens}: Service): Promise<void> {
  const {isAgent} = await tokens.party(bearer(request));
  if (!isAgent) throw new Refusal('forbidden', 'This is for agents.');
}
