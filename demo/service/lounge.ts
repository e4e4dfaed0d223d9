import type {ServiceFrame} from '../../src/transport/protocol.js';
import {Refusal} from './errors.js';
import type {Party} from './tokens.js';

/** Tabs and devices of one customer, or colleagues in one chat. */
const MAX_IN_ROOM = {customer: 20, agent: 100} as const;

/** How long somebody counts as writing who has no connection that could end. */
const TYPING_SECONDS = 60;

type TypingFrame = Extract<ServiceFrame, {type: 'typing'}>;

/** Somebody who listens to a room. */
export interface Guest {
  readonly party: Party;
  typing(frame: TypingFrame): void;
}

/** Who is there at this moment, and who is writing. None of it is kept. */
export class Lounge {
  readonly #rooms = new Map<string, Set<Guest>>();
  readonly #typists = new Map<string, Map<string, NodeJS.Timeout>>();
  #agents = 0;

  /** Whether any agent is there, in whatever room or in none. */
  get hasAgents(): boolean {
    return this.#agents > 0;
  }

  /** Counts an agent who looks at all rooms, until the returned function is called. */
  arrive(): () => void {
    this.#agents += 1;
    return () => void (this.#agents -= 1);
  }

  /** Lets somebody in, until the returned function is called. */
  enter(room: string, guest: Guest): () => void {
    const guests = this.#rooms.get(room) ?? new Set<Guest>();
    const {isAgent, user} = guest.party;
    const alike = [...guests].filter(({party}) => party.isAgent === isAgent).length;
    if (alike >= MAX_IN_ROOM[isAgent ? 'agent' : 'customer']) {
      throw new Refusal('too-many', 'This chat is open in too many places.', {retryAfter: 30});
    }
    this.#rooms.set(room, guests.add(guest));
    const depart = isAgent ? this.arrive() : () => {};
    return () => {
      guests.delete(guest);
      depart();
      if (![...guests].some(({party}) => party.user === user)) this.typing(room, user, false);
      if (guests.size === 0 && this.#rooms.get(room) === guests) this.#rooms.delete(room);
    };
  }

  /** Tells all others that somebody has begun or stopped to write. */
  typing(room: string, user: string, on: boolean): void {
    const typists = this.#typists.get(room) ?? new Map<string, NodeJS.Timeout>();
    const before = typists.get(user);
    clearTimeout(before);
    if (on) {
      const end = setTimeout(() => this.typing(room, user, false), TYPING_SECONDS * 1000).unref();
      this.#typists.set(room, typists.set(user, end));
    } else {
      typists.delete(user);
      if (typists.size === 0) this.#typists.delete(room);
    }
    if (on === (before !== undefined)) return;
    for (const guest of this.#rooms.get(room) ?? []) {
      if (guest.party.user !== user) guest.typing({type: 'typing', user, on});
    }
  }

  /** Who is writing in a room. */
  typists(room: string): readonly string[] {
    return [...(this.#typists.get(room)?.keys() ?? [])];
  }
}
