import type {IncomingMessage} from 'node:http';
import type {FastifyRequest} from 'fastify';
import type {Settings} from './settings.js';

/** Whether a page may use the service. Who names no page, such as a program, may. */
export function isAllowed(origin: string | undefined, {origins}: Settings): boolean {
  return origin === undefined || origins.includes('*') || origins.includes(origin);
}

/** The address of who is behind a request that fastify does not see. */
export function addressOf({headers, socket}: IncomingMessage, {trustProxy}: Settings): string {
  // The last one was written by the proxy itself, all before it by whoever asked.
  const forwarded = trustProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : undefined;
  return forwarded || (socket.remoteAddress ?? '');
}

/** Lets the pages read answers that may. */
export function allowOrigin(
  {headers}: FastifyRequest,
  settings: Settings,
  set: (name: string, value: string) => void,
): void {
  const isOpen = settings.origins.includes('*');
  if (!isOpen) set('vary', 'Origin');
  if (!headers.origin || !isAllowed(headers.origin, settings)) return;
  set('access-control-allow-origin', isOpen ? '*' : headers.origin);
  set('access-control-allow-headers', 'Authorization, Content-Type, Last-Event-ID');
  set('access-control-allow-methods', 'GET, POST, PUT');
  set('access-control-expose-headers', 'Retry-After');
  set('access-control-max-age', '7200');
}
