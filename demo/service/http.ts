import type {Server} from 'node:http';
import Fastify, {LogController, type FastifyError, type FastifyInstance, type FastifyReply} from 'fastify';
import {agentRoutes} from './agents.js';
import {MAX_MESSAGE} from './envelope.js';
import {Refusal, refusalOf} from './errors.js';
import {eventRoutes} from './events.js';
import {fileRoutes} from './files.js';
import {checkReady, healthRoutes} from './health.js';
import {allowOrigin} from './origin.js';
import {readJson} from './json.js';
import {addressKey} from './limits.js';
import {roomRoutes} from './room-routes.js';
import type {Service} from './context.js';

/** More than a message, so that one that is too heavy by a little is told so by the rule for messages. */
const MAX_BODY = MAX_MESSAGE * 2;

/** All that is asked over HTTP. Paths are below `/api`. */
export function createHttp(service: Service): FastifyInstance {
  const {settings, limits} = service;
  const http = Fastify<Server>({
    bodyLimit: MAX_BODY,
    trustProxy: settings.trustProxy && ((_address, hop) => hop === 0),
    exposeHeadRoutes: false,
    logController: new LogController({disableRequestLogging: true}),
    logger: {level: settings.log, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"`},
    routerOptions: {maxParamLength: 1000},
    // Who sends headers or a body drop by drop, or nothing at all, does not keep a connection.
    connectionTimeout: 60_000,
    requestTimeout: 300_000,
    keepAliveTimeout: 30_000,
    http: {headersTimeout: 10_000, connectionsCheckingInterval: 5000, maxHeaderSize: 16_384},
    frameworkErrors: (error, _request, reply) => {
      const {status, error: told} = translate(error);
      void (reply as unknown as FastifyReply).code(status).send({error: told});
    },
  });
  http.server.maxConnections = 20_000;

  http.addHook('onRequest', async (request, reply) => {
    allowOrigin(request, settings, (name, value) => reply.header(name, value));
    if (request.method === 'OPTIONS') return reply.code(204).send();
    if (!isAboutHealth(request.url)) limits.requests.take(addressKey(request.ip));
    return undefined;
  });
  // A client that is told in the middle of its upload would not hear it: the rest is taken and thrown away.
  http.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode === 413) reply.removeHeader('connection');
    reply.header('cache-control', reply.getHeader('cache-control') ?? 'no-store');
    reply.header('x-content-type-options', 'nosniff');
  });

  http.removeAllContentTypeParsers();
  http.addContentTypeParser('application/json', {parseAs: 'string'}, (_request, body, done) => {
    try {
      done(null, body === '' ? undefined : readJson(String(body)));
    } catch (error) {
      done(refusalOf(error));
    }
  });
  http.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = translate(error);
    const {code} = refusal;
    const room = (request.params as {room?: string} | undefined)?.room;
    if (code === 'unavailable')
      http.log.error({event: code, route: request.routeOptions.url, room, err: refusal.cause});
    // Who asks too often is not to fill the log as well.
    else
      http.log[code === 'too-many' ? 'debug' : 'info']({event: 'refused', code, route: request.routeOptions.url, room});
    if (refusal.retryAfter !== undefined) void reply.header('retry-after', refusal.retryAfter);
    void reply.code(refusal.status).send({error: refusal.error});
  });
  http.setNotFoundHandler(() => {
    throw new Refusal('not-found', 'There is nothing here.');
  });

  healthRoutes(http, service);
  void http.register(
    async (api) => {
      api.get('/healthz', async () => checkReady(service));
      roomRoutes(api, service);
      eventRoutes(api, service);
      agentRoutes(api, service);
      await api.register(async (files) => fileRoutes(files, service));
    },
    {prefix: '/api'},
  );
  return http;
}

/** Those who ask it ask often, and all from one address. */
function isAboutHealth(url: string): boolean {
  return /^\/(?:api\/healthz|healthz|readyz|metrics)(?:\?|$)/.test(url);
}

/** What the framework refuses, in our words. */
function translate(error: FastifyError | Refusal): Refusal {
  if (error instanceof Refusal) return error;
  const status = error.statusCode ?? 500;
  if (status === 413) return new Refusal('too-large', 'This is too large.');
  if (status === 415) return new Refusal('bad-type', 'The body has to be JSON.');
  if (status === 404) return new Refusal('not-found', 'There is nothing here.');
  if (status >= 400 && status < 500) return new Refusal('bad-request', 'This request can’t be read.');
  return refusalOf(error);
}
