import {css, html, nothing} from 'lit';
import {state} from 'lit/decorators.js';

import {define} from '../elements/define.js';
import {FileController} from '../elements/file-controller.js';
import {fileNameStyles} from '../elements/file-name.js';
import type {Picture} from '../elements/image-viewer.js';
import {path} from '../elements/icon.js';
import {safePicture} from '../model/address.js';
import {base} from '../theme/base.js';
import {exportparts} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import {FileMessage} from './file-message.js';
import {edgeToEdge, fileMessageStyles} from './file-message.styles.js';

const landscape = path('M4 17.5 9 12l4 4 2.5-2.5L20 18M4.5 5.5h15v13h-15ZM15.5 9.5v.1', 'landscape');

/**
 * An image, which opens in full.
 *
 * @tag chat-image-message
 * @fires {ChatErrorEvent} chat-error - The file can't be loaded.
 * @csspart image - The image, or the box that waits for it.
 * @csspart file - The file by its name, where it can't be shown.
 * @csspart text - The caption.
 * @csspart error - That it can't be loaded.
 * @csspart retry - The button that tries again.
 * @csspart action - A button of the viewer.
 */
export class ChatImageMessage extends FileMessage {
  static readonly tag = 'chat-image-message';

  static override styles = [
    tokens,
    base,
    fileNameStyles,
    fileMessageStyles,
    edgeToEdge,
    css`
      button.box {
        cursor: zoom-in;
      }

      button.box:focus-visible {
        position: relative;
        outline: 3px solid var(--_on-surface);
        outline-offset: -3px;
      }

      /* Above the image, whatever its colours are: one of the two is seen. */
      button.box:focus-visible::after {
        position: absolute;
        inset: 3px;
        border: 2px solid var(--_surface);
        content: '';
      }

      img {
        inline-size: 100%;
        block-size: 100%;
        min-block-size: 0;
        object-fit: cover;
      }

      /* Small ones are not blown up. */
      img.small {
        object-fit: scale-down;
      }
    `,
  ];

  @state() private isSmall = false;

  /** What the viewer shows while it is open. */
  @state() private viewing: {readonly pictures: readonly Picture[]; readonly index: number} | undefined;

  protected override readonly word = 'image';

  protected override readonly file = new FileController(this, 'picture');

  override render() {
    if (!this.canShow('image')) return html`${this.renderRow()}${this.renderCaption()}`;
    return html`${this.#renderImage()}${this.renderCaption()}${this.#renderViewer()}`;
  }

  #renderImage() {
    const {strings} = this.language;
    const {state: is, loaded} = this.file;
    if (is === 'failed') return html`<div class="box" part="image">${this.renderFailure()}</div>`;
    if (!loaded) {
      return html`<div class="box" part="image">${landscape}<span class="spoken">${strings.fileLoading}</span></div>`;
    }
    return html`
      <button class="box" part="image" aria-haspopup="dialog" @click=${this.#view}>
        <img
          class=${this.isSmall ? 'small' : ''}
          src=${safePicture(loaded.address) ?? nothing}
          alt=${this.#title}
          loading="lazy"
          decoding="async"
          @load=${this.#measure}
          @error=${this.file.breaks}
        />
      </button>
    `;
  }

  #renderViewer() {
    if (!this.viewing) return nothing;
    return html`
      <chat-image-viewer
        exportparts=${exportparts}
        .pictures=${this.viewing.pictures}
        .index=${this.viewing.index}
        @close=${this.#leave}
      ></chat-image-viewer>
    `;
  }

  get #title(): string {
    return this.entry.message.content.caption || this.language.strings.image;
  }

  /** The images of the conversation that can be seen, in their order. */
  get #neighbours(): readonly ChatImageMessage[] {
    const all = (this.getRootNode() as ParentNode).querySelectorAll<ChatImageMessage>(ChatImageMessage.tag);
    return [...all].filter((each) => each.canShow('image'));
  }

  get #picture(): Picture {
    return {
      title: this.#title,
      caption: this.entry.message.content.caption,
      load: async (again) => {
        await (again ? this.file.retry() : this.file.load());
        return this.canShow('image') ? this.download : undefined;
      },
    };
  }

  #measure = ({currentTarget}: Event): void => {
    const {naturalWidth, naturalHeight, clientWidth, clientHeight} = currentTarget as HTMLImageElement;
    this.isSmall = naturalWidth < clientWidth && naturalHeight < clientHeight;
    this.file.works();
  };

  #view = async (): Promise<void> => {
    try {
      define((await import('../elements/image-viewer.js')).ChatImageViewer);
    } catch {
      return; // Without a network it can be tried again later.
    }
    const neighbours = this.#neighbours;
    this.viewing = {pictures: neighbours.map((each) => each.#picture), index: neighbours.indexOf(this)};
  };

  #leave = (): void => {
    this.viewing = undefined;
    this.renderRoot.querySelector('button')?.focus({preventScroll: true});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-image-message': ChatImageMessage;
  }
}
