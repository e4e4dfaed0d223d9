import type {Message} from '../model/message.js';
import {Fold} from './fold.js';
import {comparePlaces, type Place} from './order.js';

/** The questions that are free, the latest on top. */
interface Stack {
  readonly id: string;
  readonly below: Stack | undefined;
}

/** What pairing needs to know of messages. */
export interface Resemblance {
  get(id: string): Message | undefined;
  placeOf(id: string): Place | undefined;
  asks(message: Message): boolean;
  /** Whether it is a response to some question. */
  answers(message: Message): boolean;
  /** Id of the question that a response names, if that is there. */
  questionNamedIn(response: Message): string | undefined;
}

/** Called with a message, and the id of the question it answers. */
type Turn = (message: Message, question: string | undefined) => void;

/**
 * Pairs questions with responses that resemble them. A response that names no question answers the latest earlier one that no
 * other response has taken. One that was not delivered answers nothing, so it takes no question from another one.
 */
export class Pairing {
  readonly #of: Resemblance;
  readonly #fold = new Fold<Stack | undefined>(undefined, isSame);
  /** The questions that delivered responses name, and by which. */
  readonly #named = new Map<string, Set<string>>();
  readonly #namedIn = new Map<string, string>();
  readonly #undelivered = new Set<string>();

  constructor(of: Resemblance) {
    this.#of = of;
  }

  /** Takes a question or a response that has come, or is not what it was, or names what has come. */
  put(message: Message, turn: Turn): void {
    const {id, failure} = message;
    this.#note(message, turn);
    if (this.#of.answers(message) && failure !== undefined) this.#undelivered.add(id);
    else this.#undelivered.delete(id);
    this.#walk(id, turn);
    this.#turnUndelivered(turn);
  }

  delete(id: string, turn: Turn): void {
    this.#undelivered.delete(id);
    this.#fold.delete(id, (stack, each) => this.#step(stack, each, turn));
    this.#name(id, undefined, turn);
    this.#turnUndelivered(turn);
  }

  #note(message: Message, turn: Turn): void {
    const isDelivered = this.#of.answers(message) && message.failure === undefined;
    this.#name(message.id, isDelivered ? this.#of.questionNamedIn(message) : undefined, turn);
  }

  #name(response: string, question: string | undefined, turn: Turn): void {
    const before = this.#namedIn.get(response);
    if (before === question) return;
    if (question === undefined) this.#namedIn.delete(response);
    else this.#namedIn.set(response, question);
    this.#named.get(before ?? '')?.delete(response);
    if (question !== undefined) this.#named.set(question, (this.#named.get(question) ?? new Set()).add(response));
    for (const each of [before, question]) if (each !== undefined && this.#fold.has(each)) this.#walk(each, turn);
  }

  #walk(id: string, turn: Turn): void {
    this.#fold.put(id, this.#of.placeOf(id)!, (stack, each) => this.#step(stack, each, turn));
  }

  #step(stack: Stack | undefined, id: string, turn: Turn): Stack | undefined {
    const message = this.#of.get(id)!;
    if (!this.#of.answers(message)) {
      turn(message, undefined);
      return this.#of.asks(message) && !this.#named.get(id)?.size ? {id, below: stack} : stack;
    }
    const named = this.#of.questionNamedIn(message);
    if (named === undefined && message.failure !== undefined) return stack;
    turn(message, named ?? stack?.id);
    return named === undefined ? stack?.below : stack;
  }

  /** They answer what nobody else does, in the end. */
  #turnUndelivered(turn: Turn): void {
    for (const id of this.#undelivered) {
      const response = this.#of.get(id)!;
      const named = this.#of.questionNamedIn(response);
      turn(response, named ?? this.#freeBefore(this.#of.placeOf(id)!));
    }
  }

  #freeBefore(place: Place): string | undefined {
    let free = this.#fold.end;
    while (free && comparePlaces(this.#of.placeOf(free.id)!, place) > 0) free = free.below;
    return free?.id;
  }
}

function isSame(a: Stack | undefined, b: Stack | undefined): boolean {
  return a === b || (a !== undefined && a.id === b?.id && a.below === b.below);
}
