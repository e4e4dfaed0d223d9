import {errors, jwtVerify, SignJWT} from 'jose';
import {createHash, timingSafeEqual} from 'node:crypto';
import {Refusal} from './errors.js';

/** How long after its end a token can still be changed for a new one, in seconds. */
const RENEWABLE = 30 * 24 * 60 * 60;

/** Who asks for something. */
export interface Party {
  readonly user: string;
  readonly isAgent: boolean;
  /** The only room a customer may enter; agents may enter each. */
  readonly room?: string;
  /** When the token ends, in milliseconds since 1970. */
  readonly until: number;
}

export interface TokenOptions {
  /** How long a customer's token is good, in seconds. */
  readonly life: number;
  /** What agents show. */
  readonly agentToken: string;
}

/** Makes and reads tokens. A customer's says who they are and which room is theirs, signed with the store's secret. */
export class Tokens {
  readonly #secret: Uint8Array;
  readonly #options: TokenOptions;

  constructor(secret: Uint8Array, options: TokenOptions) {
    this.#secret = secret;
    this.#options = options;
  }

  /** A token for a room's customer. */
  issue(room: string, user: string): Promise<string> {
    return new SignJWT({room})
      .setProtectedHeader({alg: 'HS256'})
      .setSubject(user)
      .setIssuedAt()
      .setExpirationTime(Math.ceil(Date.now() / 1000) + this.#options.life)
      .sign(this.#secret);
  }

  /** Who shows a token. An agent's is the same for all of them, so they say themselves who they are. */
  async party(token: string, agent = 'USER_AGENT'): Promise<Party> {
    if (this.#isAgents(token)) return {user: agent, isAgent: true, until: Infinity};
    return this.#customer(token, 0);
  }

  /** A fresh token for who shows one, even one that has ended not long ago. */
  async renew(token: string, room: string): Promise<string> {
    if (this.#isAgents(token)) throw new Refusal('forbidden', 'Agents have no tokens of a room.');
    const party = await this.#customer(token, RENEWABLE);
    if (party.room !== room) throw new Refusal('forbidden', 'This token is for another room.');
    return this.issue(room, party.user);
  }

  async #customer(token: string, tolerance: number): Promise<Party> {
    try {
      const {payload} = await jwtVerify(token, this.#secret, {algorithms: ['HS256'], clockTolerance: tolerance});
      const {sub, room, exp} = payload;
      if (typeof sub !== 'string' || typeof room !== 'string' || exp === undefined)
        throw new Refusal('unauthorized', '');
      return {user: sub, isAgent: false, room, until: exp * 1000};
    } catch (cause) {
      const hasEnded = cause instanceof errors.JWTExpired;
      throw new Refusal('unauthorized', hasEnded ? 'This token has expired.' : 'This token is not valid.', {cause});
    }
  }

  /** Compares digests, which have one length, so that the time it takes tells nothing. */
  #isAgents(token: string): boolean {
    const digest = (text: string) => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(token), digest(this.#options.agentToken));
  }
}
