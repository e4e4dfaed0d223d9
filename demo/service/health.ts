import type {FastifyInstance} from 'fastify';
import type {Service} from './context.js';
import {Refusal} from './errors.js';

/** What those ask who keep a service running; at its root and not below `/api`, which is all that customers need. */
export function healthRoutes(http: FastifyInstance, service: Service): void {
  const {lounge, metrics} = service;

  // Whether it lives: who restarts it for anything else only adds to the trouble.
  http.get('/healthz', async () => ({ok: true}));
  http.get('/readyz', async () => checkReady(service));
  http.get('/metrics', async (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.text(lounge.rooms)),
  );
}

/** Refuses as `unavailable` while nobody new is to come here. */
export async function checkReady({store, leaving}: Service): Promise<{ok: true}> {
  if (leaving.aborted) throw new Refusal('unavailable', 'The service is stopping.');
  await store.check();
  return {ok: true};
}
