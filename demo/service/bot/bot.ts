import {createHash} from 'node:crypto';
import type {FastifyBaseLogger} from 'fastify';
import type {Envelope} from '../../../src/model/message.js';
import {BOT, type Reply} from '../../bot.js';
import type {Language} from '../../phrases.js';
import {say} from '../../say.js';
import {Refusal} from '../errors.js';
import type {Lounge} from '../lounge.js';
import type {RoomState, Store} from '../store.js';
import {farewell, greeting, react} from './script.js';

/** How far back the bot looks for what it has not answered. */
const REACH = 50;

/** How many silent rooms are looked at together. */
const AT_ONCE = 500;

export interface BotOptions {
  readonly store: Store;
  readonly lounge: Lounge;
  /** Seconds of silence after which a chat is ended. */
  readonly inactivity: number;
  readonly log: FastifyBaseLogger;
}

/**
 * Looks after customers until a person does. It remembers nothing: what it has not seen it has not answered, and an answer's
 * id follows from the id of what it answers. So it goes on after any restart, and never says a thing twice.
 */
export class Bot {
  readonly #options: BotOptions;
  /** Rooms that are being looked at, and whether something happened there since. */
  readonly #busy = new Map<string, {isStale: boolean}>();
  #idle: (() => void) | undefined;
  #unfollow: (() => void) | undefined;
  #watch: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(options: BotOptions) {
    this.#options = options;
  }

  /** Answers what nobody answered before a stop, and whatever comes from now on. */
  async start(): Promise<void> {
    const {store, inactivity} = this.#options;
    // Whoever took a message answers it; what a process left behind, another one finds.
    this.#unfollow = store.followAll((room, isOurs) => isOurs && this.#look(room));
    for (const {id} of await store.quietRooms(Date.now(), 10_000)) this.#look(id);
    const pause = Math.min(10, inactivity / 4) * 1000;
    this.#watch = setInterval(() => void this.#watchSilentChats(pause).catch(this.#complain), pause);
  }

  /** Resolves when the last word is said. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#unfollow?.();
    clearInterval(this.#watch);
    if (this.#busy.size > 0) await new Promise<void>((resolve) => (this.#idle = resolve));
  }

  #look(room: string): void {
    const busy = this.#busy.get(room);
    if (busy) busy.isStale = true;
    else if (!this.#isStopped) void this.#work(room);
  }

  async #work(room: string): Promise<void> {
    const state = {isStale: true};
    this.#busy.set(room, state);
    while (state.isStale && !this.#isStopped) {
      state.isStale = false;
      await this.#answer(room).catch(this.#complain);
    }
    this.#busy.delete(room);
    if (this.#busy.size === 0) this.#idle?.();
  }

  async #answer(id: string): Promise<void> {
    const {store} = this.#options;
    const room = await store.room(id);
    if (!room?.bot || room.ended || room.handedOver) return;
    if (room.rev === 0) return this.#say(room, id, greeting(languageOf(room)));
    const {entries} = await store.page(id, {}, REACH);
    for (const {message} of entries) {
      if (!isWaiting(message)) continue;
      if (await this.#reply(room, message)) return;
    }
  }

  /** Says what there is to say to a message. Whether a person is to go on. */
  async #reply(room: RoomState, message: Envelope): Promise<boolean> {
    const {store, lounge} = this.#options;
    const {replies, handsOver} = react(message, languageOf(room), lounge.hasAgents);
    const said = this.#say(room, message.data.id, replies);
    // In one go with the answers. What is for a person stays unseen until that person sees it.
    const seen = handsOver ? undefined : store.markSeen(room.id, [message.data.id], true, Date.now());
    await Promise.all([said, seen]);
    return handsOver;
  }

  async #say({id: room}: RoomState, about: string, replies: readonly Reply[]): Promise<void> {
    await Promise.all(
      replies.map((reply, index) => {
        const envelope = say(reply, room);
        return this.#options.store.append(room, {
          ...envelope,
          data: {...envelope.data, id: answerId(room, about, index)},
        });
      }),
    );
  }

  async #watchSilentChats(pause: number): Promise<void> {
    const {store, inactivity, log} = this.#options;
    for (const {id, rev, unread} of await store.quietRooms(Date.now() - pause, 10_000)) {
      if (rev === 0 || unread > 0) this.#look(id);
    }
    for (const {id, rev} of await store.quietRooms(Date.now() - inactivity * 1000, AT_ONCE)) {
      if (this.#isStopped) return;
      if (this.#busy.has(id)) continue;
      const envelope = say(farewell, id);
      const data = {...envelope.data, id: answerId(id, 'silence', rev)};
      await store
        .append(id, {...envelope, data}, {ifRev: rev})
        .then(() => log.info({event: 'silent-chat-ended', room: id}), this.#complain);
    }
  }

  readonly #complain = (error: unknown): void => {
    // A chat may end, or somebody speak, while the bot thinks.
    if (error instanceof Refusal && ['ended', 'conflict'].includes(error.code)) return;
    this.#options.log.error({event: 'bot', err: error});
  };
}

function isWaiting({data: {content, messageSeen}}: Envelope): boolean {
  const user = content['user'] as {isAgent?: unknown} | undefined;
  return messageSeen === null && user?.isAgent === false;
}

function languageOf({language}: RoomState): Language {
  return language === 'it' ? 'it' : 'en';
}

/** The same for the same answer. */
function answerId(room: string, about: string, index: number): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([BOT.id, room, about, index]))
    .digest('hex');
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}
