import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {ChatErrorEvent, ChatFormCancelEvent, ChatFormSubmitEvent} from '../events.js';
import type {Field} from '../forms/field.js';
import {fillForm, type Form, likenessOf, readForm} from '../forms/form.js';
import {localise} from '../forms/localised.js';
import type {FieldProblem} from '../forms/validation.js';
import {formsWords} from '../i18n/en/forms.js';
import {english, type Language, languageContext, withWords} from '../i18n/language.js';
import {yieldToPage} from '../model/turn.js';
import {isComposing} from '../model/composing.js';
import {excerpt} from '../model/excerpt.js';
import type {Envelope} from '../model/message.js';
import {type JsonObject, object} from '../model/wire.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {labelOf} from './answers.js';
import type {FormLanguage} from './controls/control.js';
import {FormChecks} from './form-checks.js';
import {type FormDesk, formDeskContext} from './form-desk.js';
import {renderSummary} from './form-summary.js';
import {placeIn, renderField} from './form-field.js';
import {FormValues, type Values} from './form-values.js';
import {formStyles} from './form.styles.js';
import {Gradual} from './gradual.js';
import {OwnLanguage} from './own-language.js';

/**
 * A form as a bot describes one: fields with labels, checked when it is submitted. Works in a chat and on a page alone.
 *
 * @tag chat-form
 *
 * @fires {ChatFormSubmitEvent} chat-form-submit - All fields are right; `preventDefault()` says that the answers were
 *   not taken.
 * @fires {ChatFormCancelEvent} chat-form-cancel - The customer does not want to fill it in after all.
 * @fires {ChatErrorEvent} chat-error - The form can't be read (`unreadable`), or a pattern in it can't be checked
 *   (`bad-pattern`).
 *
 * @csspart form - The form.
 * @csspart title - Its title.
 * @csspart summary - What stands in the way: fields that need another look, or why the form was not taken.
 * @csspart action - A way from the summary to a field.
 * @csspart field - A field: label, control, error.
 * @csspart label - The label of a field.
 * @csspart control - What a field is filled in with.
 * @csspart error - What is wrong with a field.
 * @csspart submit - The button below the fields.
 * @csspart cancel - The button beside it, when the form is `closable`.
 */
export class ChatForm extends LitElement {
  static readonly tag = 'chat-form';

  static override styles = [tokens, base, formStyles];

  /** The form, as a bot sends it: `{title, response_to_bot, formData}`. */
  @property({attribute: false}) form: JsonObject | undefined;

  /** Values to start from, by the place of their field in `formData`, where they differ from the fields' own. */
  @property({attribute: false}) values: Values = new Map();

  /** Whether it can only be looked at. */
  @property({type: Boolean}) disabled = false;

  /** Whether the customer can close it: adds a button beside the one that submits, and the Escape key. */
  @property({type: Boolean}) closable = false;

  /** Why what was submitted was not taken, in words. Shown until the form is submitted again. */
  @property() rejection = '';

  /** Language of labels and messages, as BCP 47; without one, that of the chat around it, or English. */
  @property() locale: string | null = null;

  /** What the customer writes is kept under this name by the `desk`; without one it is not kept. */
  @property({attribute: 'draft-key'}) draftKey = '';

  /** The FORM message that asks, for those who fill in `auto` fields. */
  @property({attribute: false}) message: Envelope | undefined;

  /** Fills in `auto` fields and keeps drafts; without one there are none. */
  @consume({context: formDeskContext, subscribe: true})
  @property({attribute: false})
  desk: FormDesk | undefined;

  /** The words to speak with, where `locale` names no language. */
  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  @state() private busy = false;

  @query('[part=submit]') private submitButton!: HTMLElement | null;

  @query('.rejection') private rejectionLine!: HTMLElement | null;

  #form: Form | undefined;
  #unreadable: unknown;
  #tries = 0;
  #isNews = false;
  readonly #gradual = new Gradual(this);
  readonly #own = new OwnLanguage(() => this.requestUpdate());
  readonly #warned = new Set<string>();
  readonly #values = new FormValues((field) => {
    void this.#checks.again(field);
    this.requestUpdate();
  });
  readonly #checks = new FormChecks(
    this.#values,
    () => this.requestUpdate(),
    ({pattern}, reason) => this.#warn(pattern, reason),
  );

  protected override scheduleUpdate(): void | Promise<unknown> {
    const learning = this.#own.learn(this.locale);
    const {turn} = this.#gradual;
    if (!learning && !turn) return super.scheduleUpdate();
    return Promise.all([learning, turn]).then(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was set on the element before it was defined is known only now.
    void this.#own.learn(this.locale);
    if (changed.has('form')) this.#read();
    if (changed.has('values')) this.#values.start = this.values;
    if (changed.has('form') || changed.has('desk') || changed.has('draftKey')) {
      this.#values.draft = (this.draftKey && this.desk?.draftOf(this.draftKey)) || new Map();
    }
    if (this.desk && !this.disabled) this.#values.ask(this.desk, this.message);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('form') && this.#unreadable) {
      this.dispatchEvent(new ChatErrorEvent('unreadable', 'what was given to a form is no form', this.#unreadable));
    }
    // The button has done its work, and the line tells what came of it. Whoever is elsewhere by now stays there.
    const waits = this.renderRoot.querySelector(':focus') === this.submitButton;
    if (changed.has('rejection') && this.rejection && waits) this.rejectionLine?.focus();
  }

  /** Done when all fields are drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isDone = await super.getUpdateComplete();
    while (this.isUpdatePending) isDone = await super.getUpdateComplete();
    return isDone;
  }

  /** Puts the customer where something is to be done: why the form was not taken, what is wrong, or the first field. */
  override focus(options?: FocusOptions): void {
    const wrong = this.#checks.problems[0]?.[0];
    const places = [this.rejectionLine, wrong && this.#placeOf(wrong), this.#firstPlace, this.submitButton];
    places.find(Boolean)?.focus(options);
  }

  override render(): TemplateResult | typeof nothing {
    const {strings, locale} = this.#spoken;
    if (this.#unreadable) return html`<p class="unreadable">${strings.formUnreadable}</p>`;
    if (!this.#form) return nothing;
    const title = localise(this.#form.title, locale);
    const visible = this.#form.fields.filter((field) => field.visible);
    const required = visible.some((field) => this.#isRequired(field));
    return html`
      <form part="form" lang=${locale} novalidate @submit=${this.#submit} @keydown=${this.#onKey}>
        <div class="group" role="group" aria-labelledby="title">
          <p part="title" id="title" class="title" dir="auto" ?hidden=${title === ''}>${title || strings.form}</p>
          ${required ? html`<p class="hint"><bdi>${strings.requiredHint}</bdi></p>` : nothing} ${this.#renderSummary()}
          ${repeat(
            this.#gradual.of(visible),
            ({index}) => index,
            (field) => this.#renderField(field),
          )}
          ${this.#renderButtons()}
        </div>
      </form>
    `;
  }

  #renderSummary() {
    const {problems} = this.#checks;
    return renderSummary({
      rejection: this.rejection,
      flaws: problems.map(([field, problem]) => ({
        label: labelOf(field, this.#spoken),
        told: this.#explain(field, problem),
        go: () => this.#show(field),
      })),
      told: this.#spoken.strings.formErrors(problems.length),
      tries: this.#tries,
      isNews: this.#isNews,
    });
  }

  #renderField(field: Field) {
    const problem = this.#checks.of(field);
    return renderField({
      field,
      value: this.#values.of(field),
      problem: problem && this.#explain(field, problem),
      fixed: this.disabled || !field.editable,
      required: this.#isRequired(field),
      language: this.#spoken,
      onValue: (value) => this.#write(field, value),
    });
  }

  #renderButtons() {
    const {strings} = this.#spoken;
    return html`
      <div class="buttons">
        <button
          part="submit"
          class="submit"
          type="submit"
          aria-disabled=${this.disabled || this.busy}
          aria-busy=${this.busy}
        >
          ${this.busy ? strings.oneMoment : strings.submit}
        </button>
        ${
          this.closable
            ? html`<button part="cancel" class="cancel" type="button" @click=${this.#cancel}>${strings.notNow}</button>`
            : nothing
        }
      </div>
    `;
  }

  /** What it speaks by now. */
  get #spoken(): FormLanguage {
    return withWords(this.#own.spoken ?? this.language, formsWords);
  }

  #read(): void {
    const before = this.#form;
    this.#form = undefined;
    this.#unreadable = undefined;
    try {
      if (this.form !== undefined) this.#form = readForm(object(this.form, 'form'));
    } catch (error) {
      this.#unreadable = error;
    }
    this.#values.fields = this.#form?.fields ?? [];
    if (!before || !this.#form || likenessOf(before) !== likenessOf(this.#form)) this.#checks.forget();
    for (const [field] of this.#checks.problems) void this.#checks.again(field);
  }

  #isRequired({mandatory, editable}: Field): boolean {
    return mandatory && editable;
  }

  #explain(field: Field, problem: FieldProblem): string {
    const {locale, strings} = this.#spoken;
    const own = problem === 'valueMissing' ? field.missingMessage : field.mismatchMessage;
    return localise(own, locale) || strings[problem];
  }

  #placeOf({index}: Field): HTMLElement | undefined {
    return placeIn(this.renderRoot, index);
  }

  get #firstPlace(): HTMLElement | undefined {
    const fields = this.#values.fields.filter(({visible, editable}) => visible && editable);
    return fields.map((field) => this.#placeOf(field)).find(Boolean);
  }

  #warn(pattern: string, reason: string): void {
    if (this.#warned.has(pattern)) return;
    this.#warned.add(pattern);
    const told = excerpt(reason);
    console.warn(`<chat-form> lets any value pass where it should look for ${excerpt(pattern)}: ${told}`);
    this.dispatchEvent(new ChatErrorEvent('bad-pattern', told, undefined));
  }

  #write(field: Field, value: string): void {
    this.#values.write(field, value);
    this.#isNews = false;
    this.requestUpdate();
    if (this.draftKey) this.desk?.keepDraft(this.draftKey, this.#values.kept);
    void this.#checks.again(field);
  }

  #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.disabled || this.busy) return;
    const place = this.renderRoot.querySelector(':focus');
    this.busy = true;
    try {
      await this.#values.settled();
      await this.#checks.all();
      // To check many fields and to draw what is wrong with them takes a slow phone long enough one by one.
      if (this.#checks.problems.length > 0) await yieldToPage();
    } finally {
      this.busy = false;
    }
    if (this.disabled || !this.isConnected || !this.#form) return;
    const [wrong] = this.#checks.problems;
    if (!wrong) return this.#handOver(this.#form);
    this.#tries++;
    this.#isNews = true;
    this.requestUpdate();
    await this.updateComplete;
    // Whoever went elsewhere meanwhile is not called back.
    if (this.renderRoot.querySelector(':focus') === place) this.#show(wrong[0]);
  };

  /** Puts the customer to a field, and brings into view what it is called; also what else is wrong, if there is room. */
  #show(field: Field): void {
    const place = this.#placeOf(field);
    // A browser would put the field in the middle if it is out of view, and not at all if it is not.
    place?.focus({preventScroll: true});
    for (const each of [this.renderRoot.querySelector('.summary'), place?.closest('.field')])
      each?.scrollIntoView({block: 'nearest'});
  }

  #handOver(form: Form): void {
    this.rejection = '';
    const taken = this.dispatchEvent(new ChatFormSubmitEvent(fillForm(form, this.#values.answers)));
    if (taken && this.draftKey) this.desk?.keepDraft(this.draftKey, new Map());
  }

  #cancel = (): void => {
    this.dispatchEvent(new ChatFormCancelEvent());
  };

  #onKey = (event: KeyboardEvent): void => {
    if (!this.closable || event.key !== 'Escape' || isComposing(event) || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#cancel();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-form': ChatForm;
  }
}
