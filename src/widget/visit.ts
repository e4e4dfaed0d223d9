import {toJson} from '../model/to-json.js';
import {isObject} from '../model/wire.js';
import type {Safe} from '../storage/safe.js';
import {Slot} from '../storage/slot.js';
import {tabItem} from './scene.js';

/** What the customer has written and not sent. */
export interface Unfinished {
  readonly text: string;
  /** Id of the message it replies to, if it does. */
  readonly replyTo: string | undefined;
}

/** Where a reader is: which message begins how far below the upper edge of the list, in CSS pixels. */
export interface Position {
  readonly id: string;
  readonly below: number;
}

/** What one tab shows. */
export interface Scene {
  readonly open: boolean;
  /** Without one the reader is at the end. */
  readonly position?: Position | undefined;
}

/**
 * What is to be found again after a reload, or on the next page of the website: what was being written, on any page;
 * whether the panel was open and where its reader was, in this tab alone.
 */
export class Visit {
  readonly #safe: Safe;
  readonly #draft: Slot;

  constructor(safe: Safe) {
    this.#safe = safe;
    this.#draft = new Slot(safe, 'draft');
  }

  /** What was being written. */
  async unfinished(): Promise<Unfinished | undefined> {
    const kept = await this.#draft.read();
    if (!isObject(kept) || typeof kept['text'] !== 'string') return undefined;
    const {text, replyTo} = kept;
    return {text, replyTo: typeof replyTo === 'string' ? replyTo : undefined};
  }

  write(unfinished: Unfinished): void {
    const isNothing = unfinished.text === '' && unfinished.replyTo === undefined;
    this.#draft.write(() => (isNothing ? undefined : {...unfinished}));
  }

  /** What this tab showed on the page before. */
  get scene(): Scene | undefined {
    const kept = this.#safe.lasts ? readJson(tabItem(this.#safe.scope)) : undefined;
    if (!isObject(kept)) return undefined;
    const {open, position} = kept;
    const isPlace = isObject(position) && typeof position['id'] === 'string' && typeof position['below'] === 'number';
    return {open: open === true, position: isPlace ? (position as unknown as Position) : undefined};
  }

  set scene(scene: Scene) {
    if (!this.#safe.lasts) return;
    try {
      sessionStorage.setItem(this.#safe.scope, toJson(scene));
    } catch {
      // Then the next page begins closed.
    }
  }
}

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
