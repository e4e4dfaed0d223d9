import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {launcher as english, type LauncherStrings} from '../i18n/launcher/en.js';
import {override, wordsFor} from '../i18n/languages.js';
import {canonical, directionOf} from '../i18n/locale.js';
import {patience} from './patience.js';

interface Speaking extends ReactiveControllerHost, Element {
  readonly locale: string | null;
  readonly strings: Partial<LauncherStrings>;
}

/**
 * The language of an element: its own `locale`, else that of the page where it stands. Brings the few words a launcher
 * needs; what is inside a panel brings its own.
 */
export class PageLanguage implements ReactiveController {
  readonly #host: Speaking;
  #words = english;
  #wanted: readonly unknown[] = [];
  #pageLocale = 'en';
  #observer: MutationObserver | undefined;

  constructor(host: Speaking) {
    this.#host = host;
    host.addController(this);
  }

  /** As BCP 47. */
  get locale(): string {
    return canonical(this.#host.locale || this.#pageLocale);
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.locale);
  }

  get words(): LauncherStrings {
    return this.#words;
  }

  hostConnected(): void {
    this.#look();
    // A page that switches its language does so at its root.
    this.#observer = new MutationObserver(this.#look);
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
    const {locale} = this;
    const {strings} = this.#host;
    const wanted = [locale, strings] as const;
    if (wanted.every((each, index) => each === this.#wanted[index])) return undefined;
    this.#wanted = wanted;
    if (/^en\b/.test(locale)) return void (this.#words = override(english, strings));
    const learning = wordsFor(locale, ({launcher}) => launcher, english).then((words) => {
      if (this.#wanted !== wanted) return;
      this.#words = override(words, strings);
      this.#host.requestUpdate();
    });
    return Promise.race([learning, patience()]);
  }

  #look = (): void => {
    this.#pageLocale = nearestLocale(this.#host);
    this.#host.requestUpdate();
  };
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
