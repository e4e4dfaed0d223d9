import {fetchRooms, followRooms, type RoomSummary, WrongTokenError} from './desk-api.js';
import type {Login} from './login.js';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;

/** Who wants to know of rooms. */
interface Listener {
  /** Something is not as it was. */
  changed(): void;
  /** A customer wrote. */
  news(room: RoomSummary): void;
  /** The token is taken no more. */
  refused(): void;
}

/** All rooms of a service, as they are: asked for once, then followed, however often the connection breaks. */
export class Rooms {
  readonly #login: Login;
  readonly #listener: Listener;
  readonly #stop = new AbortController();
  #rooms: readonly RoomSummary[] = [];
  #state: 'connecting' | 'online' | 'lost' = 'connecting';
  /** What was heard before the list has come. */
  #early: RoomSummary[] | undefined;
  #wake: (() => void) | undefined;

  constructor(login: Login, listener: Listener) {
    this.#login = login;
    this.#listener = listener;
    window.addEventListener('online', this.wake);
    void this.#follow();
  }

  get state(): 'connecting' | 'online' | 'lost' {
    return this.#state;
  }

  /** The one first in which something was said last. */
  get list(): readonly RoomSummary[] {
    return this.#rooms;
  }

  get(room: string): RoomSummary | undefined {
    return this.#rooms.find((each) => each.room === room);
  }

  get unread(): number {
    return this.#rooms.reduce((sum, {unread}) => sum + unread, 0);
  }

  stop(): void {
    window.removeEventListener('online', this.wake);
    this.#stop.abort();
    this.wake();
  }

  /** Tries again at once. */
  readonly wake = (): void => this.#wake?.();

  async #follow(): Promise<void> {
    const {signal} = this.#stop;
    for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      this.#early = [];
      try {
        await followRooms(
          this.#login,
          (event, room) => {
            if (event === 'welcome') void this.#catchUp().then(() => (pause = FIRST_PAUSE), this.wake);
            else if (room) this.#take(room);
          },
          signal,
        );
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof WrongTokenError) return this.#listener.refused();
      }
      this.#become('lost');
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        setTimeout(resolve, pause);
      });
    }
  }

  /** What happens from now on is told; what was before is asked for. */
  async #catchUp(): Promise<void> {
    const rooms = await fetchRooms(this.#login, this.#stop.signal);
    if (this.#stop.signal.aborted) return;
    const early = this.#early ?? [];
    this.#early = undefined;
    const isFirst = this.#state === 'connecting' && this.#rooms.length === 0;
    for (const room of rooms.toReversed()) this.#note(room, !isFirst);
    for (const room of early) this.#note(room, true);
    this.#become('online');
  }

  #take(room: RoomSummary): void {
    if (this.#early) this.#early.push(room);
    else this.#note(room, true);
    this.#listener.changed();
  }

  #note(room: RoomSummary, isNews: boolean): void {
    const at = this.#rooms.findIndex((each) => each.room === room.room);
    const before = this.#rooms[at];
    // Clocks of customers may be wrong: what is new is what was not there before.
    const isSame = before !== undefined && before.seq === room.seq;
    this.#rooms = isSame ? this.#rooms.with(at, room) : [room, ...this.#rooms.filter((each) => each !== before)];
    if (isNews && room.unread > (before?.unread ?? 0)) this.#listener.news(room);
  }

  #become(state: 'online' | 'lost'): void {
    this.#state = state;
    this.#listener.changed();
  }
}
