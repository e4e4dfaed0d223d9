import {css, html, nothing} from 'lit';

import {FileController} from '../elements/file-controller.js';
import {fileNameStyles, renderFileName} from '../elements/file-name.js';
import {path} from '../elements/icon.js';
import {playAlone} from '../elements/player.js';
import {safeFile} from '../model/address.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {FileMessage} from './file-message.js';
import {edgeToEdge, fileMessageStyles} from './file-message.styles.js';

const playIcon = path('M8 5.5v13l10.5-6.5Z', 'play');

/** What sound and video have in common: one plays at a time, never by itself. */
abstract class PlayerMessage extends FileMessage {
  protected override readonly file = new FileController(this, 'file');

  /** An address that lets the customer begin may still expire while it is listened to. */
  protected readonly play = (event: Event): void => {
    playAlone(event);
    this.file.works();
  };
}

/**
 * Sound to play, such as a voice note.
 *
 * @tag chat-audio-message
 * @fires {ChatErrorEvent} chat-error - The file can't be loaded.
 * @csspart audio - The player.
 * @csspart file - The file by its name, where it can't be played.
 * @csspart text - The caption.
 * @csspart error - That it can't be loaded.
 * @csspart retry - The button that tries again.
 */
export class ChatAudioMessage extends PlayerMessage {
  static readonly tag = 'chat-audio-message';

  static override styles = [
    tokens,
    base,
    fileNameStyles,
    fileMessageStyles,
    css`
      .name {
        margin-block-end: 0.375em;
        font-size: var(--_small);
      }

      audio,
      .bar {
        display: block;
        inline-size: calc(17 * var(--_rem));
        max-inline-size: 100%;
        block-size: calc(2.75 * var(--_rem));
        border-radius: calc(1.375 * var(--_rem));
      }

      .bar {
        background: color-mix(in oklch, transparent, currentcolor 9%);
      }
    `,
  ];

  protected override readonly word = 'audio';

  override render() {
    const {state, loaded} = this.file;
    if (state === 'failed' || !this.canShow('sound')) return html`${this.renderRow()}${this.renderCaption()}`;
    const player = loaded
      ? html`
          <audio
            part="audio"
            controls
            preload="metadata"
            src=${safeFile(loaded.address) ?? nothing}
            aria-label=${this.name}
            @play=${this.play}
            @error=${this.file.breaks}
          ></audio>
        `
      : html`<div class="bar" part="audio"><span class="spoken">${this.language.strings.fileLoading}</span></div>`;
    return html`<div class="name">${renderFileName(this.name)}</div>
      ${player}${this.renderCaption()}`;
  }
}

/**
 * A video to play.
 *
 * @tag chat-video-message
 * @fires {ChatErrorEvent} chat-error - The file can't be loaded.
 * @csspart video - The player, or the box that waits for it.
 * @csspart file - The file by its name, where it can't be played.
 * @csspart text - The caption.
 * @csspart error - That it can't be loaded.
 * @csspart retry - The button that tries again.
 */
export class ChatVideoMessage extends PlayerMessage {
  static readonly tag = 'chat-video-message';

  static override styles = [
    tokens,
    base,
    fileNameStyles,
    fileMessageStyles,
    edgeToEdge,
    css`
      video {
        inline-size: 100%;
        block-size: 100%;
        min-block-size: 0;
        object-fit: contain;
        background: black;
      }

      .name {
        padding: 0.4em 0.8em;
        font-size: var(--_small);
      }

      .box ~ .name {
        inline-size: 0;
        min-inline-size: 100%;
      }

      .name + .caption {
        padding-block-start: 0;
      }
    `,
  ];

  protected override readonly word = 'video';

  override render() {
    if (!this.canShow('sound')) return html`${this.renderRow()}${this.renderCaption()}`;
    return html`
      <div class="box" part="video">${this.#renderPlayer()}</div>
      <div class="name">${renderFileName(this.name)}</div>
      ${this.renderCaption()}
    `;
  }

  #renderPlayer() {
    const {state, loaded} = this.file;
    if (state === 'failed') return this.renderFailure();
    if (!loaded) return html`${playIcon}<span class="spoken">${this.language.strings.fileLoading}</span>`;
    return html`
      <video
        controls
        playsinline
        preload="metadata"
        src=${safeFile(loaded.address) ?? nothing}
        aria-label=${this.name}
        @play=${this.play}
        @error=${this.file.breaks}
      ></video>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-audio-message': ChatAudioMessage;
    'chat-video-message': ChatVideoMessage;
  }
}
