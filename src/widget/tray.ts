import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';

import {lazily} from '../elements/lazily.js';
import {icons} from '../elements/icons.js';
import type {ChatDraftEvent, ChatEmojiEvent} from '../events.js';
import type {Language} from '../i18n/language.js';
import type {Draft} from '../model/message.js';
import type {Permissions} from '../model/permission.js';
import {exportparts} from '../theme/parts.js';
import type {TrayName} from './openers.js';

/** Where things are added to a text. */
export interface TrayHost extends ReactiveControllerHost, Element {
  readonly may: Permissions;
  readonly language: Language;
  focus(): void;
  insert(text: string): void;
  say(draft: Draft): boolean;
}

const need: Readonly<Record<TrayName, () => void>> = {
  more: () => undefined,
  emoji: lazily(async () => [(await import('../elements/emoji/picker.js')).ChatEmojiPicker]),
  voice: lazily(async () => [(await import('./recorder.js')).ChatRecorder]),
  place: lazily(async () => [(await import('./place-share.js')).ChatPlaceShare]),
};

/** What can be added beside text and files. Shows one thing at a time. */
export class Tray implements ReactiveController {
  readonly #host: TrayHost;
  readonly #pick: () => void;
  #shown: TrayName | undefined;

  /** @param pick Lets the customer choose files. */
  constructor(host: TrayHost, pick: () => void) {
    this.#host = host;
    this.#pick = pick;
    host.addController(this);
  }

  hostUpdated(): void {
    const isPopup = this.#shown === 'emoji' || this.#shown === 'more';
    const change = isPopup ? 'addEventListener' : 'removeEventListener';
    // A click on what takes no focus, and the Tab key.
    window[change]('pointerdown', this.#turn, true);
    window[change]('focusin', this.#turn, true);
    // A window is not told of what has the focus in the same shadow tree next.
    this.#host.shadowRoot![change]('focusout', this.#go);
  }

  hostDisconnected(): void {
    window.removeEventListener('pointerdown', this.#turn, true);
    window.removeEventListener('focusin', this.#turn, true);
    this.#shown = undefined;
  }

  /** What is shown, if anything is. */
  get shown(): TrayName | undefined {
    return this.#shown;
  }

  /** Whether it stands in the place of the text. */
  get hidesText(): boolean {
    return this.#shown === 'voice';
  }

  /** Shows something, or nothing any more when it is that already. */
  toggle(name: TrayName): void {
    this.#show(this.#shown === name ? undefined : name);
  }

  /** Shows nothing any more. */
  readonly close = (): void => this.#show(undefined);

  /** Shows nothing any more, and puts the customer back to where it was opened. */
  readonly leave = async (): Promise<void> => {
    const opener = {more: '.attach', place: '.attach', emoji: '.emoji', voice: '.voice'}[this.#shown ?? 'more'];
    this.close();
    await this.#host.updateComplete;
    this.#host.shadowRoot!.querySelector<HTMLElement>(opener)?.focus();
  };

  /** What stands with the text, or in its place. */
  renderInside() {
    if (this.#shown === 'voice') {
      return html`
        <chat-recorder exportparts=${exportparts} @chat-draft=${this.#say} @chat-dismiss=${this.#dismiss}>
          ${this.#renderWaiting()}
        </chat-recorder>
      `;
    }
    if (this.#shown !== 'place') return nothing;
    return html`
      <chat-place-share exportparts=${exportparts} @chat-draft=${this.#say} @chat-dismiss=${this.#dismiss}>
        ${this.#renderWaiting()}
      </chat-place-share>
    `;
  }

  /** What stands above everything else. */
  renderAbove() {
    if (this.#shown === 'emoji') {
      return html`
        <chat-emoji-picker class="popup" part="emoji-picker" @chat-emoji=${this.#insert}>
          ${this.#renderWaiting()}
        </chat-emoji-picker>
      `;
    }
    if (this.#shown !== 'more') return nothing;
    const {strings} = this.#host.language;
    const pick = () => {
      void this.leave();
      this.#pick();
    };
    return html`
      <div class="popup more" part="actions" @keydown=${this.#step}>
        <button type="button" part="action" @click=${pick}>${icons.file}${strings.attach}</button>
        <button type="button" part="action" @click=${() => this.#show('place')}>${icons.place}${strings.place}</button>
      </div>
    `;
  }

  /** Until it is fetched; without a network that is never. */
  #renderWaiting() {
    return html`
      <button type="button" class="tool" aria-label=${this.#host.language.strings.cancel} @click=${this.leave}>
        ${icons.close}
      </button>
    `;
  }

  #show(name: TrayName | undefined): void {
    if (name) need[name]();
    this.#shown = name;
    this.#host.requestUpdate();
    // What is fetched takes the focus itself, once it is there.
    if (name === 'more') void this.#host.updateComplete.then(() => this.#choices[0]?.focus());
  }

  get #choices(): readonly HTMLElement[] {
    return [...this.#host.shadowRoot!.querySelectorAll<HTMLElement>('.more button')];
  }

  #step = (event: KeyboardEvent): void => {
    const step = {ArrowUp: -1, ArrowDown: 1}[event.key];
    if (!step) return;
    event.preventDefault();
    const at = this.#choices.indexOf(this.#host.shadowRoot!.activeElement as HTMLElement);
    this.#choices.at((at + step) % this.#choices.length)?.focus();
  };

  #say = (event: ChatDraftEvent): void => {
    event.stopPropagation();
    if (this.#host.say(event.draft)) void this.leave();
    else event.preventDefault();
  };

  #dismiss = (event: Event): void => {
    event.stopPropagation();
    void this.leave();
  };

  #insert = (event: ChatEmojiEvent): void => {
    event.stopPropagation();
    this.close();
    this.#host.insert(event.emoji);
  };

  /** The customer turned to something, which may be elsewhere. */
  #turn = (event: Event): void => {
    const path = event.composedPath();
    if (!this.#inside.some((each) => path.includes(each))) this.close();
  };

  #go = (event: Event): void => {
    const {relatedTarget: to} = event as FocusEvent;
    if (to instanceof Node && !this.#inside.some((each) => each.contains(to))) this.close();
  };

  get #inside(): readonly Element[] {
    return [...this.#host.shadowRoot!.querySelectorAll('.popup, [aria-expanded="true"]')];
  }
}
