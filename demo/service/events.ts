import type {FastifyInstance} from 'fastify';
import {PROTOCOL_VERSION} from '../../src/transport/protocol.js';
import {enter} from './auth.js';
import {Refusal, refusalOf} from './errors.js';
import {EventStream} from './event-stream.js';
import {feed} from './feed.js';
import {asCount} from './json.js';
import type {Service} from './context.js';
import type {Party} from './tokens.js';

/** The longest time a timer can count. */
const MAX_TIMER = 2 ** 31 - 1;

/** A room's events, for who can't have a socket. */
export function eventRoutes(api: FastifyInstance, service: Service): void {
  const {lounge, store, settings, stopping, metrics} = service;

  api.get('/rooms/:room/events', async (request, reply) => {
    const {room, party} = await enter(request, service);
    const since = asCount(request.headers['last-event-id'] || undefined, 'Last-Event-ID');
    const waiting: {event: string; data: unknown}[] = [];
    let mention = (event: string, data: unknown): void => void waiting.push({event, data});
    // Before anything is answered: there may be no place.
    const leave = lounge.enter(room.id, {party, typing: ({user, on}) => mention('typing', {user, on})});
    const stream = new EventStream(request, reply, settings.heartbeat);
    stream.gone.addEventListener('abort', metrics.connect('stream'));
    const end = () => stream.end();
    const fail = (error: unknown) => {
      void stream.tell('error', {error: refusalOf(error).error});
      stream.end();
    };
    const expiry = expire(party, () => fail(new Refusal('unauthorized', 'This token has expired.')));
    stream.gone.addEventListener('abort', () => {
      clearTimeout(expiry);
      stopping.removeEventListener('abort', end);
      leave();
    });
    stopping.addEventListener('abort', end);
    if (stopping.aborted) end();

    const {heartbeat} = settings;
    void stream.tell('welcome', {version: PROTOCOL_VERSION, room: room.id, user: {id: party.user}, heartbeat});
    mention = (event, data) => stream.mention(event, data);
    for (const {event, data} of waiting) mention(event, data);
    for (const user of lounge.typists(room.id)) if (user !== party.user) mention('typing', {user, on: true});
    feed(store, room.id, since, (news) => stream.tell('entries', news, news.rev), stream.gone).catch(fail);
  });
}

function expire({until}: Party, end: () => void): NodeJS.Timeout | undefined {
  return until === Infinity ? undefined : setTimeout(end, Math.min(until - Date.now(), MAX_TIMER));
}
