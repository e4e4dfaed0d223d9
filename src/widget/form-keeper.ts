import {ContextProvider} from '@lit/context';
import type {ReactiveElement} from 'lit';

import {type FormDesk, formDeskContext} from '../elements/form-desk.js';
import {persist} from '../model/persist.js';
import type {Safe} from '../storage/safe.js';
import type {FieldResolver} from './field-answers.js';
import type {FormDrafts} from './form-drafts.js';

/**
 * What the forms of one widget have in common: who answers for the page, and what was begun and not sent. Fetched with
 * the first of them.
 */
export class FormKeeper {
  readonly #provider: ContextProvider<typeof formDeskContext>;
  readonly #safe: Safe;
  readonly #problem: (reason: string, cause: unknown) => void;
  readonly #load = () => import('./form-drafts.js');
  #coming: Promise<FormDrafts> | undefined;
  #drafts: FormDrafts | undefined;
  #resolver: FieldResolver | undefined;

  /** @param problem Is told when the page does not answer for a field. */
  constructor(host: ReactiveElement, safe: Safe, problem: (reason: string, cause: unknown) => void) {
    this.#safe = safe;
    this.#problem = problem;
    this.#provider = new ContextProvider(host, {context: formDeskContext, initialValue: this.#desk()});
  }

  /** Asks `resolver` from now on for the values of fields that the page fills in. */
  askBy(resolver: FieldResolver | undefined): void {
    this.#resolver = resolver;
  }

  /** What is kept may be another customer's now: looks for it anew. */
  reload(): void {
    this.#drafts?.reload();
    this.#refresh();
  }

  /** The chat is over, and with it every form that was begun until then. */
  end(id: string): void {
    void this.#do((drafts) => drafts.end(id));
  }

  #desk(): FormDesk {
    return {
      resolve: async (field, message) =>
        (await persist(this.#load)).answerOrTell(this.#resolver, field, message, this.#problem),
      draftOf: (key) => {
        void this.#need();
        return this.#drafts?.of(key).values ?? new Map();
      },
      keepDraft: (key, values) => void this.#do((drafts) => drafts.keep(key, values)),
    };
  }

  #need(): Promise<FormDrafts> {
    this.#coming ??= persist(this.#load).then((module) => {
      this.#drafts = new module.FormDrafts(this.#safe, () => this.#refresh());
      this.#refresh();
      return this.#drafts;
    });
    return this.#coming;
  }

  /** Unless everything was forgotten meanwhile. */
  async #do(act: (drafts: FormDrafts) => void): Promise<void> {
    const {era} = this.#safe;
    const drafts = this.#drafts ?? (await this.#need());
    if (era === this.#safe.era) act(drafts);
  }

  /** A new desk lets every form look again. */
  #refresh(): void {
    this.#provider.setValue(this.#desk());
  }
}
