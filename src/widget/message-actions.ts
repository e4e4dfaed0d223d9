import {css, html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';

import {copyIcon, copyText} from '../elements/clipboard.js';
import {path} from '../elements/icon.js';
import {icons} from '../elements/icons.js';
import {ChatReplyEvent, ChatRetryEvent} from '../events.js';
import {actionsWords} from '../i18n/en/actions.js';
import {formatExactly, formatTime} from '../i18n/format.js';
import {withWords} from '../i18n/language.js';
import {isComposing} from '../model/composing.js';
import type {Entry} from '../model/message.js';
import {tallyReactions} from '../messages/reaction.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {reactionDraft} from './reactions.js';
import {canRetry} from './row.js';
import type {TranscriptViewer} from './viewer.js';

const replyIcon = path('M9.5 6 4 11.5 9.5 17M4.5 11.5H14a6 6 0 0 1 6 6v1', 'reply mirrored');
const retryIcon = path('M19 12a7 7 0 1 1-2.1-5L19 9m0-5v5h-5', 'retry');

/** What customers are offered to react with. */
const USUAL = ['👍', '❤️', '😂', '😮', '😢', '🙏'];

/**
 * What can be done with a message: react, reply, copy, try again; and when it was said, where that is not written below
 * it. The list has one such bar and puts it where the customer is.
 *
 * @tag chat-message-actions
 * @fires {ChatDraftEvent} chat-draft - The customer reacted.
 * @fires {ChatReplyEvent} chat-reply - The customer wants to reply.
 * @fires {ChatRetryEvent} chat-retry - The customer wants a failed message sent again.
 * @csspart actions - The bar.
 * @csspart action - One button of it.
 * @csspart time - When the message was said.
 */
export class ChatMessageActions extends LitElement {
  static readonly tag = 'chat-message-actions';

  static override styles = [
    tokens,
    base,
    css`
      :host {
        position: absolute;
        z-index: 1;
        inset-block-start: calc(-1.5 * var(--_rem));
        inset-inline-end: 0;
        max-inline-size: 100%;
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        padding: 2px;
        border-radius: var(--_rem);
        background: var(--_surface);
        box-shadow:
          0 0 0 1px var(--_hairline),
          0 2px 8px rgb(0 0 0 / 0.14);
        animation: appear calc(var(--_motion) / 2);
      }

      time {
        align-self: center;
        padding-inline: 0.75em 0.25em;
        color: var(--_muted);
        font-size: var(--_tiny);
        white-space: nowrap;
      }

      button {
        display: grid;
        place-items: center;
        inline-size: calc(1.75 * var(--_rem));
        block-size: calc(1.75 * var(--_rem));
        border-radius: 50%;
        color: var(--_muted);
        font-size: var(--_rem);
        line-height: 1;
      }

      button:hover {
        background: var(--_hover);
        color: var(--_on-surface);
      }

      button[aria-pressed='true'] {
        background: color-mix(in oklch, transparent, var(--_accent) 22%);
      }

      svg {
        inline-size: 1.125em;
        block-size: 1.125em;
      }

      @media (pointer: coarse) {
        button {
          inline-size: calc(2.5 * var(--_rem));
          block-size: calc(2.5 * var(--_rem));
        }
      }

      @media (forced-colors: active) {
        .bar {
          border: 1px solid CanvasText;
        }
      }

      @keyframes appear {
        from {
          opacity: 0;
        }
      }
    `,
  ];

  @property({attribute: false}) entry!: Entry;

  @property({attribute: false}) viewer!: TranscriptViewer;

  /** Whether it tells when the message was said. */
  @property({type: Boolean}) timed = false;

  @state() private reacting = false;

  @state() private copied = false;

  /** What it hears keys from: its message, the panel, and the page around it. */
  #ears: readonly EventTarget[] = [];

  /** Whether the pointer came to the message: that may as well have slid below a pointer at rest. */
  #isMeant = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.hidden = false;
    const row = this.parentElement!;
    this.#isMeant = false;
    const {host} = this.getRootNode() as ShadowRoot;
    this.#ears = [row, host.getRootNode(), window];
    for (const ear of this.#ears) ear.addEventListener('keydown', this.#press);
    window.addEventListener('pointermove', this.#stir);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const ear of this.#ears) ear.removeEventListener('keydown', this.#press);
    window.removeEventListener('pointermove', this.#stir);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('entry') as Entry | undefined;
    if (before?.message.id === this.entry.message.id) return;
    if (changed.has('entry')) this.reacting = this.copied = false;
  }

  override render() {
    const {strings} = withWords(this.viewer, actionsWords);
    return html`
      <div class="bar" part="actions" tabindex="-1" role="group" aria-label=${strings.actions} @keydown=${this.#leave}>
        ${this.timed && !this.reacting ? this.#renderTime() : nothing}
        ${this.reacting ? this.#renderEmoji() : this.#renderActions()}
        <span class="spoken" role="status">${this.copied ? strings.copied : ''}</span>
      </div>
    `;
  }

  #renderTime() {
    const {sentAt} = this.entry.message;
    const iso = new Date(sentAt).toISOString();
    const title = formatExactly(this.viewer, sentAt);
    return html`<time part="time" datetime=${iso} title=${title}>${formatTime(this.viewer, sentAt)}</time>`;
  }

  #renderActions() {
    const {strings} = withWords(this.viewer, actionsWords);
    const {may, isOver} = this.viewer;
    const {isText} = this;
    return html`
      ${canRetry(this.entry, this.viewer) ? this.#renderAction(strings.retry, retryIcon, this.#retry) : nothing}
      ${may.has('reactions') && !isOver ? this.#renderAction(strings.react, icons.smile, () => this.#offer(true)) : nothing}
      ${may.has('replies') && !isOver ? this.#renderAction(strings.reply, replyIcon, this.#reply) : nothing}
      ${isText ? this.#renderAction(strings.copy, this.copied ? icons.tick : copyIcon, this.#copy) : nothing}
    `;
  }

  #renderAction(label: string, icon: unknown, act: () => unknown) {
    return html`<button part="action" aria-label=${label} title=${label} @click=${act}>${icon}</button>`;
  }

  #renderEmoji() {
    const own = tallyReactions(this.entry, this.viewer.roleOf).find((tally) => tally.own)?.emoji;
    const {strings} = withWords(this.viewer, actionsWords);
    const offered = own === undefined || USUAL.includes(own) ? USUAL : [own, ...USUAL];
    return offered.map(
      (emoji) => html`
        <button
          part="action"
          aria-label=${strings.reactWith(emoji)}
          aria-pressed=${emoji === own}
          @click=${() => this.#react(emoji === own ? '' : emoji)}
        >
          ${emoji}
        </button>
      `,
    );
  }

  /** Only what somebody wrote has something to copy. */
  get isText(): boolean {
    return this.entry.message.type === 'TEXT';
  }

  #react(emoji: string): void {
    this.dispatchEvent(reactionDraft(this.entry.message.id, emoji));
    void this.#offer(false);
  }

  /** Offers emoji instead of actions, or the other way round. */
  async #offer(emoji: boolean): Promise<void> {
    // The bar holds the focus while its buttons are changed: it would be lost with the one that has it.
    this.renderRoot.querySelector<HTMLElement>('.bar')?.focus();
    this.reacting = emoji;
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus({preventScroll: true});
  }

  #retry = (): void => {
    this.dispatchEvent(new ChatRetryEvent(this.entry.message.id));
  };

  #reply = (): void => {
    this.dispatchEvent(new ChatReplyEvent(this.entry.message.id));
  };

  #copy = async (): Promise<void> => {
    const kind = this.viewer.kinds.shown(this.entry.message);
    const text = kind.written?.(this.entry) ?? kind.summary(this.entry, this.viewer);
    this.copied = await copyText(text, this.shadowRoot!);
  };

  /**
   * It lies upon the message above, which Escape uncovers before it closes the panel, wherever pointer and focus are; who
   * goes into the message has it back.
   */
  #press = (event: Event): void => {
    const {key, currentTarget, defaultPrevented} = event as KeyboardEvent;
    if (currentTarget === this.parentElement) {
      if (key === 'Enter') this.hidden = false;
      return;
    }
    const isDone = this.hidden || defaultPrevented || isComposing(event as KeyboardEvent);
    if (key !== 'Escape' || isDone || this.matches(':focus-within')) return;
    this.hidden = true;
    const isMeant = this.#isMeant || this.parentElement!.matches(':focus-within');
    if (currentTarget === window || !isMeant) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #stir = (): void => {
    this.#isMeant = true;
  };

  /** Escape gives up reacting before it does anything else. */
  #leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.reacting) return;
    event.stopPropagation();
    void this.#offer(false);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-message-actions': ChatMessageActions;
  }
}
