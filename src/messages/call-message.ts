import {consume} from '@lit/context';
import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {icons} from '../elements/icons.js';
import {ChatDraftEvent} from '../events.js';
import {callsWords} from '../i18n/en/calls.js';
import {english, type Language, languageContext, withWords} from '../i18n/language.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {type Call, isOver, runningSince} from './call-state.js';

/**
 * A call in one row, from the moment somebody asks for it to its end.
 *
 * @tag chat-call-message
 * @fires {ChatDraftEvent} chat-draft - The customer accepted, declined, withdrew or asked again.
 * @csspart call - The call, with its state as a second name.
 * @csspart call-accept - The button that accepts.
 * @csspart call-reject - The button that declines or withdraws.
 */
export class ChatCallMessage extends LitElement {
  static readonly tag = 'chat-call-message';

  static override styles = [
    tokens,
    base,
    css`
      :host {
        display: block;
      }

      .call {
        padding: 0.875em 1em;
      }

      .call:focus-visible {
        outline-offset: -3px;
        border-radius: var(--_bubble-radius);
      }

      .what {
        display: flex;
        align-items: center;
        gap: 0.75em;
      }

      .icon-ground {
        display: grid;
        flex: none;
        place-items: center;
        inline-size: calc(2.5 * var(--_rem));
        block-size: calc(2.5 * var(--_rem));
        border-radius: 50%;
        background: color-mix(in oklch, transparent, var(--_accent) 14%);
        color: var(--_accent-text);
      }

      .over .icon-ground {
        background: var(--_raised);
        color: var(--_muted);
      }

      .missed .icon-ground {
        background: color-mix(in oklch, transparent, var(--_danger) 12%);
        color: var(--_danger);
      }

      .title {
        font-weight: 600;
      }

      .line {
        color: var(--_muted);
        font-size: var(--_small);
        overflow-wrap: anywhere;
      }

      chat-timer {
        font-variant-numeric: tabular-nums;
      }

      .buttons {
        display: grid;
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
        gap: 0.5em;
        margin-block-start: 0.875em;
      }

      button {
        min-block-size: calc(2.75 * var(--_rem));
        padding: 0.4em 0.75em;
        border: 1px solid var(--_edge);
        border-radius: var(--_control-radius);
        font-weight: 600;
        text-align: center;
        overflow-wrap: anywhere;
        transition: background-color var(--_motion);
      }

      button:hover {
        background: var(--_hover);
      }

      .primary {
        border-color: var(--_accent);
        background: var(--_accent);
        color: var(--_on-accent);
      }

      .primary:hover {
        background: color-mix(in oklch, var(--_accent), var(--_on-accent) 12%);
      }

      @media (forced-colors: active) {
        .icon-ground,
        button {
          border: 1px solid ButtonText;
        }
      }
    `,
  ];

  /** How the call stands; `undefined` for a step that did not get through, which is only told. */
  @property({attribute: false}) call: Call | undefined;

  /** Id of the message that began it. */
  @property({attribute: false}) opener = '';

  /** What it is, in words. */
  @property() heading = '';

  /** How it stands, in words. */
  @property() words = '';

  /** Whether the customer may ask for another one. */
  @property({type: Boolean}) repeatable = false;

  /** Whether it is an agent who would ask. */
  @property({attribute: false}) isForAgent = false;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  #hadFocus = false;

  protected override willUpdate(): void {
    const focused = this.shadowRoot?.activeElement;
    this.#hadFocus = focused !== null && focused !== undefined;
  }

  /** The buttons change with the call, under whoever stands on one of them. */
  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot!.activeElement) {
      this.shadowRoot!.querySelector<HTMLElement>('.call')!.focus({preventScroll: true});
    }
  }

  override render() {
    const {call, words} = this;
    const isMissed = call?.state === 'ended' && !call.isAnswered && call.by === 'agent';
    const looks = isMissed ? 'missed' : call && !isOver(call) ? '' : 'over';
    return html`
      <div class="call ${looks}" part="call ${call?.state ?? ''}" tabindex="-1">
        <div class="what">
          <span class="icon-ground">${iconOf(call)}</span>
          <div>
            <p class="title">${this.heading}</p>
            <p class="line" dir="auto">${words}${this.#renderTimer()}</p>
          </div>
        </div>
        ${this.#renderButtons()}
      </div>
    `;
  }

  #renderTimer() {
    const since = this.call && runningSince(this.call);
    return since === undefined ? nothing : html` · <chat-timer since=${since}></chat-timer>`;
  }

  #renderButtons(): TemplateResult | typeof nothing {
    const {strings} = withWords(this.language, callsWords);
    const {state, by} = this.call ?? {};
    if (state === 'requested' && by === 'agent') {
      return html`
        <div class="buttons">
          ${this.#renderButton(strings.rejectCall, 'videoRejected', 'call-reject')}
          ${this.#renderButton(strings.acceptCall, 'videoAccepted', 'call-accept')}
        </div>
      `;
    }
    if (state === 'requested') {
      return html`<div class="buttons">${this.#renderButton(strings.withdrawCall, 'videoEnded', 'call-reject')}</div>`;
    }
    if (!this.call || !isOver(this.call) || !this.repeatable || this.call.isSharingAlone) return nothing;
    const again = this.isForAgent ? 'videoRequestedByAgent' : 'videoRequestedByCustomer';
    return html`<div class="buttons">${this.#renderButton(strings.callAgain, again, '')}</div>`;
  }

  #renderButton(label: string, type: string, part: string) {
    return html`
      <button class=${part === 'call-accept' ? 'primary' : ''} part=${part} @click=${() => this.#take(type)}>
        ${label}
      </button>
    `;
  }

  #take(type: string): void {
    const {audio, video} = this.call!;
    const isAnswer = type === 'videoAccepted' || type === 'videoRejected';
    const answers = isAnswer ? {answers: this.opener} : {};
    this.dispatchEvent(new ChatDraftEvent({type, content: {audio, video}, ...answers}));
  }
}

/** What the call is, in a picture. */
function iconOf(call: Call | undefined) {
  if (call?.isSharingAlone) return icons.screen;
  return call?.video === false ? icons.call : icons.videoCall;
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-call-message': ChatCallMessage;
  }
}
