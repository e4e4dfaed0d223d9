import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {ChatFormSubmitEvent} from '../events.js';
import type {Field} from '../forms/field.js';
import {localise} from '../forms/localised.js';
import {type FieldProblem, problemOf} from '../forms/validation.js';
import {english, type Language, languageContext} from '../i18n/language.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {controlOf} from './controls/controls.js';
import {formStyles} from './form.styles.js';
import {icons} from './icons.js';

/** Keeps to the last word of the label. */
const MARK = '\u00a0*';

/**
 * A form as a bot describes one: fields with labels, checked when it is submitted.
 *
 * @tag chat-form
 * @fires {ChatFormSubmitEvent} chat-form-submit - All fields are right.
 * @csspart form - The form.
 * @csspart title - Its title.
 * @csspart summary - How many fields need another look.
 * @csspart field - A field: label, control, error.
 * @csspart label - The label of a field.
 * @csspart control - What a field is filled in with.
 * @csspart error - What is wrong with a field.
 * @csspart submit - The button below the fields.
 */
export class ChatForm extends LitElement {
  static readonly tag = 'chat-form';

  static override styles = [tokens, base, formStyles];

  @property() heading = '';

  @property({attribute: false}) fields: readonly Field[] = [];

  /** Values to start from, by the index of their field, where they differ from the fields' own. */
  @property({attribute: false}) values: ReadonlyMap<number, string> = new Map();

  @property({type: Boolean}) disabled = false;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  @state() private problems: ReadonlyMap<number, FieldProblem> = new Map();

  @state() private written: ReadonlyMap<number, string> = new Map();

  #checking = false;

  override render() {
    const {strings} = this.language;
    const visible = this.fields.filter((field) => field.visible);
    const required = visible.some(({mandatory, editable}) => mandatory && editable);
    return html`
      <form part="form" novalidate @submit=${this.#submit}>
        <div class="group" role="group" aria-labelledby="title">
          <p part="title" id="title" class="title" dir="auto" ?hidden=${this.heading === ''}>${this.heading}</p>
          ${required ? html`<p class="hint">${strings.requiredHint}</p>` : nothing}
          <p part="summary" class="problem" role="alert" ?hidden=${this.problems.size === 0}>
            ${icons.alert}${strings.formErrors(this.problems.size)}
          </p>
          ${repeat(
            visible,
            ({index}) => index,
            (field) => this.#renderField(field),
          )}
          <button part="submit" class="submit" type="submit" aria-disabled=${this.disabled}>${strings.submit}</button>
        </div>
      </form>
    `;
  }

  #renderField(field: Field) {
    const {locale} = this.language;
    const id = `field-${field.index}`;
    const label = localise(field.label, locale) || field.name;
    if (field.type === 'info') {
      return html`<p part="field" class="info" dir="auto">${[label, field.value].filter(Boolean).join('\n')}</p>`;
    }
    const problem = this.problems.get(field.index);
    const required = field.mandatory && field.editable;
    const name = html`${label}${required ? html`<span class="mark" aria-hidden="true">${MARK}</span>` : nothing}`;
    const control = controlOf(field.type);
    const named = control.named(field);
    return html`
      <div part="field" class="field">
        ${named === 'label' ? html`<label part="label" for=${id} dir="auto">${name}</label>` : nothing}
        ${named === 'group' ? html`<span part="label" class="label" id="${id}-label" dir="auto">${name}</span>` : nothing}
        ${control.render({
          field,
          value: this.#valueOf(field),
          label: name,
          id,
          describedBy: problem && `${id}-error`,
          invalid: problem !== undefined,
          language: this.language,
          onValue: (value) => this.#write(field, value),
        })}
        <p part="error" class="problem" id="${id}-error" dir="auto" ?hidden=${!problem}>
          ${problem ? html`${icons.alert}${this.#explain(field, problem)}` : nothing}
        </p>
      </div>
    `;
  }

  #explain(field: Field, problem: FieldProblem): string {
    const {locale, strings} = this.language;
    const own = problem === 'valueMissing' ? field.missingMessage : field.mismatchMessage;
    return localise(own, locale) || strings[problem];
  }

  #valueOf(field: Field): string {
    return this.written.get(field.index) ?? this.values.get(field.index) ?? field.value;
  }

  #write(field: Field, value: string): void {
    this.written = new Map(this.written).set(field.index, value);
    if (this.problems.has(field.index)) void this.#recheck(field);
  }

  /** A field that failed is checked again while it is being repaired. */
  async #recheck(field: Field): Promise<void> {
    const problem = await problemOf(field, this.#valueOf(field));
    const problems = new Map(this.problems);
    if (problem) problems.set(field.index, problem);
    else problems.delete(field.index);
    this.problems = problems;
  }

  #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.disabled || this.#checking) return;
    this.#checking = true;
    const checked = await Promise.all(
      this.fields.map(async (field) => [field.index, await problemOf(field, this.#valueOf(field))] as const),
    );
    this.#checking = false;
    this.problems = new Map(checked.filter((pair): pair is [number, FieldProblem] => pair[1] !== undefined));
    const [first] = this.problems.keys();
    if (first === undefined) {
      const filled = this.fields.filter(({visible, editable, type}) => visible && editable && type !== 'info');
      this.dispatchEvent(new ChatFormSubmitEvent(new Map(filled.map((field) => [field.index, this.#valueOf(field)]))));
      return;
    }
    await this.updateComplete;
    // Of a group, what can take the focus: its chosen one, else its first.
    const id = `field-${first}`;
    const found = ['', ' :checked', ' input'].map((inside) =>
      this.renderRoot.querySelector<HTMLElement>(`#${id}${inside}`),
    );
    found.find((each) => each && each.tabIndex >= 0)?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-form': ChatForm;
  }
}
