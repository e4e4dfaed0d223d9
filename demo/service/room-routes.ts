import type {FastifyInstance} from 'fastify';
import {asObject} from './json.js';
import {bearer, enter, roomIn} from './auth.js';
import {Refusal} from './errors.js';
import {addressKey} from './limits.js';
import type {Service} from './context.js';

/** Opening a room, and what can be asked and said in one. */
export function roomRoutes(api: FastifyInstance, service: Service): void {
  const {rooms, tokens, limits} = service;

  api.post('/rooms', async (request, reply) => {
    limits.rooms.take(addressKey(request.ip));
    // Texts of the bot come in the language that the browser asks for.
    const language = /^it\b/i.test(request.headers['accept-language'] ?? '') ? 'it' : 'en';
    const opened = await rooms.open(request.body, language);
    request.log.info({event: 'room', room: opened.room});
    return reply.code(201).send(opened);
  });

  api.post('/rooms/:room/token', async (request) => {
    const room = roomIn(request);
    const token = await tokens.renew(bearer(request), room);
    if (!(await service.store.room(room))) throw new Refusal('not-found', 'There is no such chat.');
    return {token};
  });

  api.get('/rooms/:room/messages', async (request) => {
    const {room} = await enter(request, service);
    return rooms.page(room.id, request.query as Record<string, unknown>);
  });

  api.post('/rooms/:room/messages', async (request) => {
    const {room, party} = await enter(request, service);
    return rooms.post(room.id, party, request.body);
  });

  api.post('/rooms/:room/seen', async (request, reply) => {
    const {room, party} = await enter(request, service);
    await rooms.seen(room.id, party, asObject(request.body, 'The body')['ids']);
    return reply.code(204).send();
  });

  api.post('/rooms/:room/typing', async (request, reply) => {
    const {room, party} = await enter(request, service);
    rooms.typing(room.id, party, asObject(request.body, 'The body')['on']);
    return reply.code(204).send();
  });

  api.get('/rooms/:room/socket', async () => {
    throw new Refusal('bad-request', 'This is the address of a WebSocket.');
  });
}
