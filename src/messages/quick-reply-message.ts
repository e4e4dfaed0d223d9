import {css, html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';

import {icons} from '../elements/icons.js';
import {linkified} from '../elements/linkified.js';
import {ChatDraftEvent} from '../events.js';
import type {Entry, Message} from '../model/message.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {type QuickReply, type QuickReplyResponse, quickReplyResponse} from './quick-reply.js';

/**
 * A bot's question with short answers below it, which stay visible once one is chosen.
 *
 * @tag chat-quick-reply-message
 * @fires {ChatDraftEvent} chat-draft - The customer chose a reply.
 * @csspart quick-replies - The row of replies.
 * @csspart quick-reply - One reply.
 * @csspart chosen - The reply that was chosen.
 */
export class ChatQuickReplyMessage extends LitElement {
  static readonly tag = 'chat-quick-reply-message';

  static override styles = [
    tokens,
    base,
    css`
      :host {
        display: block;
      }

      .question {
        display: flex;
        flex-direction: column;
        gap: 0.25em;
        inline-size: fit-content;
        max-inline-size: 100%;
        padding: 0.625em 0.875em;
        border-radius: var(--_bubble-radius);
        background: var(--_bubble-bot);
        color: var(--_on-bubble-bot);
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }

      .header {
        font-weight: 600;
      }

      .footer {
        color: var(--_muted);
        font-size: var(--_small);
      }

      .replies {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
        margin-block-start: 0.5em;
      }

      button {
        display: inline-flex;
        align-items: center;
        gap: 0.375em;
        max-inline-size: 100%;
        min-block-size: calc(2.5 * var(--_rem));
        padding: 0.4em 1em;
        border: 1px solid var(--_accent-text);
        border-radius: calc(1.25 * var(--_rem));
        color: var(--_accent-text);
        overflow-wrap: anywhere;
        transition: background-color var(--_motion);
      }

      button:hover:not([aria-disabled='true']) {
        background: color-mix(in oklch, transparent, var(--_accent-text) 10%);
      }

      button[aria-disabled='true'] {
        border-color: var(--_hairline);
        color: var(--_muted);
        cursor: default;
      }

      button[aria-pressed='true'] {
        border-color: var(--_accent);
        background: var(--_accent);
        color: var(--_on-accent);
      }

      svg {
        inline-size: 1em;
        block-size: 1em;
        stroke-width: 2.5;
      }

      @media (forced-colors: active) {
        .question {
          border: 1px solid CanvasText;
        }

        button[aria-disabled='true'] {
          border-color: GrayText;
          color: GrayText;
        }

        button[aria-pressed='true'] {
          forced-color-adjust: none;
          border-color: SelectedItem;
          background: SelectedItem;
          color: SelectedItemText;
        }
      }
    `,
  ];

  @property({attribute: false}) entry!: Entry<QuickReply>;

  override render() {
    const {text, header, footer, quickReplies} = this.entry.message.content;
    return html`
      <div id="question" class="question" part="bubble bot" ?hidden=${!(text || header || footer)}>
        <p class="header" dir="auto" ?hidden=${header === ''}>${header}</p>
        <p part="text" dir="auto" ?hidden=${text === ''}>${linkified(text)}</p>
        <p class="footer" dir="auto" ?hidden=${footer === ''}>${footer}</p>
      </div>
      <div
        part="quick-replies"
        class="replies"
        role="group"
        aria-labelledby="question"
        ?hidden=${quickReplies.length === 0}
      >
        ${quickReplies.map((reply, index) => this.#renderReply(reply, index))}
      </div>
    `;
  }

  #renderReply(reply: string, index: number) {
    const chosen = this.#chosen === index;
    // Not `disabled`: a keyboard user's place would be lost with the answer.
    return html`
      <button
        part=${chosen ? 'quick-reply chosen' : 'quick-reply'}
        aria-disabled=${this.entry.question !== 'open'}
        aria-pressed=${chosen}
        @click=${() => this.#choose(reply)}
      >
        ${chosen ? icons.tick : ''}<span dir="auto">${reply}</span>
      </button>
    `;
  }

  /** Index of the reply that was chosen; -1 for none. Equal replies are one. */
  get #chosen(): number {
    const answer = this.entry.answer as Message<QuickReplyResponse> | undefined;
    return answer ? this.entry.message.content.quickReplies.indexOf(answer.content.reply) : -1;
  }

  #choose(reply: string): void {
    if (this.entry.question !== 'open') return;
    const {id} = this.entry.message;
    this.dispatchEvent(
      new ChatDraftEvent({type: quickReplyResponse.type, content: {quickReplyId: id, reply}, answers: id}),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-quick-reply-message': ChatQuickReplyMessage;
  }
}
