import {masked} from '../forms/masked.js';
import type {Safe} from '../storage/safe.js';
import {DurableTransport} from '../transport/durable-transport.js';
import {serviceTransport} from '../transport/service-transport.js';
import {PASS, type Token} from './service.js';

/** How long making a room may take on one page, in milliseconds, before another page makes its own. */
const PATIENCE = 10_000;

/** The way to the service at `endpoint`, which keeps in `safe` what it must not lose. */
export function buildService(endpoint: string, safe: Safe, token: Token | undefined): DurableTransport {
  const passes = {
    load: () => safe.get(PASS),
    save: (pass: unknown) => safe.set(PASS, pass),
    exclusively: <T>(act: () => Promise<T>) => safe.exclusively(PASS, PATIENCE, act),
  };
  return new DurableTransport(serviceTransport(endpoint, {passes, token}), safe, masked);
}
