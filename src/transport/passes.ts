import {inTime} from '../model/in-time.js';
import {isObject} from '../model/wire.js';
import type {ServiceApi} from './service-api.js';
import {ServiceProblem} from './service-problem.js';
import {type Party, RefusalError} from './transport.js';
import {withEither} from './waiting.js';

/** What opens a room. */
export interface Pass {
  readonly room: string;
  readonly userId: string;
  readonly token: string;
}

/** Where the pass to a room is kept between visits. What is loaded is untrusted. */
export interface PassStore {
  load(): Promise<unknown>;
  /** Keeps this one from now on, and no other. */
  save(pass: Pass): Promise<void>;
  /** Lets one page of the site at a time do this. */
  exclusively<T>(act: () => Promise<T>): Promise<T>;
}

/** A token of the page's own, or how to get one: again when the service takes the last one no more. */
export type PageToken = string | (() => string | Promise<string>);

/** Whose passes are kept, and how others are had. */
export interface AccessOptions {
  readonly api: ServiceApi;
  readonly party: Party;
  readonly token?: PageToken | undefined;
  readonly passes: PassStore;
  readonly signal: AbortSignal;
  /** Another pass is the one to use. */
  changed(pass: Pass): void;
}

/** A customer's way into a room: the page's, the one kept from the last visit, or a new one. */
export class Access {
  readonly #options: AccessOptions;
  #pass: Pass | undefined;
  #coming: Promise<Pass> | undefined;
  #asking = new AbortController();

  constructor(options: AccessOptions) {
    this.#options = options;
  }

  /** What opens the room now. */
  async pass(): Promise<Pass> {
    return this.#pass ?? this.#change(() => this.#admit());
  }

  /** Does something with a pass; once more with a fresh one, when the service doesn't take the token any more. */
  async use<T>(act: (pass: Pass) => Promise<T>): Promise<T> {
    const pass = await this.pass();
    try {
      return await act(pass);
    } catch (error) {
      if (!(error instanceof ServiceProblem) || error.code !== 'unauthorized') throw error;
      return act(await this.renew(pass));
    }
  }

  /** Another one than `stale`, whose token opens nothing any more. */
  async renew(stale = this.#pass): Promise<Pass> {
    if (!stale) return this.pass();
    return this.#isOther(stale) ? this.#pass! : this.#change(() => this.#renewed(stale));
  }

  /** Another one than `stale`, whose room is gone or another's. */
  async replace(stale: Pass, problem: ServiceProblem): Promise<Pass> {
    if (this.#isPages) throw new RefusalError(problem.message || 'the service does not open this room');
    return this.#isOther(stale) ? this.#pass! : this.#change(() => this.#replaced(stale));
  }

  /** Waits no longer for an answer: there is reason to ask anew. */
  interrupt(): void {
    this.#asking.abort();
  }

  get #isPages(): boolean {
    const {token, party} = this.#options;
    return token !== undefined && party.room !== '';
  }

  #isOther(stale: Pass): boolean {
    return this.#pass !== undefined && this.#pass !== stale;
  }

  /** One change at a time: whoever wants one meanwhile gets what becomes of it. */
  #change(act: () => Promise<Pass>): Promise<Pass> {
    this.#coming ??= withEither([this.#options.signal], (signal, controller) => {
      this.#asking = controller;
      return act().catch((error: unknown) => {
        // Whoever waits for it may wait for the next one.
        throw signal.aborted && !this.#options.signal.aborted ? new ServiceProblem('unavailable') : error;
      });
    })
      .then((pass) => {
        this.#pass = pass;
        if (!this.#options.signal.aborted) this.#options.changed(pass);
        return pass;
      })
      .finally(() => (this.#coming = undefined));
    return this.#coming;
  }

  async #admit(): Promise<Pass> {
    const {party, passes} = this.#options;
    if (this.#isPages) return {room: party.room, userId: party.userId, token: await this.#askPage()};
    // Nobody has to wait for another page when there is a pass already.
    return (await this.#kept()) ?? passes.exclusively(async () => (await this.#kept()) ?? this.#create());
  }

  async #renewed(stale: Pass): Promise<Pass> {
    if (this.#isPages) {
      const isAsked = typeof this.#options.token === 'function';
      return {...stale, token: await (isAsked ? this.#askPage() : this.#freshToken(stale))};
    }
    return this.#options.passes.exclusively(async () => {
      const kept = await this.#kept();
      if (kept && kept.token !== stale.token) return kept;
      try {
        return await this.#save({...stale, token: await this.#freshToken(stale)});
      } catch (error) {
        if (!(error instanceof ServiceProblem) || !(error.isRoomLost || error.code === 'unauthorized')) throw error;
        return this.#create();
      }
    });
  }

  async #replaced({room}: Pass): Promise<Pass> {
    return this.#options.passes.exclusively(async () => {
      const kept = await this.#kept();
      return kept && kept.room !== room ? kept : this.#create();
    });
  }

  /** A new room, in the place of the one kept so far: which is only let go of when there is another. */
  async #create(): Promise<Pass> {
    const {api, party} = this.#options;
    const {signal} = this.#asking;
    const body = party.userId ? {user: {id: party.userId}} : {};
    const answer = await api.request('POST', ['rooms'], {body, signal, read: readJson});
    const {room, user, token} = isObject(answer) ? answer : {};
    const pass = readPass({room, userId: isObject(user) ? user['id'] : undefined, token});
    if (!pass) throw new ServiceProblem('unavailable');
    return this.#save(pass);
  }

  async #freshToken({room, token}: Pass): Promise<string> {
    const {api} = this.#options;
    const {signal} = this.#asking;
    const answer = await api.request('POST', ['rooms', room, 'token'], {token, signal, read: readJson});
    const fresh = isObject(answer) ? answer['token'] : undefined;
    if (!isToken(fresh)) throw new ServiceProblem('unavailable');
    return fresh;
  }

  async #askPage(): Promise<string> {
    const {token, api} = this.#options;
    let given: unknown;
    try {
      given = await inTime(typeof token === 'function' ? token() : token, api.timing.answer, '');
    } catch {
      // Why the page has none is its own business. It may have one next time.
      throw new ServiceProblem('unavailable');
    }
    if (!isToken(given)) throw new RefusalError('the token that the page gives is none');
    return given;
  }

  async #kept(): Promise<Pass | undefined> {
    return readPass(await this.#options.passes.load().catch(() => undefined));
  }

  async #save(pass: Pass): Promise<Pass> {
    await this.#options.passes.save(pass).catch(() => {});
    return pass;
  }
}

/** JSON of an answer. */
export function readJson(response: Response): Promise<unknown> {
  return response.json();
}

/** What can stand in the header of a request. */
function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{1,8192}$/.test(value);
}

/** What can stand in an address: with more of it a server takes it for no request at all. */
function isRoom(value: unknown): value is string {
  return typeof value === 'string' && /^[^\p{Cc}\p{Cs}]{1,500}$/u.test(value);
}

function readPass(kept: unknown): Pass | undefined {
  if (!isObject(kept)) return undefined;
  const {room, userId, token} = kept;
  const isRead = isRoom(room) && typeof userId === 'string' && userId !== '';
  return isRead && isToken(token) ? {room, userId, token} : undefined;
}
