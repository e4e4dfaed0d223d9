import {ContextProvider} from '@lit/context';
import type {ReactiveElement} from 'lit';

import type {AllStrings} from '../i18n/en.js';
import {english, type Language, languageContext, loadLanguage} from '../i18n/language.js';
import {patience} from './patience.js';

interface Speaking extends ReactiveElement {
  readonly strings: Partial<AllStrings>;
}

/** What an element speaks, and all that is inside it. */
export class Speech {
  readonly #host: Speaking;
  readonly #provider: ContextProvider<typeof languageContext>;
  readonly #page: {readonly locale: string};
  #language = english;
  #wanted: readonly unknown[] = [];

  constructor(host: Speaking, page: {readonly locale: string}) {
    this.#host = host;
    this.#page = page;
    this.#provider = new ContextProvider(host, {context: languageContext, initialValue: english});
  }

  get language(): Language {
    return this.#language;
  }

  /**
   * Fetches the words if others are wanted now. Nothing should be drawn until the promise resolves, so that nothing is
   * said in one language and then in another; words that are slow to come show when they are there.
   */
  learn(): Promise<unknown> | undefined {
    const wanted = [this.#page.locale, this.#host.strings] as const;
    if (wanted.every((each, index) => each === this.#wanted[index])) return undefined;
    this.#wanted = wanted;
    const learning = loadLanguage(...wanted).then((language) => {
      if (this.#wanted === wanted) this.#speak(language);
    });
    return Promise.race([learning, patience()]);
  }

  #speak(language: Language): void {
    this.#language = language;
    this.#provider.setValue(language);
    this.#host.requestUpdate();
  }
}
