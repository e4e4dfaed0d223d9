import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {icons} from '../elements/icons.js';
import {ChatDismissEvent, ChatDraftEvent, ChatErrorEvent} from '../events.js';
import {formatTimer} from '../i18n/format.js';
import {voiceWords} from '../i18n/en/voice.js';
import {english, type Language, languageContext, withWords} from '../i18n/language.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {tool} from '../theme/tool.js';
import {Recording} from './recording.js';
import {trayStyles} from './tray.styles.js';

/** How long a voice message may be, in seconds. */
const LONGEST = 300;

/** How often time and level are drawn anew, in milliseconds. */
const TICK = 100;

/**
 * Records a voice message: asks for the microphone, shows time and level, and lets the customer send or discard.
 *
 * @tag chat-recorder
 * @fires {ChatDraftEvent} chat-draft - The customer sends the recording, which stays when prevented.
 * @fires {ChatDismissEvent} chat-dismiss - The customer discards it.
 * @fires {ChatErrorEvent} chat-error - There is no microphone to record with: `permission`.
 * @csspart send - The button that sends.
 * @csspart cancel - The button that discards.
 * @csspart retry - The button that asks for the microphone again.
 * @csspart error - Why there is nothing to record with.
 */
export class ChatRecorder extends LitElement {
  static readonly tag = 'chat-recorder';

  static override styles = [tokens, base, tool, trayStyles];

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  @state() private failure: 'denied' | 'missing' | 'failed' | undefined;

  @state() private seconds = 0;

  @state() private recording: Recording | undefined;

  @query('.level') private level!: HTMLElement | null;

  #clock: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#record();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#discard();
  }

  override focus(): void {
    const {renderRoot} = this;
    (
      renderRoot.querySelector<HTMLElement>('.first') ?? renderRoot.querySelector<HTMLElement>('[part=cancel]')
    )?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  override render() {
    const {strings} = withWords(this.language, voiceWords);
    return html`
      <button type="button" class="tool" part="cancel" aria-label=${strings.voiceCancel} @click=${this.#cancel}>
        ${icons.close}
      </button>
      <p class=${this.failure ? 'words failure' : 'words'} part=${this.failure ? 'error' : nothing} role="status">
        ${this.#renderWords()}
      </p>
      ${this.failure ? this.#renderRetry() : this.recording ? this.#renderRecording() : nothing}
    `;
  }

  /** In one element all along: what is new in it is announced. */
  #renderWords() {
    const {strings} = withWords(this.language, voiceWords);
    const reason = {denied: strings.voiceDenied, missing: strings.voiceMissing, failed: strings.voiceFailed};
    if (this.failure) return html`${icons.alert}<span>${reason[this.failure]}</span>`;
    if (!this.recording) return strings.voiceAsking;
    const {isRunning} = this.recording;
    return html`<span class=${isRunning ? 'dot' : 'dot still'}></span>
      <span class="spoken">${isRunning ? strings.voiceRecording : strings.voiceRecorded}</span>`;
  }

  #renderRetry() {
    const {strings} = withWords(this.language, voiceWords);
    if (this.failure === 'failed') return nothing;
    return html`<button type="button" class="again first" part="retry" @click=${this.#record}>
      ${strings.retry}
    </button>`;
  }

  #renderRecording() {
    const {strings} = withWords(this.language, voiceWords);
    return html`
      <span class="clock" role="timer">${formatTimer(this.language, this.seconds * 1000)}</span>
      <div class="level" aria-hidden="true"></div>
      <button type="button" class="tool filled first" part="send" aria-label=${strings.voiceSend} @click=${this.#send}>
        ${icons.send}
      </button>
    `;
  }

  #record = async (): Promise<void> => {
    this.failure = undefined;
    try {
      const recording = await Recording.start();
      // Meanwhile the customer may have given up.
      if (!this.isConnected) return recording.discard();
      this.recording = recording;
      this.#clock = setInterval(this.#tick, TICK);
    } catch (error) {
      this.#fail(error);
    }
    await this.updateComplete;
    // Meanwhile the customer may be somewhere else.
    if (this.matches(':focus-within')) this.focus();
  };

  #tick = (): void => {
    const {recording} = this;
    if (!recording) return;
    this.seconds = recording.seconds;
    this.level?.style.setProperty('--_level', String(recording.level));
    // Nobody is recorded who can't see it.
    if (this.seconds >= LONGEST || !this.checkVisibility()) recording.stop();
    if (recording.isRunning) return;
    clearInterval(this.#clock);
    this.requestUpdate();
  };

  #send = async (): Promise<void> => {
    const file = await this.recording?.finish();
    // Too short to hold anything: the button was pressed by mistake.
    if (!file && this.seconds < 1) return this.#cancel();
    if (!file) return this.#fail(new Error('nothing was recorded'));
    this.#tick();
    const documentType = file.name.slice(file.name.lastIndexOf('.') + 1);
    const content = {caption: '', fileName: file.name, documentType};
    this.dispatchEvent(new ChatDraftEvent({type: 'AUDIO', content, files: [file]}));
  };

  #fail(error: unknown): void {
    this.#discard();
    const name = error instanceof DOMException ? error.name : '';
    this.failure =
      name === 'NotAllowedError' || name === 'SecurityError'
        ? 'denied'
        : name === 'NotFoundError'
          ? 'missing'
          : 'failed';
    this.dispatchEvent(new ChatErrorEvent('permission', `microphone: ${name || 'not available'}`, error));
  }

  #cancel = (): void => {
    this.#discard();
    this.dispatchEvent(new ChatDismissEvent());
  };

  #discard(): void {
    clearInterval(this.#clock);
    this.recording?.discard();
    this.recording = undefined;
    this.seconds = 0;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-recorder': ChatRecorder;
  }
}
