import {Refusal} from './errors.js';

/** How much of something is allowed: so many at once, and from then on so many in a second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  level: number;
  at: number;
}

/** Token buckets, one for each key. Nothing is kept of who has been quiet long enough. */
export class Limit {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, Bucket>();
  #sweepAt = 0;

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes one, or refuses as `too-many`. */
  take(key: string): void {
    const {burst, perSecond} = this.#rate;
    if (!(perSecond > 0)) return;
    const now = performance.now() / 1000;
    if (now > this.#sweepAt) this.#sweep(now);
    const {level, at} = this.#buckets.get(key) ?? {level: burst, at: now};
    const left = Math.min(burst, level + (now - at) * perSecond) - 1;
    if (left < 0) {
      throw new Refusal('too-many', 'This is a bit much at once. Please wait a moment.', {
        retryAfter: Math.max(1, Math.ceil(-left / perSecond)),
      });
    }
    this.#buckets.set(key, {level: left, at: now});
  }

  #sweep(now: number): void {
    const {burst, perSecond} = this.#rate;
    for (const [key, {level, at}] of this.#buckets) {
      if (level + (now - at) * perSecond >= burst) this.#buckets.delete(key);
    }
    this.#sweepAt = now + 60;
  }
}

/** The limits of a service, from the one number it is given: how many messages a customer may send in a second. */
export class Limits {
  /** Of a room's customer. Agents, who are trusted, have none. */
  readonly messages: Limit;
  /** Of one connection: frames of any kind. */
  readonly frames: Rate;
  /** Of an address, behind which a whole office may be. */
  readonly requests: Limit;
  /** New rooms, of an address. */
  readonly rooms: Limit;
  /** Of files, of a room's customer. */
  readonly files: Limit;

  constructor(rate: number) {
    const limit = (perSecond: number, burst: number) => new Limit({perSecond, burst});
    this.messages = limit(rate, rate * 10);
    this.frames = {perSecond: rate * 4, burst: rate * 40};
    this.requests = limit(rate * 40, rate * 400);
    this.rooms = limit(rate, rate * 40);
    this.files = limit(rate / 50, Math.max(rate / 2, 1));
  }
}

/** Whose address it is: of IPv6 a customer has not one, but a whole net. */
export function addressKey(address: string): string {
  return address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;
}
