import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {icons} from '../elements/icons.js';
import {ChatDraftEvent} from '../events.js';
import {english, type Language} from '../i18n/language.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {composerStyles} from './composer.styles.js';

/** Which key sends: Enter, or Enter together with Ctrl or ⌘. */
export type SendOn = 'enter' | 'mod-enter';

/**
 * Where the customer writes. Knows nothing of the conversation, so a key press costs the same however long it is.
 *
 * @tag chat-composer
 * @fires {ChatDraftEvent} chat-draft - The customer wrote something. The text stays where it is when prevented.
 * @slot composer-start - Before the text.
 * @slot composer-end - After the text.
 * @csspart composer - The field with all that belongs to it.
 * @csspart input - The text.
 * @csspart send - The button that sends.
 */
export class ChatComposer extends LitElement {
  static readonly tag = 'chat-composer';

  static override styles = [tokens, base, composerStyles];

  @property() placeholder = '';

  @property({attribute: false}) sendOn: SendOn = 'enter';

  /** Why nothing can be written, if so. */
  @property() closed = '';

  @property({attribute: false}) language: Language = english;

  @query('textarea') private input!: HTMLTextAreaElement;

  @state() private blank = true;

  override focus(options?: FocusOptions): void {
    this.input.focus(options);
  }

  override render() {
    const {strings} = this.language;
    const placeholder = this.placeholder || strings.placeholder;
    return html`
      <p class="closed" ?hidden=${this.closed === ''}>${this.closed}</p>
      <form part="composer" ?hidden=${this.closed !== ''} @submit=${this.#send}>
        <slot name="composer-start"></slot>
        <div class="field">
          <textarea
            part="input"
            rows="1"
            dir="auto"
            autocomplete="off"
            enterkeyhint=${this.sendOn === 'enter' ? 'send' : nothing}
            placeholder=${placeholder}
            aria-label=${placeholder}
            @input=${this.#write}
            @keydown=${this.#press}
          ></textarea>
          <button class="send" part="send" aria-label=${strings.send} aria-disabled=${this.blank}>${icons.send}</button>
        </div>
        <slot name="composer-end"></slot>
      </form>
    `;
  }

  #write = (): void => {
    this.blank = this.input.value.trim() === '';
    // Where fields can't size themselves, a copy of the text in a pseudo-element stretches this one.
    this.input.parentElement!.dataset['text'] = this.input.value;
  };

  #press = (event: KeyboardEvent): void => {
    // Enter that ends a composition belongs to the input method; Safari tells so by the key code alone.
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    const mod = event.ctrlKey || event.metaKey;
    const sends = this.sendOn === 'mod-enter' ? mod : !event.shiftKey && !event.altKey;
    if (sends) this.#send(event);
  };

  #send = (event: Event): void => {
    event.preventDefault();
    const text = this.input.value.trim();
    if (text === '' || !this.dispatchEvent(new ChatDraftEvent({type: 'TEXT', content: {text}}))) return;
    this.input.value = '';
    this.#write();
    this.input.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-composer': ChatComposer;
  }
}
