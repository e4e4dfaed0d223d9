import {ChatCallEvent, ChatEndEvent, ChatUnreadEvent} from '../events.js';
import type {CallState} from '../model/call.js';
import type {Role} from '../model/message.js';

/** What a page is told of when it changes. */
export interface Facts {
  readonly unread: number;
  readonly call: CallState;
  /** Who ended the chat, if somebody did. */
  readonly endedBy: Role | undefined;
}

/** Tells a page what has changed since it was last told: by one event for each fact that did. */
export class Changes {
  readonly #page: EventTarget;
  #told: Facts;

  constructor(page: EventTarget, facts: Facts) {
    this.#page = page;
    this.#told = facts;
  }

  tell(facts: Facts): void {
    const told = this.#told;
    this.#told = facts;
    if (facts.unread !== told.unread) this.#page.dispatchEvent(new ChatUnreadEvent(facts.unread));
    if (!sameCall(facts.call, told.call)) this.#page.dispatchEvent(new ChatCallEvent(facts.call));
    if (facts.endedBy && !told.endedBy) this.#page.dispatchEvent(new ChatEndEvent(facts.endedBy));
  }
}

function sameCall(a: CallState, b: CallState): boolean {
  return (Object.keys(a) as (keyof CallState)[]).every((key) => a[key] === b[key]);
}
