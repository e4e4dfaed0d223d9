import {randomUUID} from 'node:crypto';
import type {Acceptance, MessagePage, NewRoom} from '../../src/transport/protocol.js';
import {readEnvelope} from './envelope.js';
import {Refusal, refusalOf} from './errors.js';
import {asBoolean, asCount, asId, asObject} from './json.js';
import type {Limits} from './limits.js';
import type {Lounge} from './lounge.js';
import type {Metrics} from './metrics.js';
import type {RoomState, Store} from './store.js';
import type {Party, Tokens} from './tokens.js';

const MAX_IDS = 1000;

export interface RoomsOptions {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly limits: Limits;
  readonly lounge: Lounge;
  readonly metrics: Metrics;
  /** Whether new rooms have the bot. */
  readonly bot: boolean;
}

/** What can be done in rooms, whichever way somebody asks. Takes anything, and refuses what it can't do. */
export class Rooms {
  readonly #options: RoomsOptions;

  constructor(options: RoomsOptions) {
    this.#options = options;
  }

  /** Opens a room for a new customer. */
  async open(body: unknown, language: string): Promise<NewRoom> {
    const {store, tokens, bot} = this.#options;
    const wanted = body === undefined || body === null ? undefined : asObject(body, 'The body')['user'];
    const id = wanted === undefined ? undefined : asObject(wanted, 'user')['id'];
    const user = id === undefined ? `USER_${randomUUID()}` : asId(id, 'user.id');
    const room = randomUUID();
    await store.createRoom({id: room, user, language, bot});
    return {room, user: {id: user}, token: await tokens.issue(room, user)};
  }

  /** The room, if this is somebody who may enter it. */
  async enter(room: string, party: Party): Promise<RoomState> {
    if (!party.isAgent && party.room !== room) throw new Refusal('forbidden', 'This token is for another room.');
    const state = await this.#options.store.room(room);
    if (!state) throw new Refusal('not-found', 'There is no such chat.');
    if (party.isAgent && party.user === state.user) {
      throw new Refusal('forbidden', 'An agent can’t have the customer’s id.');
    }
    return state;
  }

  /** Takes a message. Those that are handed over one after the other keep their order. */
  async post(room: string, party: Party, raw: unknown): Promise<Acceptance> {
    const {store, limits, metrics} = this.#options;
    const start = performance.now();
    try {
      if (!party.isAgent) limits.messages.take(room);
      const message = readEnvelope(raw, room, party);
      const {seq, rev} = await store.append(room, message);
      metrics.accept(performance.now() - start, Date.now() - message.data.ts);
      return {seq, rev};
    } catch (error) {
      metrics.refuse(refusalOf(error).code);
      throw error;
    }
  }

  async seen(room: string, party: Party, ids: unknown): Promise<void> {
    if (!Array.isArray(ids) || ids.length > MAX_IDS) {
      throw new Refusal('bad-request', `ids has to be a list of up to ${MAX_IDS}.`);
    }
    const known = new Set(ids.map((id: unknown) => asId(id, 'ids')));
    await this.#options.store.markSeen(room, [...known], party.isAgent, Date.now());
  }

  typing(room: string, {user}: Party, on: unknown): void {
    this.#options.lounge.typing(room, user, asBoolean(on, 'on'));
  }

  async page(room: string, query: Readonly<Record<string, unknown>>): Promise<MessagePage> {
    const [after, before, since, limit] = ['after', 'before', 'since', 'limit'].map((name) =>
      asCount(query[name], name),
    );
    if ([after, before, since].filter((each) => each !== undefined).length > 1) {
      throw new Refusal('bad-request', 'Only one of after, before and since can be asked for.');
    }
    const count = limit ?? 50;
    if (count < 1 || count > 200) throw new Refusal('bad-request', 'limit has to be between 1 and 200.');
    if (since === undefined) return this.#options.store.page(room, {after, before}, count);
    const {entries, more} = await this.#options.store.changes(room, since, count);
    return {entries, more};
  }
}
