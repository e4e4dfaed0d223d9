import type {Envelope} from '../model/message.js';
import {isObject} from '../model/wire.js';
import {Delivery} from './delivery.js';
import {Expected} from './expected.js';
import {type Heard, type HeardEntry, readEntries} from './frames.js';
import type {Call, Line} from './line.js';
import {Access, type Pass, type PassStore, type PageToken, readJson} from './passes.js';
import {Reconnecting} from './reconnecting.js';
import type {ServiceApi} from './service-api.js';
import {ServiceProblem} from './service-problem.js';
import {type Party, type Receiver, RefusalError, type SendOptions} from './transport.js';
import {backoff, pause, unlessAborted} from './waiting.js';
import {Ways} from './ways.js';

/** How many messages are named in one breath. */
const IDS_AT_ONCE = 100;

/** One customer's conversation with a service, from `connect` to the end. */
export class Session {
  readonly #api: ServiceApi;
  readonly #receiver: Receiver;
  readonly #signal: AbortSignal;
  readonly #access: Access;
  readonly #ways: Ways;
  readonly #delivery: Delivery;
  readonly #loop: Reconnecting;
  /** Ids of rooms that another one took the place of, and that of a message from before there was one. */
  readonly #former = new Set<string>(['']);
  #room: string;
  #userId: string;
  #cursor: number | undefined;
  /** Place of the first message that is known. */
  #first: number | undefined;
  readonly #line = new Expected<Line>();
  #loading: Promise<void> | undefined;
  #isRenewed = false;
  #hasWarned = false;

  constructor(
    api: ServiceApi,
    {token, passes}: {readonly token?: PageToken | undefined; readonly passes: PassStore},
    party: Party,
    receiver: Receiver,
    signal: AbortSignal,
  ) {
    this.#api = api;
    this.#receiver = receiver;
    this.#signal = signal;
    this.#room = party.room;
    this.#userId = party.userId;
    this.#cursor = party.cursor;
    this.#first = party.first;
    this.#access = new Access({api, party, token, passes, signal, changed: (pass) => this.#changed(pass)});
    this.#ways = new Ways(api);
    const addressed = (envelope: Envelope, pass: Pass) => this.#addressed(envelope, pass);
    this.#delivery = new Delivery({api, access: this.#access, line: this.#line, signal, addressed});
    this.#loop = new Reconnecting(
      {
        attempt: (opened, attempt) => this.#attempt(opened, attempt),
        isFinal: (error) => this.#giveUp(error),
        state: (state) => receiver.connection(state),
      },
      api.timing,
      signal,
    );
  }

  send(envelope: Envelope, files: readonly File[], options?: SendOptions): Promise<void> {
    return this.#delivery.send(envelope, files, options);
  }

  tellTyping(on: boolean): void {
    this.#line.value?.tell({type: 'typing', on}).catch(() => {});
  }

  tellSeen(ids: readonly string[]): void {
    for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
      this.#tell({type: 'seen', ids: ids.slice(at, at + IDS_AT_ONCE)}).catch(() => {});
    }
  }

  wake(): void {
    this.#loop.wake();
  }

  loadEarlier(): Promise<void> {
    this.#loading ??= this.#loadEarlier().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async file({data}: Envelope): Promise<Blob | undefined> {
    try {
      return await this.#access.use(({room, token}) =>
        this.#api.request('GET', ['rooms', room, 'messages', data.id, 'file'], {
          token,
          signal: this.#signal,
          patience: this.#api.timing.file,
          read: (response) => response.blob(),
        }),
      );
    } catch (error) {
      if (error instanceof ServiceProblem && error.code === 'not-found') return undefined;
      throw error;
    }
  }

  async #attempt(opened: (check: () => void) => void, signal: AbortSignal): Promise<never> {
    // What was begun over a line that is given up is not waited for.
    signal.addEventListener('abort', () => this.#access.interrupt(), {once: true});
    const pass = await unlessAborted(this.#access.pass(), signal);
    const call: Call = {
      api: this.#api,
      access: this.#access,
      pass,
      since: this.#cursor,
      signal,
      garbled: () => this.#warn(),
      hear: (frame, line) => {
        if (signal.aborted) return;
        this.#hear(frame);
        if (frame.type !== 'entries' || this.#line.value) return;
        this.#isRenewed = false;
        // First: whoever hears of the connection may have something to tell at once.
        this.#line.come(line);
        opened(() => line.check());
      },
    };
    try {
      return await this.#ways.open(call);
    } catch (error) {
      const isOther = !this.#isRenewed && !signal.aborted && (await this.#renew(pass, error));
      if (!isOther) throw error;
      // With another pass there is no reason to wait.
      this.#isRenewed = true;
      this.#line.go();
      return await this.#attempt(opened, signal);
    } finally {
      this.#line.go();
    }
  }

  /** Gets another pass, if that was what was refused. Resolves with whether there is one. */
  async #renew(pass: Pass, error: unknown): Promise<boolean> {
    if (!(error instanceof ServiceProblem)) return false;
    if (error.code === 'unauthorized') await this.#access.renew(pass);
    else if (error.isRoomLost) await this.#access.replace(pass, error);
    else return false;
    return true;
  }

  #hear(frame: Heard): void {
    if (frame.type === 'entries') {
      this.#handOver(frame.entries);
      if (frame.earlier !== undefined) this.#receiver.earlier(frame.earlier);
      // Whoever is answered like a newcomer knows another past, such as that before a backup was restored.
      const known = frame.earlier === undefined ? (this.#cursor ?? 0) : 0;
      this.#cursor = Math.max(known, frame.rev);
      this.#receiver.reached(this.#cursor);
    } else if (frame.type === 'welcome') {
      this.#recognise(frame.userId);
    } else if (frame.type === 'typing') {
      this.#receiver.typing(frame.user, frame.on);
    } else if (frame.type === 'error' && frame.problem.code === 'unauthorized') {
      // There is some time left to show a fresh token before the service closes.
      this.#access.renew().catch(() => {});
    }
  }

  /** Tells something that nobody waits for, again until somebody has heard it. */
  async #tell(frame: Parameters<Line['tell']>[0]): Promise<void> {
    for (let failures = 0; ; failures++) {
      const line = await unlessAborted(this.#line.next, this.#signal);
      try {
        return await line.tell(frame);
      } catch (error) {
        if (error instanceof ServiceProblem && !error.isPassing) throw error;
        await pause(backoff(failures, this.#api.timing), this.#signal);
      }
    }
  }

  #handOver(entries: readonly HeardEntry[]): void {
    if (entries.length === 0) return;
    const places = entries.map(({seq}) => seq);
    // As arguments there may be too many for the stack of a browser.
    this.#first = places.reduce((first, place) => Math.min(first, place), this.#first ?? Infinity);
    this.#receiver.receive(
      entries.map(({message}) => message),
      places,
    );
  }

  async #loadEarlier(): Promise<void> {
    const before: Record<string, number> = this.#first === undefined ? {} : {before: this.#first};
    const page = await this.#access.use(({room, token}) =>
      this.#api.request('GET', ['rooms', room, 'messages'], {token, signal: this.#signal, read: readJson}, before),
    );
    const entries = isObject(page) ? readEntries(page['entries']) : undefined;
    if (!entries || this.#signal.aborted) throw new ServiceProblem('unavailable');
    this.#handOver(entries);
    this.#receiver.earlier(isObject(page) && page['more'] === true);
  }

  /** A message goes to the room there is now, also when it was written before, or for one that is gone. */
  #addressed({room, data}: Envelope, pass: Pass): Envelope {
    if (!this.#former.has(room)) return {room, data};
    const content = {...data.content, user: {id: this.#userId, isAgent: false}};
    return {room: pass.room, data: {...data, content}};
  }

  /** There is another pass: a fresh token, or another room. */
  #changed(pass: Pass): void {
    const {room, userId} = pass;
    if (room === this.#room) this.#line.value?.renew?.(pass);
    if (room === this.#room && userId === this.#userId) return;
    if (this.#room !== '' && room !== this.#room) {
      this.#former.add(this.#room);
      this.#cursor = undefined;
      this.#first = undefined;
      if (this.#line.value) this.#loop.restart();
    }
    this.#former.delete(room);
    this.#room = room;
    this.#userId = userId;
    this.#receiver.identified({room, userId});
  }

  /** Who the customer is the service knows best: what was kept of that, anybody on this page's site may have changed. */
  #recognise(userId: string): void {
    if (userId === '' || userId === this.#userId || this.#api.agent !== undefined) return;
    this.#userId = userId;
    this.#receiver.identified({room: this.#room, userId});
  }

  #giveUp(error: unknown): boolean {
    const isFinal = error instanceof RefusalError || (error instanceof ServiceProblem && error.code === 'version');
    if (isFinal) {
      const refusal = new RefusalError(error.message);
      this.#line.fail(refusal);
      this.#receiver.failed?.(refusal);
    }
    return isFinal;
  }

  #warn(): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    console.warn('<chat-widget>: the service said something that can’t be understood, and was left out.');
  }
}
