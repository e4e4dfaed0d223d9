type Changed = (room: string, isOurs: boolean) => void;

/** Who wants to know that something changed, in one room or in any. */
export class Followers {
  readonly #byRoom = new Map<string, Set<() => void>>();
  readonly #ofAll = new Set<Changed>();

  /** Until the returned function is called. */
  add(room: string, changed: () => void): () => void {
    const followers = this.#byRoom.get(room) ?? new Set();
    this.#byRoom.set(room, followers.add(changed));
    return () => {
      followers.delete(changed);
      if (followers.size === 0 && this.#byRoom.get(room) === followers) this.#byRoom.delete(room);
    };
  }

  addForAll(changed: Changed): () => void {
    this.#ofAll.add(changed);
    return () => void this.#ofAll.delete(changed);
  }

  /** Whether anybody follows a room by its name. */
  has(room: string): boolean {
    return this.#byRoom.has(room);
  }

  tell(room: string, isOurs: boolean): void {
    for (const changed of this.#byRoom.get(room) ?? []) changed();
    for (const changed of this.#ofAll) changed(room, isOurs);
  }
}
