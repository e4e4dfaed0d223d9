import {consume} from '@lit/context';
import {css, html, LitElement} from 'lit';
import {property, query} from 'lit/decorators.js';

import {answersStyles, renderAnswers} from '../elements/answers.js';
import type {ChatForm} from '../elements/form.js';
import {icons} from '../elements/icons.js';
import {ChatDraftEvent, type ChatFormSubmitEvent} from '../events.js';
import type {Field} from '../forms/field.js';
import type {Form} from '../forms/form.js';
import {MASK} from '../forms/secret.js';
import {localise} from '../forms/localised.js';
import {english, type Language, languageContext} from '../i18n/language.js';
import type {Entry, Message} from '../model/message.js';
import {base} from '../theme/base.js';
import {exportparts} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import {formResponse} from './form.js';

/**
 * A bot's form, which folds to what was filled in once it is answered.
 *
 * @tag chat-form-message
 * @fires {ChatDraftEvent} chat-draft - The customer submitted the form.
 * @csspart title - The title of an answered form.
 * @csspart answer - What was filled in.
 */
export class ChatFormMessage extends LitElement {
  static readonly tag = 'chat-form-message';

  static override styles = [
    tokens,
    base,
    answersStyles,
    css`
      :host {
        display: block;
      }

      .answered {
        padding: 0.75em 1em;
      }

      .title {
        display: flex;
        gap: 0.5em;
        padding-block-end: 0.5em;
        font-weight: 600;
        overflow-wrap: anywhere;
      }

      .title svg {
        margin-block-start: 0.1em;
        color: var(--_success);
        stroke-width: 2.25;
      }

      dt {
        color: var(--_muted);
      }
    `,
  ];

  @property({attribute: false}) entry!: Entry<Form>;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  @query('.answered') private answered!: HTMLElement | null;

  @query('chat-form') private form!: ChatForm | null;

  /** Whether the customer has submitted the form, and not yet seen it fold. */
  #isAnswering = false;

  /** Whether the customer is where the answers are, or just was. */
  #wasAtAnswers = false;

  protected override willUpdate(): void {
    this.#wasAtAnswers = this.answered?.matches(':focus') ?? false;
  }

  /** What has the focus may go: the form, once it is answered, or the answers, when they did not get through. */
  protected override updated(): void {
    if (this.answered && this.#isAnswering) {
      this.#isAnswering = false;
      this.answered.focus({preventScroll: true});
    }
    if (this.form && this.#wasAtAnswers) void this.#comeBack(this.form);
  }

  override render() {
    const {answer, question} = this.entry;
    return answer && question !== 'open' ? this.#renderAnswered(answer as Message<Form>) : this.#renderForm();
  }

  #renderForm() {
    const {message, question} = this.entry;
    return html`
      <chat-form
        exportparts=${exportparts}
        .form=${message.content.raw}
        .message=${message.envelope}
        .draftKey=${message.id}
        .values=${this.#valuesOfLastTry}
        .rejection=${this.#rejection}
        .disabled=${question === 'closed'}
        @chat-form-submit=${this.#submit}
      ></chat-form>
    `;
  }

  #renderAnswered({content}: Message<Form>) {
    const {locale, strings} = this.language;
    return html`
      <div class="answered" tabindex="-1">
        <p part="title" class="title">
          ${icons.tick}<span dir="auto">${localise(content.title, locale) || strings.formSent}</span>
          <span class="spoken">, ${strings.answered}</span>
        </p>
        ${renderAnswers(this.#answersIn(content), this.language)}
      </div>
    `;
  }

  /** The latest response, delivered or not. */
  get #lastTry(): Message<Form> | undefined {
    const last = this.entry.followers.findLast(({type, problem}) => type === formResponse.type && !problem);
    return last as Message<Form> | undefined;
  }

  /** What a response held that did not get through, or that may be given again. */
  get #valuesOfLastTry(): ReadonlyMap<number, string> {
    const fields = this.#lastTry ? this.#answersIn(this.#lastTry.content) : [];
    // What stands for a secret that was not kept must not go out in its place.
    return new Map(fields.filter(({value}) => value !== MASK).map(({index, value}) => [index, value]));
  }

  /** Why the latest response did not get through, in words. */
  get #rejection(): string {
    const {strings} = this.language;
    const failure = this.#lastTry?.failure;
    if (failure === undefined) return '';
    return failure ? strings.formFailedBecause(failure) : strings.formFailed;
  }

  /** What the page had to fill in is shown too, but never the script that stood in its place. */
  #answersIn({fields}: Form): readonly Field[] {
    const scripts = new Map(this.entry.message.content.fields.map(({index, raw}) => [index, raw['value']]));
    return fields.map((field) => {
      const value = field.raw['value'];
      const isAnswer = field.auto && typeof value === 'string' && scripts.has(field.index);
      return isAnswer && value !== scripts.get(field.index) ? {...field, value} : field;
    });
  }

  async #comeBack(form: ChatForm): Promise<void> {
    await form.updateComplete;
    form.focus({preventScroll: true});
  }

  #submit = (event: ChatFormSubmitEvent): void => {
    event.stopPropagation();
    if (this.entry.question !== 'open') return event.preventDefault();
    const draft = {type: formResponse.type, content: event.content, answers: this.entry.message.id};
    this.#isAnswering = this.dispatchEvent(new ChatDraftEvent(draft));
    if (!this.#isAnswering) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-form-message': ChatFormMessage;
  }
}
