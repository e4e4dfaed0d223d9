import {type Agent, composeEnvelope} from '../model/compose.js';
import {idOf, parseEnvelope, recordsOf} from '../model/envelope.js';
import {uuid} from '../model/id.js';
import type {KindOf} from '../model/kind.js';
import type {Author, Draft, Entry, Envelope, Message} from '../model/message.js';
import {inSlices} from '../model/slices.js';
import type {ConnectionState, Party, Transport} from '../transport/transport.js';
import type {Chunk} from './history.js';
import {type Incoming, Intake} from './intake.js';
import {type Ids, type Rules, Thread} from './thread.js';
import {Upload} from './upload.js';

/** Of so many messages all is derived anew at once. */
const AT_ONCE = 500;

/** What went wrong, in words a host can compare. */
export type ProblemCode = 'other-room' | 'unreadable' | 'unknown-type' | 'send' | 'connection';

/** Whether messages from before the first one can be had, or are on their way. */
export type Earlier = 'none' | 'more' | 'loading';

/** What a conversation needs to know of its host, and tells it. */
export interface ConversationHost extends Rules {
  /** Id of the chat; `''` until the host or the first message gives one. */
  readonly room: string;
  readonly userId: string;
  /** Given where an agent speaks from here, rather than the customer. */
  readonly agent?: Agent | undefined;
  /** What is to carry the conversation, once it is connected; `undefined` when the host does. */
  readonly transport: Transport | undefined;
  /** Whether a message may go out. */
  maySend(envelope: Envelope, draft: Draft): boolean;
  /** A message has come in that was not there before. */
  received(entry: Entry): void;
  /** Something is not as it was: draw again. */
  changed(): void;
  connection(state: ConnectionState): void;
  typing(userId: string, on: boolean): void;
  /** The service says by which id it knows the customer. */
  identified(userId: string): void;
  problem(code: ProblemCode, reason: string, cause?: unknown): void;
}

/**
 * One room's conversation: takes envelopes in, sends drafts out, and keeps what follows from both. Knows neither
 * pages nor how anything looks.
 */
export class Conversation {
  readonly #host: ConversationHost;
  readonly #drafts = new Map<string, Draft>();
  readonly #files = new Map<string, readonly File[]>();
  readonly #uploads = new Map<string, Upload>();
  /** Ids of the messages of earlier chats. */
  readonly #past = new Set<string>();
  readonly #intake: Intake;
  #thread: Thread;
  #stored: Promise<unknown> = Promise.resolve();
  #learntRoom = '';
  #transport: Transport | undefined;
  #earlier: Earlier = 'none';
  /** By what the messages so far were read. */
  #readBy: KindOf | undefined;
  /** What is still to be derived anew. */
  #steps: Iterator<undefined> | undefined;

  constructor(host: ConversationHost) {
    this.#host = host;
    this.#thread = new Thread(() => host);
    const conversation = this;
    this.#intake = new Intake({
      get hasRoom() {
        return conversation.room !== '';
      },
      get now() {
        return Math.max(Date.now(), conversation.#thread.newest);
      },
      take: (incoming) => this.#take(incoming),
      taken: () => host.changed(),
    });
  }

  /** Id of the chat shown; `''` until one is known. */
  get room(): string {
    return this.#host.room || this.#learntRoom;
  }

  /** What is to be drawn. Of a long history the newest are there first. */
  get chunks(): readonly Chunk[] {
    return this.#thread.chunks;
  }

  /** All entries, in their order. */
  get entries(): Iterable<Entry> {
    this.#intake.flush();
    return this.#thread.entries;
  }

  get unread(): Ids {
    return this.#thread.unread;
  }

  /**
   * How many of the customer's messages have not got to the service.
   *
   * @param all Those on their way too.
   */
  unsent(all: boolean): number {
    return this.#thread.failed.size + (all ? this.#thread.sent.size : 0);
  }

  /** The customer's messages that have not got to the service. */
  get failed(): readonly Entry[] {
    return [...this.#thread.failed].map((id) => this.#thread.get(id)!);
  }

  /** Resolves when everything that was said until now is where nothing can happen to it. */
  get stored(): Promise<unknown> {
    return this.#stored;
  }

  /** Id of the first of the unread messages, unless they are all there is. */
  get firstUnread(): string | undefined {
    return this.#thread.firstUnread;
  }

  /** The message that ended the chat, if one did. */
  get end(): Message | undefined {
    return this.#thread.end;
  }

  /** Whether messages from before the first one can be had, or are on their way. */
  get earlier(): Earlier {
    return this.#earlier;
  }

  /** What the latest message of somebody tells about them. */
  authorOf(id: string): Author {
    return this.#thread.authorOf(id) ?? {id, isAgent: true, nickname: ''};
  }

  get(id: string): Entry | undefined {
    if (!this.#thread.get(id)) this.#intake.hurry(id);
    return this.#thread.get(id);
  }

  /** The first message of a chain's latest run. */
  latestRun(chain: string): Entry | undefined {
    return this.#thread.latestRun(chain);
  }

  /** Leaves the room shown so far, if the host has named another one. */
  enterRoom(): void {
    for (const {message} of this.#thread.entries) {
      if (message.room === this.room) return;
      if (message.room !== '') return this.#leave();
    }
  }

  #leave(): void {
    // What is still to be taken belongs to the room that is left.
    this.#intake.drop();
    this.#past.clear();
    this.#forget();
  }

  /** Begins a new chat: nothing of the one so far is shown again, and its room is forgotten. */
  restart(): void {
    for (const record of this.#intake.drop()) {
      const id = idOf(record) ?? parseEnvelope(record, this.#host.kindOf, 0)?.id;
      if (id !== undefined) this.#past.add(id);
    }
    for (const {message} of this.#thread.entries) this.#past.add(message.id);
    this.#learntRoom = '';
    this.#forget();
  }

  /** The files of a message that was sent from here. */
  readonly filesOf = (id: string): readonly File[] => this.#files.get(id) ?? [];

  /** The files of a message that are still on their way. */
  readonly uploadOf = (id: string): Upload | undefined => this.#uploads.get(id);

  /**
   * Takes what came in: envelopes as objects or JSON text, one or several. Never throws. Of a long list the last are
   * there at once, and all before them when the page had time; or when somebody asks for `entries`.
   *
   * @param isNews Whether the host is told of messages that were not there before.
   */
  receive(input: unknown, sequence?: number | readonly number[], isNews = true): void {
    this.#intake.add(recordsOf(input), sequence, isNews);
  }

  /**
   * Says something for the customer.
   *
   * @returns The envelope, or `undefined` when the host prevented it.
   */
  send(draft: Draft): Envelope | undefined {
    const envelope = composeEnvelope(draft, {
      room: this.room,
      userId: this.#host.userId,
      agent: this.#host.agent,
      id: uuid(),
      // A slow clock must not put an answer above its question, nor above what is still to be taken.
      sentAt: Math.max(Date.now(), this.#thread.newest, this.#intake.newest),
      signal: this.#host.kindOf(draft.type).signal ?? false,
    });
    if (!this.#host.maySend(envelope, draft)) return undefined;
    this.say(envelope, draft);
    return envelope;
  }

  /** Says what was composed elsewhere, and may go out. */
  say(envelope: Envelope, draft: Draft): void {
    if (draft.answers !== undefined) this.#thread.pair(envelope.data.id, draft.answers);
    this.#drafts.set(envelope.data.id, draft);
    this.#dispatch(envelope, draft);
  }

  /** Sends a failed message again, under its id. */
  retry(id: string): void {
    const entry = this.get(id);
    if (entry?.status !== 'failed') return;
    const {room, data} = entry.message.envelope;
    const envelope = {room: room || this.room, data: {...data, deliverySuccess: true, deliveryErrorReason: ''}};
    const {user: _user, ...content} = data.content;
    const files = this.#files.get(id);
    const draft = this.#drafts.get(id) ?? {type: data.messageType, content, ...(files && {files})};
    if (this.#host.maySend(envelope, draft)) this.#dispatch(envelope, draft);
  }

  /**
   * Stops sending a message with files, which then counts as failed.
   *
   * @param reason Told to the customer.
   */
  cancel(id: string, reason: string): void {
    const upload = this.#uploads.get(id);
    if (!upload) return;
    upload.cancel();
    this.#giveUp(this.get(id)!.message.envelope, reason);
  }

  /** Tells the other side that the customer has started or stopped writing. */
  tellTyping(on: boolean): void {
    this.#transport?.tellTyping?.(on);
  }

  /** Marks others' messages as really seen; returns the ids for which that is news. */
  see(ids: Iterable<string>): readonly string[] {
    const news = this.#thread.see(ids);
    if (news.length > 0) this.#transport?.tellSeen?.(news);
    return news;
  }

  /** Derives everything anew, after the host's rules have changed: of a long history the newest at once. */
  reconsider(): void {
    const steps = this.#thread.reconsider();
    this.#steps = steps;
    void inSlices(steps, {
      atOnce: AT_ONCE,
      // Rules that change again are reason to begin anew.
      isWanted: () => this.#steps === steps,
      onSlice: () => this.#host.changed(),
    });
  }

  /** Reads those envelopes anew of which the kind is another, after the host's kinds have changed. */
  reread(): void {
    const {kindOf} = this.#host;
    const before = this.#readBy;
    this.#readBy = kindOf;
    this.#thread.reread((message) => {
      const {envelope, type, sentAt} = message;
      return before && before(type) === kindOf(type) ? message : parseEnvelope(envelope, kindOf, sentAt)!;
    });
    this.#host.changed();
  }

  /** Lets `transport` carry this conversation until `signal` aborts; what is sent after that waits there. */
  connect(transport: Transport, signal: AbortSignal): void {
    this.#transport = transport;
    transport.connect(
      this.#party,
      {
        // What a transport hands over once it was told to stop belongs to somebody else.
        receive: (envelopes, sequence) => signal.aborted || this.receive(envelopes, sequence),
        connection: (state) => signal.aborted || this.#connected(state, transport),
        typing: (userId, on) => signal.aborted || this.#host.typing(userId, on),
        remember: (envelopes, sequence) => signal.aborted || this.receive(envelopes, sequence, false),
        outgoing: (envelope, files, outcome) => signal.aborted || this.#adopt(envelope, files, outcome),
        reached: () => {},
        identified: (party) => signal.aborted || this.#identify(party),
        failed: (error) => signal.aborted || this.#host.problem('connection', error.message, error),
        earlier: (more) => signal.aborted || this.#setEarlier(more ? 'more' : 'none'),
      },
      signal,
    );
  }

  /** Whose conversation it is, whenever that is asked: an id may still be recalled. */
  get #party(): Party {
    const conversation = this;
    return {
      get room() {
        return conversation.room;
      },
      get userId() {
        return conversation.#host.userId;
      },
    };
  }

  /** The host carries messages itself from now on. */
  disconnect(): void {
    this.#transport = undefined;
  }

  /** Tries at once to reach the service, and to send what did not get there. */
  tryAgain(): void {
    this.#transport?.wake?.();
    const failed = [...this.entries].filter(({status}) => status === 'failed');
    for (const {message} of failed) this.retry(message.id);
  }

  /** Asks the transport for a page of messages from before the first one. */
  async loadEarlier(): Promise<void> {
    if (this.#earlier !== 'more' || !this.#transport?.loadEarlier) return;
    this.#setEarlier('loading');
    try {
      await this.#transport.loadEarlier();
    } catch (error) {
      this.#host.problem('connection', 'earlier messages could not be loaded', error);
    }
    this.#stopLoading();
  }

  /** Unless the transport has said otherwise there may be more. */
  #stopLoading(): void {
    if (this.#earlier === 'loading') this.#setEarlier('more');
  }

  #setEarlier(earlier: Earlier): void {
    this.#earlier = earlier;
    this.#host.changed();
  }

  /** Whether anything changed. */
  #take({record, sequence, arrival, time, isNews}: Incoming): boolean {
    const {kindOf} = this.#host;
    this.#readBy ??= kindOf;
    const read = parseEnvelope(record, kindOf, time);
    if (!read) {
      this.#host.problem('unreadable', 'not an envelope');
      return false;
    }
    if (this.#past.has(read.id) || !this.#belongs(read)) return false;
    const first = this.#thread.arrivalOf(read.id);
    // What came before all copies that were taken so far owes nothing to them: those are taken once more after it.
    const known = first === undefined || arrival < first ? undefined : this.#thread.get(read.id);
    // A record without a time keeps the one it was first given.
    const again = known && read.sentAt === time ? parseEnvelope(record, kindOf, known.message.sentAt) : undefined;
    const message = again ?? read;
    if (message.problem !== undefined) {
      this.#host.problem('unreadable', `message ${message.id}: ${message.problem}`);
      // A broken copy takes nothing away from a message that could be read.
      if (known && known.message.problem === undefined) return false;
    }
    if (this.#thread.receive(message, arrival, sequence)) {
      const isUnknown = message.problem === undefined && kindOf(message.type).unknown;
      if (isUnknown) this.#host.problem('unknown-type', `messageType ${message.type}`);
      if (isNews) this.#host.received(this.#thread.get(message.id)!);
    }
    return true;
  }

  /** Lets go of all that was said, and stops what is being uploaded. */
  #forget(): void {
    for (const upload of this.#uploads.values()) upload.cancel();
    for (const kept of [this.#drafts, this.#files, this.#uploads]) kept.clear();
    this.#earlier = 'none';
    this.#thread = new Thread(() => this.#host);
    this.#steps = undefined;
    this.#host.changed();
  }

  /** Without a room of its own the conversation takes the first message's. */
  #belongs({room, id}: Message): boolean {
    if (room !== '' && this.room === '') this.#learntRoom = room;
    if (room === '' || room === this.room) return true;
    this.#host.problem('other-room', `message ${id} belongs to another room`);
    return false;
  }

  /** Leaves for the room the service names. */
  #identify({room, userId}: Pick<Party, 'room' | 'userId'>): void {
    const {room: wanted} = this.#host;
    this.#host.identified(userId);
    if (wanted === '') this.#move(room);
    else if (room !== wanted) this.#host.problem('connection', `the service opens ${room}: ${wanted} needs its token`);
  }

  #move(room: string): void {
    if (this.#learntRoom !== '' && room !== this.#learntRoom) this.#forget();
    this.#learntRoom = room;
  }

  #connected(state: ConnectionState, transport: Transport): void {
    this.#host.connection(state);
    // What was seen while there was no way to say so.
    const seen = state === 'online' ? this.#thread.seenHere : [];
    if (seen.length > 0) transport.tellSeen?.(seen);
  }

  #dispatch(envelope: Envelope, {files = []}: Draft): void {
    const transport = this.#transport ?? this.#host.transport;
    const thread = this.#thread;
    if (files.length > 0) this.#files.set(envelope.data.id, files);
    const show = () => this.#thread === thread && this.#show(envelope, files, transport);
    if (transport?.store) this.#stored = Promise.all([this.#stored, transport.store(envelope, files).then(show)]);
    else show();
  }

  #show(envelope: Envelope, files: readonly File[], transport: Transport | undefined): void {
    this.#thread.receive(parseEnvelope(envelope, this.#host.kindOf, envelope.data.ts)!, this.#intake.arrive());
    if (transport) this.#carry(envelope, files, transport);
    this.#host.changed();
  }

  /** Shows what another page has sent, or this one before it was loaded anew. */
  #adopt(envelope: Envelope, files: readonly File[], outcome: Promise<void>): void {
    const message = parseEnvelope(envelope, this.#host.kindOf, Date.now());
    if (!message || this.#past.has(message.id) || !this.#belongs(message)) return void outcome.catch(() => {});
    if (files.length > 0) this.#files.set(message.id, files);
    if (!this.get(message.id)) this.#thread.receive(message, this.#intake.arrive());
    this.#follow(message.envelope, outcome);
    this.#host.changed();
  }

  #carry(envelope: Envelope, files: readonly File[], transport: Transport): void {
    const upload = files.length > 0 ? new Upload() : undefined;
    const options = upload && {onProgress: upload.report, signal: upload.signal};
    if (upload) this.#uploads.set(envelope.data.id, upload);
    // A transport of the host's own may throw at once, or return nothing to wait for.
    const outcome = new Promise<void>((resolve) => resolve(transport.send(envelope, files, options)));
    this.#follow(envelope, outcome, upload);
  }

  #follow(envelope: Envelope, outcome: Promise<void>, upload?: Upload): void {
    const {id} = envelope.data;
    const thread = this.#thread;
    // What becomes of a message that was cancelled, or of another chat's, is of no more interest.
    const matters = () => this.#thread === thread && !upload?.signal.aborted;
    thread.sending(id, true);
    outcome.then(
      () => matters() && this.#settle(id),
      (error: unknown) => matters() && this.#fail(envelope, error),
    );
  }

  #settle(id: string): void {
    this.#drafts.delete(id);
    this.#uploads.delete(id);
    this.#thread.sending(id, false);
    this.#host.changed();
  }

  #fail(envelope: Envelope, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#host.problem('send', reason, error);
    this.#giveUp(envelope, isTechnical(error) ? '' : reason);
  }

  #giveUp(envelope: Envelope, reason: string): void {
    const {id} = envelope.data;
    this.#uploads.delete(id);
    this.#thread.sending(id, false);
    this.receive({...envelope, data: {...envelope.data, deliverySuccess: false, deliveryErrorReason: reason}});
  }
}

/** Faults of programs and browsers: what they say is no help to a customer. */
function isTechnical(error: unknown): boolean {
  return [TypeError, RangeError, ReferenceError, SyntaxError, DOMException].some((each) => error instanceof each);
}
