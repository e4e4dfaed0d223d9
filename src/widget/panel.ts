import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {lazily} from '../elements/lazily.js';
import {hasMouse} from '../elements/mouse.js';
import {ChatFormCancelEvent, ChatWishEvent} from '../events.js';
import {localise} from '../forms/localised.js';
import {barWords} from '../messages/call.js';
import {type Call, isRunning} from '../messages/call-state.js';
import {questionsNeeded} from '../messages/questions.js';
import {persist} from '../model/persist.js';
import {base} from '../theme/base.js';
import {exportparts} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import {arrival} from './arrival.js';
import {bannerStyles, renderBanner} from './banner.js';
import type {ChatComposer} from './composer.js';
import {consentStyles, renderConsent} from './consent.js';
import {endingStyles, renderEnding} from './ending.js';
import type {OpenForm} from './form-opener.js';
import type {ChatFormView} from './form-view.js';
import {headerActionsStyles} from './header-actions.js';
import {renderHeader} from './header.js';
import {focusedIn, forwardSlots, SlotWatcher} from './host-page.js';
import type {PanelState} from './panel-state.js';
import {panelStyles} from './panel.styles.js';
import {whenIdle} from './patience.js';
import {type ChatTranscript, needActions} from './transcript.js';
import type {Position} from './visit.js';

const needCallBar = lazily(async () => {
  const [{ChatCallBar}, {ChatTimer}] = await Promise.all([import('./call-bar.js'), import('../elements/timer.js')]);
  return [ChatCallBar, ChatTimer];
});

const needForm = lazily(async () => {
  const [{ChatForm}, {ChatFormView}] = await Promise.all([import('../elements/form.js'), import('./form-view.js')]);
  return [ChatForm, ChatFormView];
});

const needEndConfirm = lazily(async () => [(await import('./end-confirm.js')).ChatEndConfirm]);

/**
 * A conversation with all around it: header, calls, messages, composer, and what is left to do once it is over.
 *
 * @tag chat-panel
 * @fires {ChatWishEvent} chat-wish - The customer wants to close the panel, begin anew, or keep a transcript.
 * @fires {ChatFormSubmitEvent} chat-form-submit - The customer has filled in the form in the place of the conversation.
 * @fires {ChatFormCancelEvent} chat-form-cancel - The customer does not want to fill it in.
 * @slot header - Instead of title and status.
 * @slot header-actions - Buttons beside the one that closes.
 * @slot status - The line below the title.
 * @slot empty - Shown while there are no messages.
 * @slot before-messages - Above the first message.
 * @slot after-messages - Below the last message.
 * @slot composer-start - Before the text being written.
 * @slot composer-end - After the text being written.
 * @slot call - Above the messages: the picture of a call.
 * @slot consent - Instead of the question whether the chat may be kept.
 * @slot footer - Below everything.
 */
export class ChatPanel extends LitElement {
  static readonly tag = 'chat-panel';

  static override styles = [tokens, base, panelStyles, bannerStyles, consentStyles, headerActionsStyles, endingStyles];

  @property({attribute: false}) state!: PanelState;

  /** Whether the customer is asked if the chat shall end. */
  @state() private confirming = false;

  @query('chat-composer') private composer!: ChatComposer | null;

  @query('chat-transcript') private list!: ChatTranscript | null;

  @query('chat-form-view') private form!: ChatFormView | null;

  #wasOver = false;
  #before: OpenForm | undefined;

  constructor() {
    super();
    new SlotWatcher(this);
  }

  /** Puts the customer where something can be written. */
  override focus(options?: FocusOptions): void {
    (this.form ?? this.composer)?.focus(options);
  }

  /** Puts the customer where they can go on; on a touch screen not into the text, whose keyboard would cover the rest. */
  focusInside(): void {
    const mayWrite = hasMouse();
    if (this.form && !mayWrite) void this.#enterForm();
    else if (this.state.viewer.isOver && !this.form) this.#find('.new-chat')?.focus();
    else if (mayWrite) this.focus();
    else (this.#find('.close') ?? this.list)?.focus();
  }

  /** Where the reader is; `undefined` at the end. */
  get position(): Position | undefined {
    return this.list?.position;
  }

  /** Lets go of what was begun. */
  forget(): void {
    this.composer?.forget();
  }

  /** Brings a message into view, if it is there. */
  scrollToMessage(id: string): void {
    this.list?.scrollToMessage(id);
  }

  protected override willUpdate(): void {
    const {form, viewer} = this.state;
    // Over or covered, and with it what the customer may be writing or asked.
    if ((viewer.isOver && !this.#wasOver) || (form && form !== this.#before)) {
      this.confirming = false;
      if (focusedIn(this.shadowRoot!)) void this.#keepFocus();
    }
    this.#wasOver = viewer.isOver;
    this.#before = form;
  }

  protected override firstUpdated(): void {
    // Hardly a conversation does without them for long.
    whenIdle(() => {
      needActions();
      questionsNeeded();
      void persist(() => import('./keyboard.js')).then(({Keyboard}) => new Keyboard(this));
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.form) await arrival([this.form.localName]);
    await Promise.all([this.list?.updateComplete, this.composer?.updateComplete, this.form?.updateComplete]);
    return done;
  }

  override render() {
    const {viewer, call, chunks, unread, since, typing, earlier, form} = this.state;
    const {strings, isOver: isNowOver} = viewer;
    return html`
      ${renderHeader(this.state, {close: this.#wish('close'), end: this.#askToEnd})}
      ${renderBanner(strings, this.state, this.#wish('retry'))}
      ${call && isRunning(call) ? this.#renderCallBar(call) : nothing}
      <slot name="call" ?hidden=${!call || !isRunning(call)}></slot>
      ${form ? this.#renderForm(form) : nothing}
      <chat-transcript
        exportparts=${exportparts}
        ?hidden=${form}
        .chunks=${chunks}
        .viewer=${viewer}
        .unread=${unread}
        .since=${since}
        .typing=${typing}
        .earlier=${earlier}
        .start=${this.state.position}
        >${forwardSlots(this, ['empty', 'before-messages', 'after-messages'])}</chat-transcript
      >
      ${this.#renderComposer()} ${this.#asksConsent ? this.#renderConsent() : nothing}
      ${isNowOver && !form ? this.#renderEnding() : nothing}
      <slot name="footer"></slot>
      ${this.confirming ? this.#renderConfirm() : nothing}
    `;
  }

  #renderCallBar(call: Call) {
    needCallBar();
    const words = barWords(call, this.state.viewer);
    return html`
      <chat-call-bar exportparts=${exportparts} .call=${call} .words=${words} @chat-draft=${this.#keepFocus}
        >${words}</chat-call-bar
      >
    `;
  }

  #renderForm(form: OpenForm) {
    needForm();
    const {strings, locale} = this.state.viewer;
    return html`
      <chat-form-view exportparts=${exportparts} .form=${form}>
        <div class="waiting">
          <p dir="auto">${localise(form.title, locale) || strings.form}</p>
          <p>${strings.fileLoading}</p>
          <button @click=${this.#cancelForm}>${strings.dismiss}</button>
        </div>
      </chat-form-view>
    `;
  }

  #renderComposer() {
    const {viewer, placeholder, sendOn, limits, downscale, replyTo, form} = this.state;
    const isHidden = form || this.#asksConsent;
    const closed = viewer.isOver ? viewer.strings.chatOver : form ? viewer.strings.form : '';
    return html`
      <chat-composer
        exportparts=${exportparts}
        ?hidden=${isHidden}
        .placeholder=${placeholder}
        .sendOn=${sendOn}
        .language=${viewer}
        .may=${viewer.may}
        .limits=${limits}
        .downscale=${downscale}
        .replyTo=${replyTo}
        .text=${this.state.text}
        .closed=${closed}
        >${forwardSlots(this, ['composer-start', 'composer-end'])}</chat-composer
      >
    `;
  }

  get #asksConsent(): boolean {
    const {asksConsent, viewer, form} = this.state;
    return asksConsent && !viewer.isOver && !form;
  }

  #renderConsent() {
    return renderConsent(this.state.viewer.strings, {
      agree: this.#wish('consent'),
      decline: this.#wish('no-consent'),
    });
  }

  #renderEnding() {
    const {strings, may} = this.state.viewer;
    return renderEnding(strings, {
      begin: this.#wish('begin'),
      download: may.has('transcript') ? this.#wish('transcript') : undefined,
    });
  }

  #renderConfirm() {
    needEndConfirm();
    return html`
      <chat-end-confirm
        exportparts=${exportparts}
        @chat-dismiss=${this.#keepChatting}
        @chat-draft=${this.#keepChatting}
      ></chat-end-confirm>
    `;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #wish(wish: ChatWishEvent['wish']): () => void {
    return () => void this.dispatchEvent(new ChatWishEvent(wish));
  }

  #cancelForm = (): void => {
    this.dispatchEvent(new ChatFormCancelEvent());
  };

  #askToEnd = (): void => {
    this.confirming = true;
  };

  #keepChatting = (event: Event): void => {
    this.confirming = false;
    if (event.type === 'chat-draft') return void this.#keepFocus();
    event.stopPropagation();
    this.#find('.end-chat')?.focus();
  };

  /** What a form needs may be on its way still. */
  #enterForm = async (): Promise<void> => {
    await this.updateComplete;
    if (!focusedIn(this.shadowRoot!)) this.form?.focusRegion();
  };

  /** Leads on who stood on what is gone now. */
  #keepFocus = async (): Promise<void> => {
    await this.updateComplete;
    // A form may have come meanwhile, before what it needs.
    if (this.form) await this.updateComplete;
    if (focusedIn(this.shadowRoot!)?.checkVisibility()) return;
    if (this.form) this.form.focusRegion();
    else this.focusInside();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-panel': ChatPanel;
  }
}
