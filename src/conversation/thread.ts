import type {Kind, KindOf} from '../model/kind.js';
import type {Author, Entry, InteractivePolicy, Message, QuestionState, Role, Status} from '../model/message.js';
import {type Chunk, History} from './history.js';
import {comparePlaces} from './order.js';

/** What decides how messages are taken, besides the messages themselves. May change at any time. */
export interface Rules {
  readonly kindOf: KindOf;
  readonly roleOf: (author: Author) => Role;
  readonly policy: InteractivePolicy;
}

/**
 * What follows from the messages of one room: their order, which answers which, what can still be answered, what is
 * unread and whether the chat is over. Nothing of it depends on the order in which the messages came. Each change
 * touches the entries it concerns; all others stay the same objects.
 */
export class Thread {
  readonly #rules: () => Rules;
  readonly #history = new History();
  /** Questions by the responses given to them in this session. */
  readonly #paired = new Map<string, string>();
  /** What each message says, or this session knows, that it is about; `''` for nothing. */
  readonly #named = new Map<string, string>();
  /** What each message is about. */
  readonly #about = new Map<string, string>();
  readonly #followers = new Map<string, Set<string>>();
  /** Questions and responses that can only be paired by their likeness. */
  readonly #alike = new Map<string, Set<string>>();
  /** Responses by the question they name, so that they can be paired anew when it comes. */
  readonly #naming = new Map<string, Set<string>>();
  readonly #questions = new Set<string>();
  readonly #ends = new Set<string>();
  readonly #sending = new Set<string>();
  readonly #unread = new Set<string>();
  readonly #seen = new Set<string>();
  #unreadNow: ReadonlySet<string> | undefined;
  #newestQuestion: string | undefined;
  #newest = 0;
  #arrivals = 0;

  constructor(rules: () => Rules) {
    this.#rules = rules;
  }

  get chunks(): readonly Chunk[] {
    return this.#history.chunks;
  }

  get entries(): Iterable<Entry> {
    return this.#history;
  }

  /** Ids of others' messages that the customer has not really seen. A new set whenever it changed. */
  get unread(): ReadonlySet<string> {
    this.#unreadNow ??= new Set(this.#unread);
    return this.#unreadNow;
  }

  /** The latest time of any message, in milliseconds since 1970; 0 when there is none. */
  get newest(): number {
    return this.#newest;
  }

  /** The message that ended the chat, if one did. */
  get end(): Message | undefined {
    const ends = [...this.#ends].map((id) => this.get(id)!.message);
    return this.#sorted(ends).at(0);
  }

  get(id: string): Entry | undefined {
    return this.#history.get(id);
  }

  /**
   * Takes a message, or a later copy of one: the later copy counts, but what was seen stays seen.
   *
   * @param sequence Its number in the service's order, if the service has one.
   * @returns Whether the message was new.
   */
  receive(message: Message, sequence?: number): boolean {
    const known = this.#history.placeOf(message.id);
    const taken = keepSeen(message, this.get(message.id)?.message);
    this.#newest = Math.max(this.#newest, taken.sentAt);
    const place = {
      sequence: sequence ?? known?.sequence ?? Infinity,
      sentAt: taken.sentAt,
      arrival: known?.arrival ?? this.#arrivals++,
    };
    const kind = this.#kindOf(taken);
    const changed = new Set<string>();
    this.#link(taken, kind, changed);
    this.#history.put(this.#entryOf(taken, kind), place);
    this.#pair(taken, kind, changed);
    this.#note(taken, kind, changed);
    for (const id of changed) this.#refresh(id);
    return known === undefined;
  }

  /** Remembers which question a response of this session answers, before the response itself is taken. */
  pair(response: string, question: string): void {
    this.#paired.set(response, question);
  }

  /** Whether an own message is still on its way. */
  sending(id: string, on: boolean): void {
    if (on) this.#sending.add(id);
    else this.#sending.delete(id);
    this.#refresh(id);
  }

  /** Marks others' messages as seen here; returns the ids for which that is news. */
  see(ids: Iterable<string>): readonly string[] {
    const news = [...ids].filter((id) => this.#unread.delete(id));
    for (const id of news) this.#seen.add(id);
    if (news.length > 0) this.#unreadNow = undefined;
    return news;
  }

  /** Derives everything anew, after the rules have changed. */
  reconsider(): void {
    for (const {message} of this.#history) {
      const changed = new Set([message.id]);
      this.#note(message, this.#kindOf(message), changed);
      for (const id of changed) this.#refresh(id);
    }
  }

  /** Sets what the message is about, as far as it says so itself. */
  #link(message: Message, kind: Kind, changed: Set<string>): void {
    const {id, problem} = message;
    const named = this.#paired.get(id) ?? (problem === undefined ? (kind.about?.(message) ?? '') : '');
    this.#named.set(id, named);
    if (named) add(this.#naming, named, id);
    if (!kind.likeness) this.#turn(id, named || undefined, changed);
    // What is about this message shows something of it.
    for (const follower of this.#followers.get(id) ?? []) changed.add(follower);
  }

  /** Pairs responses that name no question, or one that is not there, with the questions they resemble. */
  #pair(message: Message, kind: Kind, changed: Set<string>): void {
    const likenesses = new Set<string>();
    const likeness = this.#likenessOf(message, kind);
    if (likeness !== undefined) {
      add(this.#alike, likeness, message.id);
      likenesses.add(likeness);
    }
    for (const id of this.#naming.get(message.id) ?? []) {
      const naming = this.get(id)?.message;
      const its = naming && this.#likenessOf(naming, this.#kindOf(naming));
      if (its !== undefined) likenesses.add(its);
    }
    for (const each of likenesses) this.#pairAlike(each, changed);
  }

  #pairAlike(likeness: string, changed: Set<string>): void {
    const messages = this.#sorted([...this.#alike.get(likeness)!].map((id) => this.get(id)!.message));
    const questions = messages.filter((message) => this.#kindOf(message).part === 'question');
    const taken = new Set<string>();
    const pending: Message[] = [];
    for (const response of messages.filter((message) => this.#kindOf(message).part === 'response')) {
      const named = this.#named.get(response.id);
      if (named && this.#questions.has(named)) {
        taken.add(named);
        this.#turn(response.id, named, changed);
      } else {
        pending.push(response);
      }
    }
    // A response that was not delivered answers nothing, so it takes no question from another one.
    pending.sort((a, b) => Number(a.failure !== undefined) - Number(b.failure !== undefined));
    for (const response of pending) {
      const earlier = questions.findLast((question) => this.#before(question, response) && !taken.has(question.id));
      if (earlier && response.failure === undefined) taken.add(earlier.id);
      this.#turn(response.id, earlier?.id, changed);
    }
  }

  /** Lets the message be about `target` from now on. */
  #turn(id: string, target: string | undefined, changed: Set<string>): void {
    const before = this.#about.get(id);
    if (before !== undefined) this.#followers.get(before)?.delete(id);
    if (target === undefined) {
      this.#about.delete(id);
    } else {
      this.#about.set(id, target);
      add(this.#followers, target, id);
    }
    // It concerns both, and whatever else is about them.
    for (const each of [before, target]) {
      if (each === undefined) continue;
      changed.add(each);
      for (const follower of this.#followers.get(each) ?? []) changed.add(follower);
    }
    changed.add(id);
  }

  /** Keeps the sums: what is asked, unread, over. */
  #note(message: Message, kind: Kind, changed: Set<string>): void {
    const {id} = message;
    const foreign = this.#rules().roleOf(message.author) !== 'customer';
    const unseen = message.seenAt === undefined && !this.#seen.has(id);
    const unread = foreign && unseen && !kind.hidden;
    if (unread !== this.#unread.has(id)) this.#unreadNow = undefined;
    toggle(this.#unread, id, unread);

    if (message.problem === undefined && kind.part === 'question') {
      this.#questions.add(id);
      const newest = this.#newestQuestion && this.get(this.#newestQuestion)!.message;
      if (!newest || this.#before(newest, message)) {
        if (newest) changed.add(newest.id);
        this.#newestQuestion = id;
        changed.add(id);
      }
    }

    const over = this.#ends.size > 0;
    const ends = message.problem === undefined && message.failure === undefined && kind.ends?.(message);
    toggle(this.#ends, id, ends === true);
    if (over !== this.#ends.size > 0) for (const question of this.#questions) changed.add(question);
  }

  #refresh(id: string): void {
    const entry = this.get(id);
    if (!entry) return;
    const fresh = this.#entryOf(entry.message, this.#kindOf(entry.message));
    if (!sameEntry(entry, fresh)) this.#history.put(fresh, this.#history.placeOf(id)!);
  }

  #entryOf(message: Message, kind: Kind): Entry {
    const about = this.#about.get(message.id);
    const followers = this.#followersOf(message.id);
    const role = this.#rules().roleOf(message.author);
    const answer = this.#answerAmong(kind.part === 'response' && about ? this.#followersOf(about) : followers);
    return {
      message,
      role,
      status: this.#statusOf(message, role),
      target: about === undefined ? undefined : this.get(about)?.message,
      followers,
      answer,
      question: this.#questionState(message, kind, answer),
    };
  }

  #followersOf(id: string): readonly Message[] {
    return this.#sorted([...(this.#followers.get(id) ?? [])].flatMap((each) => this.get(each)?.message ?? []));
  }

  #statusOf({id, failure, seenAt}: Message, role: Role): Status {
    if (role !== 'customer') return 'received';
    if (this.#sending.has(id)) return 'sending';
    if (failure !== undefined) return 'failed';
    return seenAt === undefined ? 'sent' : 'seen';
  }

  #answerAmong(followers: readonly Message[]): Message | undefined {
    const counts = (message: Message) =>
      this.#kindOf(message).part === 'response' && message.failure === undefined && message.problem === undefined;
    return this.#rules().policy === 'all' ? followers.findLast(counts) : followers.find(counts);
  }

  #questionState({id, problem}: Message, {part}: Kind, answer: Message | undefined): QuestionState | undefined {
    if (part !== 'question' || problem !== undefined) return undefined;
    const {policy} = this.#rules();
    if (this.#ends.size > 0) return 'closed';
    if (policy === 'latest' && this.#newestQuestion !== id) return 'closed';
    return answer && policy !== 'all' ? 'answered' : 'open';
  }

  #likenessOf(message: Message, kind: Kind): string | undefined {
    return message.problem === undefined ? kind.likeness?.(message) : undefined;
  }

  #kindOf({type}: Message): Kind {
    return this.#rules().kindOf(type);
  }

  #sorted(messages: readonly Message[]): readonly Message[] {
    return messages.length < 2 ? messages : messages.toSorted((a, b) => this.#compare(a, b));
  }

  #before(a: Message, b: Message): boolean {
    return this.#compare(a, b) < 0;
  }

  #compare(a: Message, b: Message): number {
    return comparePlaces(this.#history.placeOf(a.id)!, this.#history.placeOf(b.id)!);
  }
}

function add<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function toggle<T>(set: Set<T>, value: T, on: boolean): void {
  if (on) set.add(value);
  else set.delete(value);
}

function keepSeen(message: Message, known: Message | undefined): Message {
  if (message.seenAt !== undefined || known?.seenAt === undefined) return message;
  const {room, data} = message.envelope;
  return {
    ...message,
    seenAt: known.seenAt,
    envelope: {...message.envelope, room, data: {...data, messageSeen: known.seenAt}},
  };
}

function sameEntry(a: Entry, b: Entry): boolean {
  return (
    a.message === b.message &&
    a.role === b.role &&
    a.status === b.status &&
    a.target === b.target &&
    a.answer === b.answer &&
    a.question === b.question &&
    a.followers.length === b.followers.length &&
    a.followers.every((message, index) => message === b.followers[index])
  );
}
