import type {FastifyInstance} from 'fastify';
import {requireAgent} from './auth.js';
import {Refusal} from './errors.js';
import {EventStream} from './event-stream.js';
import {asCount} from './json.js';
import type {Service} from './context.js';
import type {RoomState} from './store.js';

/** What agents see of all rooms. */
export function agentRoutes(api: FastifyInstance, service: Service): void {
  const {store, settings, lounge, stopping, metrics} = service;

  api.get('/rooms', async (request) => {
    await requireAgent(request, service);
    const limit = asCount((request.query as {limit?: unknown}).limit, 'limit') ?? 200;
    if (limit < 1 || limit > 1000) throw new Refusal('bad-request', 'limit has to be between 1 and 1000.');
    const rooms = await store.rooms(limit);
    return {rooms: rooms.map(summary)};
  });

  api.get('/events', async (request, reply) => {
    await requireAgent(request, service);
    const stream = new EventStream(request, reply, settings.heartbeat);
    stream.gone.addEventListener('abort', metrics.connect('stream'));
    // However often a room changes while the network is busy, it is told once.
    const changed = new Set<string>();
    let isTelling = false;
    const tell = async () => {
      if (isTelling) return;
      isTelling = true;
      for (const room of changed) {
        changed.delete(room);
        const state = await store.room(room);
        if (state?.last) await stream.tell('room', summary(state));
      }
      isTelling = false;
    };
    const unfollow = store.followAll((room) => {
      changed.add(room);
      tell().catch(end);
    });
    const depart = lounge.arrive();
    const end = () => stream.end();
    stopping.addEventListener('abort', end);
    stream.gone.addEventListener('abort', () => {
      stopping.removeEventListener('abort', end);
      depart();
      unfollow();
    });
    if (stopping.aborted) end();
    const {heartbeat} = settings;
    await stream.tell('welcome', {heartbeat});
  });
}

/** A room as the list tells of it. */
function summary({id, user, nickname, unread, ended, handedOver, last}: RoomState) {
  return {room: id, user: {id: user}, nickname, unread, ended, handedOver, last};
}
