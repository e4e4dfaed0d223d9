import {ContextProvider} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';

import type {Strings} from '../i18n/en.js';
import {english, type Language, languageContext, loadLanguage} from '../i18n/language.js';
import {patience} from './patience.js';

interface Speaking extends LitElement {
  readonly locale: string | null;
  readonly strings: Partial<Strings>;
}

/**
 * What an element speaks, and all that is inside it: its own `locale`, else the language of the page where it stands.
 */
export class Speech implements ReactiveController {
  readonly #host: Speaking;
  readonly #provider: ContextProvider<typeof languageContext>;
  #language = english;
  #wanted: readonly unknown[] = [];
  #pageLocale = 'en';
  #observer: MutationObserver | undefined;

  constructor(host: Speaking) {
    this.#host = host;
    this.#provider = new ContextProvider(host, {context: languageContext, initialValue: english});
    host.addController(this);
  }

  get language(): Language {
    return this.#language;
  }

  hostConnected(): void {
    this.#pageLocale = nearestLocale(this.#host);
    this.#host.requestUpdate();
    // A page that switches its language does so at its root.
    this.#observer = new MutationObserver(() => {
      this.#pageLocale = nearestLocale(this.#host);
      this.#host.requestUpdate();
    });
    this.#observer.observe(document.documentElement, {attributeFilter: ['lang']});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /**
   * Fetches the words if others are wanted now. Nothing should be drawn until the promise resolves, so that nothing is
   * said in one language and then in another; words that are slow to come show when they are there.
   */
  learn(): Promise<unknown> | undefined {
    const wanted = [this.#host.locale || this.#pageLocale, this.#host.strings] as const;
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

/** The nearest `lang` around an element, through shadow roots; else the browser's language. */
function nearestLocale(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return navigator.language || 'en';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
