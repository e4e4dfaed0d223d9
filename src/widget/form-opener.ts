import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {likenessOf, readForm} from '../forms/form.js';
import {type Localised, localise} from '../forms/localised.js';
import type {Language} from '../i18n/language.js';
import {isObject, type JsonObject, object, WireError} from '../model/wire.js';

/** A form in the place of the conversation: before a chat, or after it. */
export interface OpenForm {
  readonly title: Localised;
  /** As the page gave it. */
  readonly content: JsonObject;
  /** What the customer fills in is kept under this name. */
  readonly draftKey: string;
}

/** The fields of a form as they were given, their `value` filled in. */
export type FormAnswers = readonly JsonObject[];

type Answered = (answers: FormAnswers | undefined) => void;

/** Where forms are opened. */
interface Stage extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly layout: string;
  readonly open: boolean;
  show(): void;
}

/** Opens forms for a page, one at a time, and gives it what was filled in. */
export class FormOpener implements ReactiveController {
  readonly #stage: Stage;
  readonly #refuse: (reason: string, cause: unknown) => void;
  #form: OpenForm | undefined;
  #answer: Answered | undefined;
  #isNews = false;

  /** @param refuse Tells the page that what it gave is no form. */
  constructor(stage: Stage, refuse: (reason: string, cause: unknown) => void) {
    this.#stage = stage;
    this.#refuse = refuse;
    stage.addController(this);
  }

  /** The form that is open, if one is. */
  get form(): OpenForm | undefined {
    return this.#form;
  }

  /** Opens a form, as an object or JSON text, in the place of the one that may be open. Never rejects. */
  async open(given: unknown): Promise<FormAnswers | undefined> {
    let form: OpenForm;
    try {
      form = readOpenForm(given);
    } catch (error) {
      this.#refuse('what was given to openForm() is no form', error);
      return undefined;
    }
    this.close();
    this.#form = form;
    this.#isNews = true;
    if (!this.#isShown) this.#stage.show();
    this.#stage.requestUpdate();
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** Gives the page what the customer has filled in. */
  submit(formData: readonly unknown[]): void {
    this.#settle(formData.filter(isObject));
  }

  /** Closes the form that may be open, with nothing filled in. */
  close(): void {
    this.#settle(undefined);
  }

  /** What screen readers say of a form that was opened; once, and `undefined` when there is none. */
  tell({locale, strings}: Language): string | undefined {
    if (!this.#isNews || !this.#form) return undefined;
    this.#isNews = false;
    return strings.formOpened(localise(this.#form.title, locale) || strings.form);
  }

  hostUpdate(): void {
    if (!this.#isShown) this.close();
  }

  hostDisconnected(): void {
    // Moving an element within the page takes it out and puts it in again at once.
    queueMicrotask(() => this.#stage.isConnected || this.close());
  }

  get #isShown(): boolean {
    return ['inline', 'page'].includes(this.#stage.layout) || this.#stage.open;
  }

  #settle(answers: FormAnswers | undefined): void {
    if (!this.#form) return;
    this.#form = undefined;
    this.#stage.requestUpdate();
    this.#answer?.(answers);
  }
}

/** Throws when `given` is no form. */
function readOpenForm(given: unknown): OpenForm {
  const content = object(typeof given === 'string' ? parsed(given) : given, 'form');
  // A message can do without fields; what has none here is most likely something else.
  if (!Array.isArray(content['formData'])) throw new WireError('formData', 'a list');
  const form = readForm(content);
  return {title: form.title, content, draftKey: `form:${likenessOf(form)}`};
}

/** What the browser says of text that is no JSON quotes it, and what is told to a page goes to logs. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
