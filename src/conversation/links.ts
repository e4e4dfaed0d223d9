import type {Chain, Kind} from '../model/kind.js';
import type {Message} from '../model/message.js';
import {Fold, Ordered} from './fold.js';
import type {Place} from './order.js';
import {Pairing, type Resemblance} from './pairing.js';

/** What links need to know of the messages there are. */
export interface Messages {
  get(id: string): Message | undefined;
  kindOf(message: Message): Kind;
  placeOf(id: string): Place | undefined;
}

/** Most messages are about nothing, and nothing is about them. */
const NO_IDS: Iterable<string> = [];

/** The run of a chain that goes on, or is over. */
interface Run {
  /** Id of the message that began it. */
  readonly first: string;
  readonly isOpen: boolean;
}

/**
 * Which message is about which: responses about questions, reactions and quotes about what they mean. Most name the
 * other by its id; a response that doesn't is paired with the latest earlier question of its likeness that no other
 * response has taken; the steps of a chain are about the one that began their run. None of it depends on the order in
 * which messages come.
 */
export class Links {
  readonly #messages: Messages;
  /** Questions by the responses given to them in this session. */
  readonly #paired = new Map<string, string>();
  readonly #targets = new Map<string, string>();
  readonly #followers = new Map<string, Ordered>();
  /** Questions and responses that resemble each other, by what they have in common. */
  readonly #alike = new Map<string, Pairing>();
  readonly #likenesses = new Map<string, string>();
  /** Messages by the id they name, whether it is there or not. */
  readonly #naming = new Map<string, Set<string>>();
  /** The runs of each chain. */
  readonly #chains = new Map<string, Fold<Run | undefined>>();
  readonly #chainNames = new Map<string, string>();
  readonly #resemblance: Resemblance;

  constructor(messages: Messages) {
    this.#messages = messages;
    this.#resemblance = {
      get: (id) => messages.get(id),
      placeOf: (id) => messages.placeOf(id),
      asks: (message) => this.#asks(message),
      answers: (message) => this.#answers(message) !== undefined,
      questionNamedIn: (response) => this.#questionNamedIn(response),
    };
  }

  /** Id of what a message is about, which may not be there yet. */
  targetOf(id: string): string | undefined {
    return this.#targets.get(id);
  }

  /** The messages about a message, in their order. */
  followersOf(id: string): readonly Message[] {
    return [...(this.#followers.get(id) ?? NO_IDS)].map((each) => this.#messages.get(each)!);
  }

  /** The first message of a chain's latest run. */
  latestRun(chain: string): string | undefined {
    return this.#chains.get(chain)?.end?.first;
  }

  /** Whether a message is told by the first of its run. */
  isFolded(message: Message): boolean {
    return this.#targets.has(message.id) && this.#chainOf(message) !== undefined;
  }

  /** Whether a message is the first of a run that is past. */
  isOutrun(message: Message): boolean {
    const chain = this.#chainOf(message);
    return chain !== undefined && !this.#targets.has(message.id) && this.latestRun(chain.name) !== message.id;
  }

  /** Remembers which question a response answers, before the response itself comes. */
  pair(response: string, question: string): void {
    this.#paired.set(response, question);
  }

  /** Links a message that has come, or come again; adds the ids of all that shows something else now to `changed`. */
  link(message: Message, changed: Set<string>): void {
    const {id} = message;
    const chain = this.#chainOf(message);
    const named = chain ? '' : this.#nameIn(message);
    const likeness = this.#likenessOf(message);
    this.#walk(message, chain?.name, changed);
    if (named) add(this.#naming, named, id);
    this.#pair(message, likeness, changed);
    if (!chain && likeness === undefined) this.#turn(message, named || undefined, changed);
    // It may be the question that some response has named before it came.
    for (const each of this.#naming.get(id) ?? NO_IDS) {
      const response = this.#messages.get(each);
      const its = response && this.#likenessOf(response);
      if (its !== undefined) this.#pair(response!, its, changed);
    }
    for (const follower of this.#followers.get(id) ?? NO_IDS) changed.add(follower);
  }

  /** Goes on with the runs of the chain that a message belongs to, and of the one it belonged to. */
  #walk(message: Message, name: string | undefined, changed: Set<string>): void {
    const {id} = message;
    const step = (before: Run | undefined, each: string) => this.#step(before, each, id, changed);
    const before = this.#chainNames.get(id);
    for (const each of new Set([before, name])) {
      if (each === undefined) continue;
      const runs = this.#chains.get(each) ?? new Fold<Run | undefined>(undefined, isSameRun);
      this.#chains.set(each, runs);
      const latest = runs.end?.first;
      if (each === name) runs.put(id, this.#messages.placeOf(id)!, step);
      else runs.delete(id, step);
      if (latest !== runs.end?.first) for (const first of [latest, runs.end?.first]) if (first) changed.add(first);
      changed.add(id);
    }
    if (name === undefined) this.#chainNames.delete(id);
    else this.#chainNames.set(id, name);
  }

  #step(before: Run | undefined, id: string, cause: string, changed: Set<string>): Run | undefined {
    const message = this.#messages.get(id)!;
    const chain = this.#chainOf(message);
    if (!chain) return before;
    const {begins, ends = false} = chain;
    const isFirst = !before || begins === 'always' || (begins === 'unless-open' && !before.isOpen);
    const first = isFirst ? undefined : before.first;
    if (id === cause || this.#targets.get(id) !== first) this.#turn(message, first, changed);
    return {first: first ?? id, isOpen: !ends && (isFirst || before.isOpen)};
  }

  /** Pairs a message with those it resembles, and no more with those that it resembled. */
  #pair(message: Message, likeness: string | undefined, changed: Set<string>): void {
    const {id} = message;
    const turn = (each: Message, question: string | undefined) => {
      if (each.id === id || this.#targets.get(each.id) !== question) this.#turn(each, question, changed);
    };
    const before = this.#likenesses.get(id);
    if (before !== undefined && before !== likeness) this.#alike.get(before)!.delete(id, turn);
    if (likeness === undefined) return void this.#likenesses.delete(id);
    const pairing = this.#alike.get(likeness) ?? new Pairing(this.#resemblance);
    this.#alike.set(likeness, pairing);
    this.#likenesses.set(id, likeness);
    pairing.put(message, turn);
  }

  /** Lets the message be about `target` from now on. */
  #turn(message: Message, target: string | undefined, changed: Set<string>): void {
    const {id} = message;
    const before = this.#targets.get(id);
    if (before === undefined && target === undefined) return;
    if (before !== undefined) this.#followers.get(before)?.delete(id);
    if (target === undefined) this.#targets.delete(id);
    else this.#targets.set(id, target);
    if (target !== undefined) {
      const followers = this.#followers.get(target) ?? new Ordered();
      this.#followers.set(target, followers);
      followers.put(id, this.#messages.placeOf(id)!);
    }
    for (const each of [id, before, target]) if (each !== undefined) changed.add(each);
    // Which response counts concerns all responses to a question.
    if (this.#answers(message) === undefined) return;
    for (const each of [before, target]) {
      for (const follower of this.#followers.get(each ?? '') ?? NO_IDS) changed.add(follower);
    }
  }

  #nameIn(message: Message): string {
    const said = message.problem === undefined ? this.#messages.kindOf(message).about?.(message) : '';
    return this.#paired.get(message.id) ?? said ?? '';
  }

  #questionNamedIn(response: Message): string | undefined {
    const named = this.#messages.get(this.#nameIn(response));
    return named && this.#asks(named) && named.type === this.#answers(response) ? named.id : undefined;
  }

  #likenessOf(message: Message): string | undefined {
    return message.problem === undefined ? this.#messages.kindOf(message).likeness?.(message) : undefined;
  }

  /** A step that did not get through has not been taken: it stands for itself. */
  #chainOf(message: Message): Chain | undefined {
    return message.problem === undefined && isDelivered(message) ? this.#messages.kindOf(message).chain : undefined;
  }

  #asks(message: Message): boolean {
    return message.problem === undefined && this.#messages.kindOf(message).asks === true;
  }

  /** The type of the questions that a message is a response to, if it is one. */
  #answers(message: Message): string | undefined {
    return message.problem === undefined ? this.#messages.kindOf(message).answers : undefined;
  }
}

function isDelivered({failure}: Message): boolean {
  return failure === undefined;
}

function isSameRun(a: Run | undefined, b: Run | undefined): boolean {
  return a?.first === b?.first && a?.isOpen === b?.isOpen;
}

function add<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
