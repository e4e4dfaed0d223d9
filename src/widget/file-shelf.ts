import {ContextProvider} from '@lit/context';
import type {ReactiveElement} from 'lit';

import {type FileSource, fileSourceContext} from '../elements/file-source.js';
import type {Envelope} from '../model/message.js';

/** Where the file of a message is, or the file itself. */
export type FileAnswer = URL | Blob | string;

/** Finds the file of a message. `undefined` when there is none. */
export type FileFinder = (message: Envelope) => FileAnswer | undefined | Promise<FileAnswer | undefined>;

/**
 * The files of one widget's messages: those the customer has just sent, else what the page or the transport answers,
 * which is asked only once for each, whatever is drawn how often.
 */
export class FileShelf {
  readonly #provider: ContextProvider<typeof fileSourceContext>;
  readonly #sentFrom: (id: string) => Blob | undefined;
  readonly #found = new Map<string, Promise<Blob | string | undefined>>();
  #finder: FileFinder | undefined;

  /** @param sentFrom The file of a message that was sent from here. */
  constructor(host: ReactiveElement, sentFrom: (id: string) => Blob | undefined) {
    this.#sentFrom = sentFrom;
    this.#provider = new ContextProvider(host, {context: fileSourceContext, initialValue: this.#source()});
  }

  /** Asks `finder` from now on. What was found stays: pages like to make such functions anew again and again. */
  askBy(finder: FileFinder | undefined): void {
    const isOther = (finder === undefined) !== (this.#finder === undefined);
    this.#finder = finder;
    // A new source lets elements ask that had nobody to.
    if (isOther) this.#provider.setValue(this.#source());
  }

  /** Lets go of everything that was found. */
  clear(): void {
    this.#found.clear();
  }

  #source(): FileSource {
    return {
      knows: ({data: {id}}) => this.#finder !== undefined || this.#sentFrom(id) !== undefined,
      find: (message, again = false) => this.#find(message, again),
    };
  }

  #find(message: Envelope, again: boolean): Promise<Blob | string | undefined> {
    const {id} = message.data;
    const known = again ? undefined : this.#found.get(id);
    if (known) return known;
    const asking = this.#ask(message);
    this.#found.set(id, asking);
    const forget = () => this.#found.get(id) === asking && this.#found.delete(id);
    asking.then((found) => found ?? forget(), forget);
    return asking;
  }

  async #ask(message: Envelope): Promise<Blob | string | undefined> {
    const answer = this.#sentFrom(message.data.id) ?? (await this.#finder?.(message));
    // An empty address is that of the page itself.
    if (answer === undefined || answer === null || answer === '') return undefined;
    return answer instanceof Blob ? answer : String(answer);
  }
}
