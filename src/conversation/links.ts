import type {Chain, Kind} from '../model/kind.js';
import type {Message} from '../model/message.js';

/** What links need to know of the messages there are. */
export interface Messages {
  get(id: string): Message | undefined;
  kindOf(message: Message): Kind;
  /** Negative when `a` comes before `b`. */
  compare(a: Message, b: Message): number;
}

/** Most messages are about nothing, and nothing is about them. */
const NONE: readonly Message[] = [];
const NO_IDS: ReadonlySet<string> = new Set();

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
  readonly #followers = new Map<string, Set<string>>();
  /** Questions and responses that resemble each other. */
  readonly #alike = new Map<string, Set<string>>();
  /** Messages by the id they name, whether it is there or not. */
  readonly #naming = new Map<string, Set<string>>();
  /** The steps of each chain. */
  readonly #chains = new Map<string, Set<string>>();
  /** The first messages of the runs of each chain, in their order. */
  readonly #runs = new Map<string, readonly string[]>();

  constructor(messages: Messages) {
    this.#messages = messages;
  }

  /** Id of what a message is about, which may not be there yet. */
  targetOf(id: string): string | undefined {
    return this.#targets.get(id);
  }

  /** The messages about a message, in their order. */
  followersOf(id: string): readonly Message[] {
    return this.#sorted(this.#followers.get(id) ?? NO_IDS);
  }

  /** The first message of a chain's latest run. */
  latestRun(chain: string): string | undefined {
    return this.#runs.get(chain)?.at(-1);
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
    if (chain) add(this.#chains, chain.name, id);
    for (const [name, steps] of this.#chains) if (steps.has(id)) this.#walk(name, id, changed);
    if (named) add(this.#naming, named, id);
    if (likeness !== undefined) add(this.#alike, likeness, id);
    else if (!chain) this.#turn(message, named || undefined, changed);
    if (likeness !== undefined || this.#naming.has(id)) {
      for (const each of this.#likenessesTouchedBy(message)) this.#pairAlike(each, changed);
    }
    for (const follower of this.#followers.get(id) ?? NO_IDS) changed.add(follower);
  }

  /** A question may be the one that some response has named before it came. */
  #likenessesTouchedBy(message: Message): ReadonlySet<string> {
    const naming = this.#sorted(this.#naming.get(message.id) ?? NO_IDS);
    return new Set([message, ...naming].flatMap((each) => this.#likenessOf(each) ?? []));
  }

  /** Finds the runs of a chain anew, after one of its steps has come, or come again. */
  #walk(name: string, cause: string, changed: Set<string>): void {
    const before = this.#runs.get(name) ?? [];
    const runs: string[] = [];
    let isOpen = false;
    for (const step of this.#sorted(this.#chains.get(name)!)) {
      const chain = this.#chainOf(step);
      if (chain?.name !== name) continue;
      const {begins, ends = false} = chain;
      const isFirst: boolean = runs.length === 0 || begins === 'always' || (begins === 'unless-open' && !isOpen);
      if (isFirst) runs.push(step.id);
      isOpen = !ends && (isFirst || isOpen);
      const first = isFirst ? undefined : runs.at(-1);
      if (step.id === cause || this.#targets.get(step.id) !== first) this.#turn(step, first, changed);
    }
    this.#runs.set(name, runs);
    const [was, is] = [new Set(before), new Set(runs)];
    const news = [...before.filter((id) => !is.has(id)), ...runs.filter((id) => !was.has(id))];
    for (const id of [...news, ...before.slice(-1), ...runs.slice(-1)]) changed.add(id);
  }

  #pairAlike(likeness: string, changed: Set<string>): void {
    const alike = this.#sorted(this.#alike.get(likeness)!);
    const questions = alike.filter((message) => this.#asks(message));
    const responses = alike.filter((message) => this.#answers(message) !== undefined);
    const namedBy = new Map(responses.map((response) => [response, this.#questionNamedIn(response)]));
    const taken = new Set(responses.filter(isDelivered).map((response) => namedBy.get(response)));
    // A response that was not delivered answers nothing, so it takes no question from another one.
    const inTurn = [...responses.filter(isDelivered), ...responses.filter((response) => !isDelivered(response))];
    for (const response of inTurn) {
      const free = questions.findLast(({id}) => !taken.has(id) && this.#isEarlier(id, response));
      const question = namedBy.get(response) ?? free?.id;
      if (isDelivered(response)) taken.add(question);
      this.#turn(response, question, changed);
    }
  }

  /** Lets the message be about `target` from now on. */
  #turn(message: Message, target: string | undefined, changed: Set<string>): void {
    const {id} = message;
    const before = this.#targets.get(id);
    if (before === undefined && target === undefined) return;
    if (before !== undefined) this.#followers.get(before)?.delete(id);
    if (target === undefined) this.#targets.delete(id);
    else this.#targets.set(id, target);
    if (target !== undefined) add(this.#followers, target, id);
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

  #isEarlier(id: string, than: Message): boolean {
    return this.#messages.compare(this.#messages.get(id)!, than) < 0;
  }

  #sorted(ids: ReadonlySet<string>): readonly Message[] {
    if (ids.size === 0) return NONE;
    const messages = [...ids].flatMap((id) => this.#messages.get(id) ?? []);
    return messages.length < 2 ? messages : messages.toSorted((a, b) => this.#messages.compare(a, b));
  }
}

function isDelivered({failure}: Message): boolean {
  return failure === undefined;
}

function add<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
