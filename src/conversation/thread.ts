import type {Kind, KindOf} from '../model/kind.js';
import type {Author, Entry, InteractivePolicy, Message, QuestionState, Role, Status} from '../model/message.js';
import {type Chunk, History} from './history.js';
import {Links} from './links.js';
import {comparePlaces} from './order.js';

/** What decides how messages are taken, besides the messages themselves. May change at any time. */
export interface Rules {
  readonly kindOf: KindOf;
  readonly roleOf: (author: Author) => Role;
  /** `none` where the reader is nobody to answer, such as an agent. */
  readonly policy: InteractivePolicy | 'none';
}

/** Some ids, to be counted and looked up. */
export interface Ids extends Iterable<string> {
  readonly size: number;
  has(id: string): boolean;
}

/**
 * What follows from the messages of one room: their order, which answers which, what can still be answered, what is
 * unread and whether the chat is over. Nothing of it depends on the order in which the messages came. Each change
 * touches the entries it concerns; all others stay the same objects.
 */
export class Thread {
  readonly #rules: () => Rules;
  readonly #history = new History();
  readonly #links = new Links({
    get: (id) => this.get(id)?.message,
    kindOf: (message) => this.#kindOf(message),
    placeOf: (id) => this.#history.placeOf(id),
  });
  /** The messages that told who somebody is. */
  readonly #authors = new Map<string, Message>();
  readonly #questions = new Set<string>();
  readonly #ends = new Set<string>();
  readonly #sending = new Set<string>();
  readonly #failed = new Set<string>();
  readonly #unread = new Set<string>();
  readonly #seen = new Set<string>();
  #unreadNow: Ids | undefined;
  #newestQuestion: string | undefined;
  #newest = 0;

  constructor(rules: () => Rules) {
    this.#rules = rules;
  }

  get chunks(): readonly Chunk[] {
    return this.#history.chunks;
  }

  get entries(): Iterable<Entry> {
    return this.#history;
  }

  /** Ids of others' messages that the customer has not really seen, as of now. A new object whenever they changed. */
  get unread(): Ids {
    this.#unreadNow ??= viewOf(this.#unread);
    return this.#unreadNow;
  }

  /** Id of the first of the unread messages, unless they are all there is. */
  get firstUnread(): string | undefined {
    let first: Message | undefined;
    for (const id of this.#unread) {
      const {message} = this.get(id)!;
      if (!first || this.#compare(message, first) < 0) first = message;
    }
    return first?.id === this.#history.first?.message.id ? undefined : first?.id;
  }

  /** The latest time of any message, in milliseconds since 1970; 0 when there is none. */
  get newest(): number {
    return this.#newest;
  }

  /** The message that ended the chat, if one did. */
  get end(): Message | undefined {
    const ends = [...this.#ends].map((id) => this.get(id)!.message);
    return ends.length < 2 ? ends[0] : ends.toSorted((a, b) => this.#compare(a, b))[0];
  }

  /** What the latest message of somebody tells about them. */
  authorOf(id: string): Author | undefined {
    return this.#authors.get(id)?.author;
  }

  get(id: string): Entry | undefined {
    return this.#history.get(id);
  }

  /** How many messages came before the first copy of one. */
  arrivalOf(id: string): number | undefined {
    return this.#history.placeOf(id)?.arrival;
  }

  /** The first message of a chain's latest run. */
  latestRun(chain: string): Entry | undefined {
    return this.get(this.#links.latestRun(chain) ?? '');
  }

  /**
   * Takes a message, or another copy of one: the one taken last counts, but what was seen stays seen.
   *
   * @param arrival How many came before it: messages may be taken in another order.
   * @param sequence Its number in the service's order, if the service has one.
   * @returns Whether the message was new.
   */
  receive(message: Message, arrival: number, sequence?: number): boolean {
    const known = this.#history.placeOf(message.id);
    const owes = known !== undefined && known.arrival <= arrival;
    const taken = keepSeen(message, owes ? this.get(message.id)?.message : undefined);
    this.#newest = Math.max(this.#newest, taken.sentAt);
    const told = this.#authors.get(taken.author.id);
    const tellsMore = taken.author.nickname !== '' && (!told?.author.nickname || taken.sentAt >= told.sentAt);
    if (!told || tellsMore) this.#authors.set(taken.author.id, taken);
    this.#history.put(this.#entryOf(taken), {
      sequence: sequence ?? known?.sequence ?? Infinity,
      sentAt: taken.sentAt,
      arrival: Math.min(known?.arrival ?? arrival, arrival),
    });
    const changed = new Set<string>();
    this.#links.link(taken, changed);
    this.#note(taken, changed);
    for (const id of changed) this.#refresh(id);
    return known === undefined;
  }

  /** Remembers which question a response of this session answers, before the response itself is taken. */
  pair(response: string, question: string): void {
    this.#links.pair(response, question);
  }

  /** Ids of the customer's messages that did not get to the service. */
  get failed(): ReadonlySet<string> {
    return this.#failed;
  }

  /** Ids of the customer's messages that are on their way. */
  get sent(): ReadonlySet<string> {
    return this.#sending;
  }

  /** Whether an own message is still on its way. */
  sending(id: string, on: boolean): void {
    toggle(this.#sending, id, on);
    this.#refresh(id);
  }

  /** Marks others' messages as seen here; returns the ids for which that is news. */
  see(ids: Iterable<string>): readonly string[] {
    const news = [...ids].filter((id) => this.#unread.delete(id));
    for (const id of news) this.#seen.add(id);
    if (news.length > 0) this.#unreadNow = undefined;
    return news;
  }

  /** Ids of the messages that were seen here, and of which nobody has confirmed it yet. */
  get seenHere(): readonly string[] {
    return [...this.#seen].filter((id) => this.get(id)?.message.seenAt === undefined);
  }

  /** Takes every message as `read` reads it, after the kinds have changed. Those it returns as they are stay so. */
  reread(read: (message: Message) => Message): void {
    const messages = [...this.#history].flatMap(({message}) => {
      const now = read(message);
      return now === message ? [] : [now];
    });
    // All are there before the first is linked: no kind may meet what another one has read.
    for (const message of messages)
      this.#history.put({...this.get(message.id)!, message}, this.#history.placeOf(message.id)!);
    for (const message of messages) this.receive(message, this.#history.placeOf(message.id)!.arrival);
  }

  /** Derives everything anew, after the rules have changed: what one message comes to at each step, the newest first. */
  *reconsider(): Generator<undefined, void> {
    for (const {entries} of this.chunks.toReversed()) {
      for (const {message} of entries.toReversed()) {
        const changed = new Set([message.id]);
        this.#note(this.get(message.id)!.message, changed);
        for (const id of changed) this.#refresh(id);
        yield;
      }
    }
  }

  /** Keeps the sums: what is unread, asked, over. */
  #note(message: Message, changed: Set<string>): void {
    const kind = this.#kindOf(message);
    const isRead = message.problem === undefined;
    this.#noteUnread(message, kind);
    if (isRead && kind.asks) this.#noteQuestion(message, changed);
    this.#noteEnd(message, isRead && message.failure === undefined && kind.ends?.(message) === true, changed);
  }

  #noteUnread(message: Message, {hidden}: Kind): void {
    const {id, seenAt, author} = message;
    const isRow = !hidden && !this.#links.isFolded(message);
    const unread = isRow && seenAt === undefined && !this.#seen.has(id) && this.#rules().roleOf(author) !== 'customer';
    if (unread !== this.#unread.has(id)) this.#unreadNow = undefined;
    toggle(this.#unread, id, unread);
  }

  #noteQuestion(message: Message, changed: Set<string>): void {
    this.#questions.add(message.id);
    const newest = this.#newestQuestion === undefined ? undefined : this.get(this.#newestQuestion)!.message;
    if (newest && this.#compare(newest, message) >= 0) return;
    this.#newestQuestion = message.id;
    changed.add(message.id);
    if (newest) changed.add(newest.id);
  }

  #noteEnd({id}: Message, ends: boolean, changed: Set<string>): void {
    const wasOver = this.#ends.size > 0;
    toggle(this.#ends, id, ends);
    const isOver = this.#ends.size > 0;
    if (wasOver !== isOver) for (const question of this.#questions) changed.add(question);
  }

  #refresh(id: string): void {
    const entry = this.get(id);
    if (!entry) return;
    const fresh = this.#entryOf(entry.message);
    if (!sameEntry(entry, fresh)) this.#history.put(fresh, this.#history.placeOf(id)!);
    if (entry.folded !== fresh.folded) this.#noteUnread(fresh.message, this.#kindOf(fresh.message));
  }

  #entryOf(message: Message): Entry {
    const {id, author} = message;
    const kind = this.#kindOf(message);
    const role = this.#rules().roleOf(author);
    const status = this.#statusOf(message, role);
    toggle(this.#failed, id, status === 'failed');
    const about = this.#links.targetOf(id);
    const followers = this.#links.followersOf(id);
    // A response shares the answer that counts with its question.
    const isResponse = kind.answers !== undefined && about !== undefined;
    const answer = isResponse
      ? this.#answerAmong(this.#links.followersOf(about), kind.answers)
      : this.#answerAmong(followers, message.type);
    return {
      message,
      role,
      status,
      target: about === undefined ? undefined : this.get(about)?.message,
      followers,
      answer,
      question: this.#questionState(message, kind, answer),
      folded: this.#links.isFolded(message),
      outrun: this.#links.isOutrun(message),
    };
  }

  #statusOf({id, failure, seenAt}: Message, role: Role): Status {
    if (role !== 'customer') return 'received';
    if (this.#sending.has(id)) return 'sending';
    if (failure !== undefined) return 'failed';
    return seenAt === undefined ? 'sent' : 'seen';
  }

  #answerAmong(followers: readonly Message[], question: string): Message | undefined {
    const counts = (message: Message) =>
      this.#kindOf(message).answers === question && message.failure === undefined && message.problem === undefined;
    return this.#rules().policy === 'all' ? followers.findLast(counts) : followers.find(counts);
  }

  #questionState({id, problem}: Message, {asks}: Kind, answer: Message | undefined): QuestionState | undefined {
    if (!asks || problem !== undefined) return undefined;
    const {policy} = this.#rules();
    if (this.#ends.size > 0) return 'closed';
    if (policy === 'latest' && this.#newestQuestion !== id) return 'closed';
    if (policy === 'none') return answer ? 'answered' : 'closed';
    return answer && policy !== 'all' ? 'answered' : 'open';
  }

  #kindOf({type}: Message): Kind {
    return this.#rules().kindOf(type);
  }

  #compare(a: Message, b: Message): number {
    return comparePlaces(this.#history.placeOf(a.id)!, this.#history.placeOf(b.id)!);
  }
}

function viewOf(ids: ReadonlySet<string>): Ids {
  return {
    get size() {
      return ids.size;
    },
    has: (id) => ids.has(id),
    [Symbol.iterator]: () => ids[Symbol.iterator](),
  };
}

function toggle<T>(set: Set<T>, value: T, on: boolean): void {
  if (on) set.add(value);
  else set.delete(value);
}

function keepSeen(message: Message, known: Message | undefined): Message {
  if (message.seenAt !== undefined || known?.seenAt === undefined) return message;
  const {envelope} = message;
  const data = {...envelope.data, messageSeen: known.seenAt};
  return {...message, seenAt: known.seenAt, envelope: {...envelope, data}};
}

function sameEntry(a: Entry, b: Entry): boolean {
  return (
    a.message === b.message &&
    a.role === b.role &&
    a.status === b.status &&
    a.target === b.target &&
    a.answer === b.answer &&
    a.question === b.question &&
    a.folded === b.folded &&
    a.outrun === b.outrun &&
    a.followers.length === b.followers.length &&
    a.followers.every((message, index) => message === b.followers[index])
  );
}
