import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import type {Chunk} from '../conversation/history.js';
import type {Earlier} from '../conversation/conversation.js';
import {lazily} from '../elements/define.js';
import {icons} from '../elements/icons.js';
import {ChatWishEvent} from '../events.js';
import {barWords} from '../messages/call.js';
import {type Call, isOver, isRunning} from '../messages/call-state.js';
import {base} from '../theme/base.js';
import {exportparts} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import type {ConnectionState} from '../transport/transport.js';
import type {ChatComposer, SendOn} from './composer.js';
import {endingStyles, renderEnding} from './ending.js';
import {headerActionsStyles, renderCallButtons, renderEndButton} from './header-actions.js';
import {focusedIn, forwardSlots, SlotWatcher} from './host-page.js';
import type {FileLimits} from './outgoing-files.js';
import {panelStyles} from './panel.styles.js';
import type {Quote} from './quote.js';
import type {ChatTranscript} from './transcript.js';
import type {TranscriptViewer} from './viewer.js';

const needCallBar = lazily(async () => {
  const [{ChatCallBar}, {ChatTimer}] = await Promise.all([import('./call-bar.js'), import('../elements/timer.js')]);
  return [ChatCallBar, ChatTimer];
});

const needEndConfirm = lazily(async () => [(await import('./end-confirm.js')).ChatEndConfirm]);

/** All that a panel shows. Replaced, never changed. */
export interface PanelState {
  readonly viewer: TranscriptViewer;
  readonly heading: string;
  readonly headingLevel: number;
  /** Whether there is a launcher to go back to. */
  readonly isClosable: boolean;
  readonly connection: ConnectionState;
  readonly call: Call | undefined;
  readonly chunks: readonly Chunk[];
  readonly unread: ReadonlySet<string>;
  /** Id of the message above which the unread ones began when the panel was opened; `''` for none. */
  readonly since: string;
  /** Who is writing, in words; `''` for nobody. */
  readonly typing: string;
  readonly earlier: Earlier;
  readonly replyTo: Quote | undefined;
  readonly placeholder: string;
  readonly sendOn: SendOn;
  readonly limits: FileLimits;
  readonly downscale: number | null;
}

/**
 * A conversation with all around it: header, calls, messages, composer, and what is left to do once it is over.
 *
 * @tag chat-panel
 * @fires {ChatWishEvent} chat-wish - The customer wants to close the panel, begin anew, or keep a transcript.
 * @slot header - Instead of title and status.
 * @slot header-actions - Buttons beside the one that closes.
 * @slot status - The line below the title.
 * @slot empty - Shown while there are no messages.
 * @slot before-messages - Above the first message.
 * @slot after-messages - Below the last message.
 * @slot composer-start - Before the text being written.
 * @slot composer-end - After the text being written.
 * @slot call - Above the messages: the picture of a call.
 * @slot footer - Below everything.
 */
export class ChatPanel extends LitElement {
  static readonly tag = 'chat-panel';

  static override styles = [tokens, base, panelStyles, headerActionsStyles, endingStyles];

  @property({attribute: false}) state!: PanelState;

  /** Whether the customer is asked if the chat shall end. */
  @state() private confirming = false;

  @query('chat-composer') private composer!: ChatComposer | null;

  @query('chat-transcript') private list!: ChatTranscript | null;

  #wasOver = false;

  constructor() {
    super();
    new SlotWatcher(this);
  }

  /** Puts the customer where something can be written. */
  override focus(options?: FocusOptions): void {
    this.composer?.focus(options);
  }

  /** Puts the customer where they can go on; on a touch screen not into the text, whose keyboard would cover the rest. */
  focusInside(): void {
    if (this.state.viewer.isOver) this.#find('.new-chat')?.focus();
    else if (matchMedia('(pointer: fine)').matches) this.focus();
    else this.#find('.close')?.focus();
  }

  /** Brings a message into view, if it is there. */
  scrollToMessage(id: string): void {
    this.list?.scrollToMessage(id);
  }

  protected override willUpdate(): void {
    const {isOver: isNowOver} = this.state.viewer;
    // Over, and with it what the customer may be writing or asked.
    if (isNowOver && !this.#wasOver) {
      this.confirming = false;
      if (focusedIn(this.shadowRoot!)) void this.#keepFocus();
    }
    this.#wasOver = isNowOver;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await Promise.all([this.list?.updateComplete, this.composer?.updateComplete]);
    return done;
  }

  override render() {
    const {viewer, connection, call, chunks, unread, since, typing, earlier} = this.state;
    const {strings, isOver: isNowOver} = viewer;
    return html`
      ${this.#renderHeader()}
      <p class="banner" part="banner" role="status" ?hidden=${connection !== 'lost'}>${strings.lost}</p>
      ${call && isRunning(call) ? this.#renderCallBar(call) : nothing}
      <slot name="call" ?hidden=${!call || !isRunning(call)}></slot>
      <chat-transcript
        exportparts=${exportparts}
        .chunks=${chunks}
        .viewer=${viewer}
        .unread=${unread}
        .since=${since}
        .typing=${typing}
        .earlier=${earlier}
        >${forwardSlots(this, ['empty', 'before-messages', 'after-messages'])}</chat-transcript
      >
      ${this.#renderComposer()} ${isNowOver ? this.#renderEnding() : nothing}
      <slot name="footer"></slot>
      ${this.confirming ? this.#renderConfirm() : nothing}
    `;
  }

  #renderHeader() {
    const {viewer, heading, headingLevel, isClosable, connection, call, chunks} = this.state;
    const {strings, may, isOver: isNowOver} = viewer;
    return html`
      <div class="header" part="header">
        <slot name="header">
          <div class="titles">
            <div class="title" part="title" role="heading" aria-level=${headingLevel} dir="auto">${heading}</div>
            <div class="status" part="status">
              <slot name="status">${connection === 'connecting' ? strings.connecting : nothing}</slot>
            </div>
          </div>
        </slot>
        <div class="actions" part="header-actions">
          <slot name="header-actions"></slot>
          ${may.has('video') && !isNowOver ? renderCallButtons(strings, call !== undefined && !isOver(call)) : nothing}
          ${chunks.length > 0 && !isNowOver ? renderEndButton(strings, this.#askToEnd) : nothing}
          ${isClosable ? this.#renderClose() : nothing}
        </div>
      </div>
    `;
  }

  #renderClose() {
    const {closeChat} = this.state.viewer.strings;
    return html`
      <button class="close" part="close" aria-label=${closeChat} @click=${this.#wish('close')}>${icons.close}</button>
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

  #renderComposer() {
    const {viewer, placeholder, sendOn, limits, downscale, replyTo} = this.state;
    return html`
      <chat-composer
        exportparts=${exportparts}
        .placeholder=${placeholder}
        .sendOn=${sendOn}
        .language=${viewer}
        .may=${viewer.may}
        .limits=${limits}
        .downscale=${downscale}
        .replyTo=${replyTo}
        .closed=${viewer.isOver ? viewer.strings.chatOver : ''}
        >${forwardSlots(this, ['composer-start', 'composer-end'])}</chat-composer
      >
    `;
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

  #askToEnd = (): void => {
    this.confirming = true;
  };

  #keepChatting = (event: Event): void => {
    this.confirming = false;
    if (event.type === 'chat-draft') return void this.#keepFocus();
    event.stopPropagation();
    this.#find('.end-chat')?.focus();
  };

  /** Leads on who stood on what is gone now. */
  #keepFocus = async (): Promise<void> => {
    await this.updateComplete;
    if (!focusedIn(this.shadowRoot!)?.checkVisibility()) this.focusInside();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-panel': ChatPanel;
  }
}
