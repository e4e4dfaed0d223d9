import {randomUUID} from 'node:crypto';
import type {JsonObject} from '../../src/model/wire.js';
import type {ServiceFrame} from '../../src/transport/protocol.js';
import {Refusal} from './errors.js';
import type {Signals} from './store.js';
import type {Party} from './tokens.js';

/** Tabs and devices of one customer, or colleagues in one chat, at one process. */
const MAX_IN_ROOM = {customer: 20, agent: 100} as const;

/** How long somebody counts as writing who has no connection that could end. */
const TYPING_SECONDS = 60;

/** How often processes tell each other of their agents, and how long that counts, in milliseconds. */
const AGENTS_PAUSE = 5000;
const AGENTS_LIFE = 12_000;

type TypingFrame = Extract<ServiceFrame, {type: 'typing'}>;

/** Somebody who listens to a room. */
export interface Guest {
  readonly party: Party;
  typing(frame: TypingFrame): void;
}

/** Those who are in a room at this process, and the end of listening to other processes. */
interface Visit {
  readonly guests: Set<Guest>;
  readonly leave: () => void;
}

/** Who is there at this moment, and who is writing, at all processes. None of it is kept. */
export class Lounge {
  readonly #signals: Signals;
  readonly #rooms = new Map<string, Visit>();
  readonly #typists = new Map<string, Map<string, NodeJS.Timeout>>();
  readonly #name = randomUUID();
  #agents = 0;
  /** Until when (ms) other processes have agents. */
  readonly #agentsElsewhere = new Map<string, number>();

  constructor(signals: Signals) {
    this.#signals = signals;
    signals.hear('agents', ({from, count}) => {
      if (Number(count) > 0) this.#agentsElsewhere.set(String(from), Date.now() + AGENTS_LIFE);
      else this.#agentsElsewhere.delete(String(from));
    });
    setInterval(() => this.#agents > 0 && this.#tellAgents(), AGENTS_PAUSE).unref();
  }

  /** Whether any agent is there, in whatever room or in none. */
  get hasAgents(): boolean {
    return this.#agents > 0 || [...this.#agentsElsewhere.values()].some((until) => until > Date.now());
  }

  /** How many rooms have somebody in them here. */
  get rooms(): number {
    return this.#rooms.size;
  }

  /** Counts an agent who looks at all rooms, until the returned function is called. */
  arrive(): () => void {
    this.#countAgents(1);
    return () => this.#countAgents(-1);
  }

  /** Lets somebody in, until the returned function is called. */
  enter(room: string, guest: Guest): () => void {
    const {guests} = this.#rooms.get(room) ?? {guests: new Set<Guest>()};
    const {isAgent, user} = guest.party;
    const alike = [...guests].filter(({party}) => party.isAgent === isAgent).length;
    if (alike >= MAX_IN_ROOM[isAgent ? 'agent' : 'customer']) {
      throw new Refusal('too-many', 'This chat is open in too many places.', {retryAfter: 30});
    }
    if (guests.size === 0) this.#rooms.set(room, {guests, leave: this.#listen(room)});
    guests.add(guest);
    const depart = isAgent ? this.arrive() : () => {};
    return () => {
      guests.delete(guest);
      depart();
      if (![...guests].some(({party}) => party.user === user)) this.typing(room, user, false);
      const visit = this.#rooms.get(room);
      if (guests.size > 0 || visit?.guests !== guests) return;
      this.#rooms.delete(room);
      visit.leave();
    };
  }

  /** Tells all others that somebody has begun or stopped to write. */
  typing(room: string, user: string, on: boolean): void {
    const isNews = this.#note(room, user, on);
    // Each sign of it makes others wait longer for its end.
    if (isNews || on) this.#signals.signal(topicOf(room), {user, on});
  }

  /** Who is writing in a room. */
  typists(room: string): readonly string[] {
    return [...(this.#typists.get(room)?.keys() ?? [])];
  }

  /** Hears who writes at other processes; those who began before are asked for. */
  #listen(room: string): () => void {
    const topic = topicOf(room);
    const leave = this.#signals.hear(topic, ({user, on}: JsonObject) => {
      if (typeof user === 'string') this.#note(room, user, on === true);
      else for (const typist of this.typists(room)) this.#signals.signal(topic, {user: typist, on: true});
    });
    this.#signals.signal(topic, {});
    return leave;
  }

  /** Whether it is news here. */
  #note(room: string, user: string, on: boolean): boolean {
    const typists = this.#typists.get(room) ?? new Map<string, NodeJS.Timeout>();
    const before = typists.get(user);
    clearTimeout(before);
    if (on) {
      const end = setTimeout(() => this.#note(room, user, false), TYPING_SECONDS * 1000).unref();
      this.#typists.set(room, typists.set(user, end));
    } else {
      typists.delete(user);
      if (typists.size === 0) this.#typists.delete(room);
    }
    if (on === (before !== undefined)) return false;
    for (const guest of this.#rooms.get(room)?.guests ?? []) {
      if (guest.party.user !== user) guest.typing({type: 'typing', user, on});
    }
    return true;
  }

  #countAgents(step: 1 | -1): void {
    const before = this.#agents;
    this.#agents += step;
    if (before === 0 || this.#agents === 0) this.#tellAgents();
  }

  #tellAgents(): void {
    this.#signals.signal('agents', {from: this.#name, count: this.#agents});
  }
}

function topicOf(room: string): string {
  return `typing.${room}`;
}
