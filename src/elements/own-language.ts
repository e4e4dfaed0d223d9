import {type Language, loadLanguage} from '../i18n/language.js';
import {inTime} from '../model/in-time.js';

/** How long nothing is drawn for want of words, in milliseconds. */
const PATIENCE = 500;

/** What an element speaks that has a `locale` of its own. */
export class OwnLanguage {
  /** `undefined` as long as there is none of its own. */
  spoken: Language | undefined;
  #wanted: string | null = null;
  readonly #learnt: () => void;

  /** @param learnt Told when it speaks another language. */
  constructor(learnt: () => void) {
    this.#learnt = learnt;
  }

  /**
   * Fetches the words if others are wanted now. Nothing should be drawn until the promise resolves, so that nothing is
   * said in one language and then in another; words that are slow to come show when they are there.
   */
  learn(locale: string | null): Promise<unknown> | undefined {
    if (locale === this.#wanted) return undefined;
    this.#wanted = locale;
    if (!locale) return void (this.spoken = undefined);
    const learning = loadLanguage(locale).then((language) => {
      if (this.#wanted !== locale) return;
      this.spoken = language;
      this.#learnt();
    });
    return inTime(learning, PATIENCE, 'no words in time').catch(() => {});
  }
}
