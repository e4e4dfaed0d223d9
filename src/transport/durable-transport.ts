import type {Envelope} from '../model/message.js';
import {MemoryOfRoom} from '../storage/memory-of-room.js';
import {Outbox, type Unsent} from '../storage/outbox.js';
import {FORGOTTEN, type Safe} from '../storage/safe.js';
import {type Party, type Receiver, RefusalError, type SendOptions, type Transport} from './transport.js';

/** How long the page that sends may take, in milliseconds, before another one no longer waits for it. */
const PATIENCE = 20_000;

/** A message that this page waits for. One that was refused stays, until it is sent again. */
interface Parcel {
  readonly options: SendOptions | undefined;
  accept(): void;
  refuse(error: unknown): void;
}

/**
 * Carries by another transport, and keeps what must not be lost: what was said, so that the next page shows it at once;
 * and what the customer has sent, until the service accepts or refuses it. Messages go out in order, one at a time,
 * from one page of the site at a time. The service must know a message that comes twice by its id.
 */
export class DurableTransport implements Transport {
  readonly #inner: Transport;
  readonly #safe: Safe;
  readonly #room: MemoryOfRoom;
  readonly #outbox: Outbox;
  readonly #parcels = new Map<string, Parcel>();
  #party: Party = {room: '', userId: ''};
  #receiver: Receiver | undefined;
  #signal = AbortSignal.abort();
  #stopped = Promise.resolve();
  #pages: BroadcastChannel | undefined;
  #looking = Promise.resolve();
  #nextLook: Promise<void> | undefined;
  #draining: Promise<void> | undefined;
  /** Aborts when this page loses its way to the service. */
  #line = new AbortController();
  readonly #inFlight = new Map<string, Promise<void>>();
  /** Whether the inner transport knows whose messages it carries. */
  #isConnected = false;
  /** Whether something was added since the outbox was last looked into. */
  #isStale = false;

  /** @param keepable What may be kept of a message that the service has. */
  constructor(inner: Transport, safe: Safe, keepable: (message: unknown) => unknown = (message) => message) {
    this.#inner = inner;
    this.#safe = safe;
    this.#room = new MemoryOfRoom(safe, keepable);
    this.#outbox = new Outbox(safe);
  }

  connect(party: Party, receiver: Receiver, signal: AbortSignal): void {
    this.#party = party;
    this.#receiver = receiver;
    this.#signal = signal;
    this.#stopped = abortOf(signal);
    this.#isConnected = false;
    signal.addEventListener('abort', () => this.#listen());
    void this.#begin(signal);
  }

  store(envelope: Envelope, files: readonly File[]): Promise<void> {
    return this.#outbox.put(envelope, files);
  }

  send(envelope: Envelope, _files: readonly File[], options?: SendOptions): Promise<void> {
    const {id} = envelope.data;
    options?.signal.addEventListener('abort', () => void this.#outbox.remove(id).then(this.#tell));
    this.#tell();
    this.#drain();
    return this.#track(id, options);
  }

  /** Lets go of what this page knows. What is stored is for the safe to forget, save what got there too late for that. */
  async forget(): Promise<void> {
    const ids = [...this.#parcels.keys()];
    this.#parcels.clear();
    this.#room.begin({room: '', userId: ''});
    await Promise.all(ids.map((id) => this.#outbox.remove(id)));
  }

  tellTyping(on: boolean): void {
    this.#inner.tellTyping?.(on);
  }

  tellSeen(ids: readonly string[]): void {
    this.#inner.tellSeen?.(ids);
  }

  wake(): void {
    this.#inner.wake?.();
  }

  async loadEarlier(): Promise<void> {
    await this.#inner.loadEarlier?.();
  }

  async file(envelope: Envelope): Promise<Blob | string | undefined> {
    return this.#inner.file?.(envelope);
  }

  async #begin(signal: AbortSignal): Promise<void> {
    const known = await this.#room.load();
    if (signal.aborted) return;
    if (known && (this.#party.room === '' || this.#party.room === known.room)) {
      const {room, userId, cursor, earlier, messages, sequences} = known;
      const first = sequences.reduce((least, sequence) => Math.min(least, sequence), Infinity);
      this.#party = {room, userId, cursor, ...(sequences.length > 0 && {first})};
      this.#receiver!.identified(this.#party);
      this.#receiver!.remember(messages, sequences);
      this.#receiver!.earlier(earlier);
    }
    this.#listen();
    void this.#outbox.tidy();
    await this.#look();
    if (signal.aborted) return;
    this.#inner.connect(this.#party, this.#noting(this.#receiver!), signal);
    this.#isConnected = true;
    this.#drain();
  }

  /** Passes on what comes, and keeps it. */
  #noting(receiver: Receiver): Receiver {
    const signal = this.#signal;
    return {
      ...receiver,
      connection: (state) => {
        receiver.connection(state);
        this.#follow(state !== 'lost' && state !== 'offline');
      },
      receive: (messages, sequence) => {
        // What comes after the end is another customer's.
        const isKept = Array.isArray(messages) && Array.isArray(sequence) && !signal.aborted;
        if (isKept) this.#room.note(messages, sequence as number[]);
        receiver.receive(messages, sequence);
      },
      reached: (cursor) => {
        if (!signal.aborted) this.#room.reached(cursor);
        receiver.reached(cursor);
      },
      earlier: (more) => {
        this.#room.noteEarlier(more);
        receiver.earlier(more);
      },
      identified: (party) => {
        if (signal.aborted) return;
        this.#party = party;
        this.#room.begin(party);
        receiver.identified(party);
      },
    };
  }

  /** Learns what other pages of the site put into the outbox, and what became of it: as long as they share one. */
  #listen(): void {
    const signal = this.#signal;
    const isShared = this.#safe.lasts && !signal.aborted && !!globalThis.BroadcastChannel;
    if (isShared === (this.#pages !== undefined)) return;
    this.#pages?.close();
    this.#pages = undefined;
    if (!isShared) return;
    const pages = new BroadcastChannel(this.#safe.scope);
    pages.addEventListener('message', ({data}) => {
      if (data === FORGOTTEN) this.#safe.lose();
      else void this.#look();
    });
    this.#pages = pages;
  }

  #tell = (): void => {
    // The customer may have answered meanwhile.
    this.#listen();
    this.#pages?.postMessage('outbox');
  };

  /** Compares what is in the outbox with what this page knows of it. One look after the other: none is outrun. */
  #look(): Promise<void> {
    // One that has not begun sees all that has happened until then, however often that is told.
    this.#nextLook ??= this.#looking.then(() => {
      this.#nextLook = undefined;
      return this.#compare();
    });
    this.#looking = this.#nextLook;
    return this.#looking;
  }

  async #compare(): Promise<void> {
    const signal = this.#signal;
    // What was adopted may have been accepted meanwhile, and nobody would tell.
    for (let isNew = true; isNew && !signal.aborted;) {
      const waiting = await this.#outbox.list();
      if (signal.aborted) return;
      const ids = new Set(waiting.map(({envelope}) => envelope.data.id));
      for (const id of this.#parcels.keys()) if (!ids.has(id)) this.#accepted(id);
      isNew = false;
      for (const unsent of waiting) isNew = (await this.#adopt(unsent, signal)) || isNew;
    }
  }

  /** Whether the message was new to this page. */
  async #adopt(unsent: Unsent, signal: AbortSignal): Promise<boolean> {
    const {envelope, refused} = unsent;
    const {id} = envelope.data;
    const isNew = !this.#parcels.has(id);
    if (isNew) {
      const files = await this.#outbox.filesOf(unsent);
      if (signal.aborted || this.#parcels.has(id)) return true;
      this.#receiver!.outgoing(envelope, files, this.#track(id));
    }
    if (refused !== undefined) this.#parcels.get(id)?.refuse(new RefusalError(refused));
    return isNew;
  }

  #track(id: string, options?: SendOptions): Promise<void> {
    return new Promise((resolve, reject) => this.#parcels.set(id, {accept: resolve, refuse: reject, options}));
  }

  /** Whoever can't reach the service lets other pages send. */
  #follow(isUp: boolean): void {
    if (!isUp) this.#line.abort();
    else if (this.#line.signal.aborted) {
      this.#line = new AbortController();
      this.#drain();
    }
  }

  /** One tour after the other, as long as there is something new to send. */
  #drain(): void {
    this.#isStale = true;
    const line = this.#line.signal;
    if (this.#draining || !this.#isConnected || line.aborted) return;
    const signal = this.#signal;
    // A page that was stopped, or lost its line, lets others have their turn, whatever it is still waiting for.
    const send = (turn: AbortSignal) =>
      Promise.race([this.#sendAll([signal, turn, line]), this.#stopped, abortOf(line)]);
    this.#draining = this.#safe
      .exclusively('sending', PATIENCE, send)
      .catch(() => {
        // Another page has taken over.
      })
      .then(() => {
        this.#draining = undefined;
        if (this.#isStale && !this.#signal.aborted) this.#drain();
      });
  }

  async #sendAll(ends: readonly AbortSignal[]): Promise<void> {
    const [signal] = ends;
    while (!ends.some(({aborted}) => aborted)) {
      this.#isStale = false;
      const next = (await this.#outbox.list()).find(({refused}) => refused === undefined);
      if (!next) return;
      await this.#sendOne(next, signal!);
      this.#tell();
    }
  }

  async #sendOne(unsent: Unsent, signal: AbortSignal): Promise<void> {
    const {envelope} = unsent;
    const {id} = envelope.data;
    const {options} = this.#parcels.get(id) ?? {};
    try {
      await (this.#inFlight.get(id) ?? this.#dispatch(unsent, options));
      await this.#outbox.remove(id);
      this.#accepted(id);
    } catch (error) {
      // Stopped, it is sent another time; cancelled, never.
      if (signal.aborted || options?.signal.aborted) return;
      const refused = error instanceof Error ? error.message : String(error);
      await this.#outbox.refuse(unsent, refused);
      this.#parcels.get(id)?.refuse(error);
    }
  }

  /** What is on its way since before the line was lost is not sent beside itself. */
  #dispatch(unsent: Unsent, options: SendOptions | undefined): Promise<void> {
    const {envelope} = unsent;
    const {id} = envelope.data;
    const sending = this.#outbox.filesOf(unsent).then((files) => this.#inner.send(envelope, files, options));
    const done = sending.finally(() => this.#inFlight.get(id) === done && this.#inFlight.delete(id));
    this.#inFlight.set(id, done);
    return done;
  }

  #accepted(id: string): void {
    this.#parcels.get(id)?.accept();
    this.#parcels.delete(id);
  }
}

function abortOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve());
  });
}
