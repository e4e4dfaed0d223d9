import {consume} from '@lit/context';
import {css, html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';

import {answersStyles, renderAnswers} from '../elements/answers.js';
import {icons} from '../elements/icons.js';
import {ChatDraftEvent, type ChatFormSubmitEvent} from '../events.js';
import {fillForm, type Form} from '../forms/form.js';
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

  /** Whether the customer has submitted the form, and not yet seen it fold. */
  #isAnswering = false;

  /** The form goes with the button that had the focus; its place is taken by what was filled in. */
  protected override updated(): void {
    const answered = this.#isAnswering && this.renderRoot.querySelector<HTMLElement>('.answered');
    if (!answered) return;
    this.#isAnswering = false;
    answered.focus({preventScroll: true});
  }

  override render() {
    const {answer, question} = this.entry;
    return answer && question !== 'open' ? this.#renderAnswered(answer as Message<Form>) : this.#renderForm();
  }

  #renderForm() {
    const {title, fields} = this.entry.message.content;
    return html`
      <chat-form
        exportparts=${exportparts}
        .heading=${localise(title, this.language.locale)}
        .fields=${fields}
        .values=${this.#valuesOfLastTry}
        .disabled=${this.entry.question === 'closed'}
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
        ${renderAnswers(content.fields, this.language)}
      </div>
    `;
  }

  /** What a response held that did not get through, or that may be given again. */
  get #valuesOfLastTry(): ReadonlyMap<number, string> {
    const last = this.entry.followers.findLast(({type, problem}) => type === formResponse.type && !problem);
    const fields = (last as Message<Form> | undefined)?.content.fields ?? [];
    return new Map(fields.map(({index, value}) => [index, value]));
  }

  #submit = (event: ChatFormSubmitEvent): void => {
    event.stopPropagation();
    if (this.entry.question !== 'open') return;
    const content = fillForm(this.entry.message.content, event.values);
    const draft = {type: formResponse.type, content, answers: this.entry.message.id};
    this.#isAnswering = this.dispatchEvent(new ChatDraftEvent(draft));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-form-message': ChatFormMessage;
  }
}
