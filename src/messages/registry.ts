import type {Message} from '../model/message.js';
import type {MessageKind} from './kind.js';
import * as kinds from './kinds.js';
import {unknownMessage, unknownSignal, unreadable} from './unknown.js';

/** The kinds the widget knows by itself. */
export const knownKinds: readonly MessageKind[] = Object.values(kinds) as readonly MessageKind[];

/** The kinds of one widget: its own, and those its host has added or put in their place. */
export class KindRegistry {
  readonly #kinds: ReadonlyMap<string, MessageKind>;

  readonly #own: readonly MessageKind[];

  constructor(own: readonly MessageKind[] = []) {
    this.#own = own;
    this.#kinds = new Map([...knownKinds, ...own].map((kind) => [kind.type, kind]));
  }

  /** The kind of a `messageType`. Signals are the types in lower case. */
  readonly of = (type: string): MessageKind =>
    this.#kinds.get(type) ?? (/^[a-z]/.test(type) ? unknownSignal : unknownMessage);

  /** Whether it was made with exactly these; frameworks give the same ones in a new list. */
  isOf(own: readonly MessageKind[]): boolean {
    const mine = this.#own;
    return own === mine || (own.length === mine.length && own.every((kind, index) => kind === mine[index]));
  }

  /** Gives a list the styles of the host's kinds; it has those of all others. */
  dress({adoptedStyleSheets: sheets}: ShadowRoot): void {
    for (const {styles} of this.#own) {
      if (styles?.styleSheet && !sheets.includes(styles.styleSheet)) sheets.push(styles.styleSheet);
    }
  }

  /** How a message is to be shown, which may be as one that could not be read. */
  shown(message: Message): MessageKind {
    return message.problem === undefined ? this.of(message.type) : unreadable;
  }
}
