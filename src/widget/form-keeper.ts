import {ContextProvider} from '@lit/context';
import type {ReactiveElement} from 'lit';

import {type FormDesk, formDeskContext} from '../elements/form-desk.js';
import type {Field} from '../forms/field.js';
import type {Envelope} from '../model/message.js';
import {isObject} from '../model/wire.js';
import type {Safe} from '../storage/safe.js';
import {Slot} from '../storage/slot.js';
import {answerField, type FieldResolver} from './field-answers.js';

type Values = ReadonlyMap<number, string>;

const NOTHING: Values = new Map();

/** What the forms of one widget have in common: who answers for the page, and what was begun and not sent. */
export class FormKeeper {
  readonly #provider: ContextProvider<typeof formDeskContext>;
  readonly #safe: Safe;
  readonly #problem: (reason: string, cause: unknown) => void;
  readonly #drafts = new Map<string, Draft>();
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
    this.#drafts.clear();
    this.#refresh();
  }

  /** Forgets everything that was begun and not sent. */
  clear(): void {
    for (const draft of this.#drafts.values()) draft.write(NOTHING);
    this.#refresh();
  }

  #desk(): FormDesk {
    return {
      resolve: (field, message) => this.#resolve(field, message),
      draftOf: (key) => this.#draft(key).values,
      keepDraft: (key, values) => this.#draft(key).write(values),
    };
  }

  #draft(key: string): Draft {
    const draft = this.#drafts.get(key) ?? new Draft(new Slot(this.#safe, `form/${key}`), () => this.#refresh());
    this.#drafts.set(key, draft);
    return draft;
  }

  /** A new desk lets every form look again. */
  #refresh(): void {
    this.#provider.setValue(this.#desk());
  }

  async #resolve(field: Field, message: Envelope | undefined): Promise<string> {
    try {
      return await answerField(this.#resolver, field, message);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#problem(`the field ${field.name} stays empty: ${reason}`, error);
      return '';
    }
  }
}

/** What was filled into one form and not sent. */
class Draft {
  readonly #slot: Slot;
  #values = NOTHING;
  #isWritten = false;

  /** @param found Is called when something was kept from before. */
  constructor(slot: Slot, found: () => void) {
    this.#slot = slot;
    void this.#read(found);
  }

  get values(): Values {
    return this.#values;
  }

  write(values: Values): void {
    this.#values = values;
    this.#isWritten = true;
    this.#slot.write(() => (values.size > 0 ? Object.fromEntries(values) : undefined));
  }

  async #read(found: () => void): Promise<void> {
    const kept = await this.#slot.read();
    // What was written since counts, and a form that was sent since is done.
    if (!isObject(kept) || (this.#isWritten && this.#values.size === 0)) return;
    const texts = Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    this.#values = new Map([...texts.map(([index, value]) => [Number(index), value] as const), ...this.#values]);
    if (texts.length > 0) found();
  }
}
