import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {ChatErrorEvent} from '../events.js';
import {safeFile, safePicture} from '../model/address.js';
import {harmless} from '../model/file-risk.js';
import type {Envelope} from '../model/message.js';
import type {FileSource} from './file-source.js';

/** How far from being seen a file is fetched. */
const NEAR = '400px';

/** An element that shows the file of a message. */
export interface FileHost extends ReactiveControllerHost, HTMLElement {
  readonly files: FileSource | undefined;
  readonly envelope: Envelope;
}

/** `none`: nobody has it. `loading`: it is there or on its way. */
export type FileState = 'none' | 'loading' | 'ready' | 'failed';

/** Bytes that can be shown or saved under an address. */
export interface LoadedFile {
  readonly address: string;
  /** Media type as it was given, or `''`. */
  readonly type: string;
  readonly size: number | undefined;
  /** Whether a browser that opens the address would run nothing. */
  readonly isHarmless: boolean;
}

/**
 * Gets the file of its host's message once the host comes near to being seen. An address that doesn't work, as it has
 * expired, is asked for again once; after that the customer can.
 */
export class FileController implements ReactiveController {
  readonly #host: FileHost;
  readonly #addressOf: typeof safeFile;
  #state: FileState = 'none';
  #loaded: LoadedFile | undefined;
  #blob: Blob | undefined;
  #objectUrl: string | undefined;
  #source: FileSource | undefined;
  #id: string | undefined;
  #isNear = false;
  #isSecond = false;
  #turn = 0;
  #asking: Promise<void> | undefined;
  #observer: IntersectionObserver | undefined;

  /** @param what Only pictures may have `data:` addresses. */
  constructor(host: FileHost, what: 'picture' | 'file') {
    this.#host = host;
    this.#addressOf = what === 'picture' ? safePicture : safeFile;
    host.addController(this);
  }

  get state(): FileState {
    return this.#state;
  }

  /** The file, once it is ready. */
  get loaded(): LoadedFile | undefined {
    return this.#loaded;
  }

  hostConnected(): void {
    if (this.#blob) this.#offer(this.#blob);
    else this.#watch();
  }

  hostUpdate(): void {
    const {files, envelope} = this.#host;
    if (files === this.#source && envelope.data.id === this.#id) return;
    if (envelope.data.id !== this.#id) {
      this.#forget();
      this.#state = 'none';
    }
    this.#source = files;
    this.#id = envelope.data.id;
    if (this.#state === 'ready') return;
    this.#state = files?.knows(envelope) ? 'loading' : 'none';
    this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#revoke();
  }

  /** Gets the file now, near or not. */
  load(): Promise<void> {
    this.#isNear = true;
    if (this.#state === 'loading') this.#asking ??= this.#ask(false);
    return this.#asking ?? Promise.resolve();
  }

  /** Asks again, as the customer wants. */
  readonly retry = (): Promise<void> => {
    this.#isSecond = false;
    this.#asking = this.#ask(true);
    return this.#asking;
  };

  /** The address works: should it expire later, it will be asked for again. */
  readonly works = (): void => {
    this.#isSecond = false;
  };

  /** The address doesn't work. */
  readonly breaks = (): void => {
    if (this.#state !== 'ready') return;
    if (this.#isSecond) return this.#fail(new Error('the address does not work'));
    this.#isSecond = true;
    this.#asking = this.#ask(true);
  };

  #watch(): void {
    if (this.#state !== 'loading') return;
    if (this.#isNear || !self.IntersectionObserver) return void this.load();
    // The list, not the window, is what scrolls: both margins are needed.
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        this.#observer?.disconnect();
        this.#observer = undefined;
        void this.load();
      },
      {rootMargin: NEAR, scrollMargin: NEAR},
    );
    this.#observer.observe(this.#host);
  }

  async #ask(again: boolean): Promise<void> {
    const {files, envelope} = this.#host;
    const turn = ++this.#turn;
    this.#become('loading');
    try {
      const answer = await files?.find(envelope, again);
      if (turn !== this.#turn) return;
      this.#asking = undefined;
      if (answer === undefined) this.#become('none');
      else this.#take(answer);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  #take(answer: Blob | string): void {
    if (typeof answer !== 'string') return this.#offer(answer);
    const address = this.#addressOf(answer, document.baseURI);
    if (address === undefined) return this.#fail(new Error('not an address of a file'));
    this.#blob = undefined;
    this.#loaded = {address, type: '', size: undefined, isHarmless: !address.startsWith('blob:')};
    this.#become('ready');
  }

  #offer(blob: Blob): void {
    this.#revoke();
    this.#blob = blob;
    // A host that is out of the page shows nothing; it gets an address when it comes back.
    if (!this.#host.isConnected) return;
    this.#objectUrl = URL.createObjectURL(harmless(blob));
    this.#loaded = {address: this.#objectUrl, type: blob.type, size: blob.size, isHarmless: true};
    this.#become('ready');
  }

  #fail(cause: unknown): void {
    this.#forget();
    this.#become('failed');
    this.#host.dispatchEvent(new ChatErrorEvent('file-load', `the file of message ${this.#id}`, cause));
  }

  #become(state: FileState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#turn++;
    this.#revoke();
    this.#blob = undefined;
    this.#loaded = undefined;
    this.#asking = undefined;
    this.#isSecond = false;
  }

  #revoke(): void {
    if (this.#objectUrl !== undefined) URL.revokeObjectURL(this.#objectUrl);
    this.#objectUrl = undefined;
  }
}
