import {consume} from '@lit/context';
import {css, html, LitElement} from 'lit';
import {property, query} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';

import type {ChatForm} from '../elements/form.js';
import {localise} from '../forms/localised.js';
import {english, type Language, languageContext} from '../i18n/language.js';
import {base} from '../theme/base.js';
import {exportparts} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import type {OpenForm} from './form-opener.js';

/**
 * A form in the place of the conversation.
 *
 * @tag chat-form-view
 * @fires {ChatFormSubmitEvent} chat-form-submit - The customer has filled it in.
 * @fires {ChatFormCancelEvent} chat-form-cancel - The customer does not want to.
 */
export class ChatFormView extends LitElement {
  static readonly tag = 'chat-form-view';

  static override styles = [
    tokens,
    base,
    css`
      :host {
        display: block;
        overflow: auto;
        overscroll-behavior: contain;
        scroll-padding: calc(0.5 * var(--_rem));
      }

      .region {
        min-block-size: 100%;
        max-inline-size: var(--_column, none);
        margin-inline: auto;
      }

      .region:focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  @property({attribute: false}) form!: OpenForm;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  @query('.region') private region!: HTMLElement;

  @query('chat-form') private fields!: ChatForm;

  /** Puts the customer where the form begins: at its first field. */
  override focus(options?: FocusOptions): void {
    this.fields.focus(options);
    if (!this.shadowRoot!.activeElement) this.focusRegion();
  }

  /** Puts the customer before the first field, so that what is being typed goes nowhere. */
  focusRegion(): void {
    this.region.focus();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.fields.updateComplete;
    return done;
  }

  override render() {
    const {title, content, draftKey} = this.form;
    const {locale, strings} = this.language;
    // What was filled in here is of no use to another form.
    return keyed(
      this.form,
      html`
        <div class="region" role="region" aria-label=${localise(title, locale) || strings.form} tabindex="-1">
          <chat-form exportparts=${exportparts} .form=${content} .draftKey=${draftKey} closable></chat-form>
        </div>
      `,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-form-view': ChatFormView;
  }
}
