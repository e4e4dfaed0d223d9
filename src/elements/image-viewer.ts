import {consume} from '@lit/context';
import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {english, type Language, languageContext} from '../i18n/language.js';
import {safePicture} from '../model/address.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {tool} from '../theme/tool.js';
import {type Download, renderDownload} from './download.js';
import {icons} from './icons.js';

/** An image as the viewer shows it. */
export interface Picture {
  /** What it is called by those who can't see it. */
  readonly title: string;
  readonly caption: string;
  /** Gets it, or gets it again; `undefined` when it can't be had. */
  load(again: boolean): Promise<Download | undefined>;
}

/**
 * Images in full, one at a time, above the whole page.
 *
 * @tag chat-image-viewer
 * @fires {Event} close - The customer is done.
 * @csspart image - The image.
 * @csspart action - A button.
 * @csspart text - The caption.
 * @csspart retry - The button that tries again.
 */
export class ChatImageViewer extends LitElement {
  static readonly tag = 'chat-image-viewer';

  static override styles = [
    tokens,
    base,
    tool,
    css`
      dialog {
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        max-inline-size: none;
        max-block-size: none;
        margin: 0;
        padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom)
          env(safe-area-inset-left);
        border: 0;
        overflow: hidden auto;
        overscroll-behavior: contain;
        background: rgb(10 10 10);
        color: white;
        color-scheme: dark;
        cursor: default;
      }

      dialog[open] {
        display: grid;
        grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
      }

      dialog::backdrop {
        background: none;
      }

      .bar {
        display: flex;
        align-items: center;
        gap: 0.25em;
        padding: calc(0.5 * var(--_rem));
      }

      .count {
        flex: 1;
        padding-inline: 0.5em;
        font-size: var(--_small);
      }

      .tool,
      .tool:hover {
        color: white;
      }

      .tool {
        inline-size: calc(2.75 * var(--_rem));
        block-size: calc(2.75 * var(--_rem));
      }

      .tool:hover {
        background: rgb(255 255 255 / 0.16);
      }

      .tool[aria-disabled='true'] {
        opacity: 0.35;
        cursor: default;
      }

      :focus-visible {
        outline-color: white;
      }

      .stage {
        display: grid;
        grid-template: minmax(0, 1fr) / auto minmax(0, 1fr) auto;
        align-items: center;
        justify-items: center;
        padding-inline: calc(0.5 * var(--_rem));
      }

      .middle {
        grid-column: 2;
        display: grid;
        place-items: center;
        inline-size: 100%;
        block-size: 100%;
        min-block-size: 0;
        text-align: center;
      }

      img {
        max-inline-size: 100%;
        max-block-size: 100%;
        min-block-size: 0;
        object-fit: contain;
        border-radius: calc(0.25 * var(--_rem));
      }

      .next {
        grid-column: 3;
      }

      .previous svg {
        rotate: 180deg;
      }

      .caption {
        max-block-size: 30vh;
        overflow: auto;
        padding: calc(0.75 * var(--_rem)) calc(1.25 * var(--_rem)) calc(1.25 * var(--_rem));
        text-align: center;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }

      .again {
        min-block-size: calc(2.75 * var(--_rem));
        padding-inline: 1em;
        font-weight: 600;
        text-decoration: underline;
      }

      @media (max-width: 480px) {
        .stage {
          padding-inline: 0;
          grid-template: minmax(0, 1fr) auto / 1fr 1fr;
        }

        .middle {
          grid-column: 1 / -1;
        }

        .previous,
        .next {
          grid-row: 2;
          grid-column: 1;
          margin: calc(0.5 * var(--_rem));
        }

        .next {
          grid-column: 2;
        }
      }

      @media (prefers-reduced-motion: no-preference) {
        dialog {
          animation: appear 120ms;
        }
      }

      @keyframes appear {
        from {
          opacity: 0;
        }
      }
    `,
  ];

  @property({attribute: false}) pictures: readonly Picture[] = [];

  /** Which of them is shown. */
  @property({type: Number}) index = 0;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  @state() private shown: Download | undefined;

  @state() private isFailed = false;

  @query('dialog') private dialog!: HTMLDialogElement;

  #isSecond = false;
  #turn = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('index') && !changed.has('pictures')) return;
    this.#isSecond = false;
    void this.#load(false);
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('.close')!.focus();
  }

  override render() {
    const {strings} = this.language;
    const {title, caption} = this.pictures[this.index]!;
    return html`
      <dialog aria-label=${title} @close=${this.#tellClose} @keydown=${this.#press} @click=${this.#pressBeside}>
        <div class="bar">
          <p class="count" role="status">
            ${this.#isAlone ? nothing : strings.pictureOf(this.index + 1, this.pictures.length)}
          </p>
          ${
            this.shown
              ? renderDownload(this.shown, icons.download, {
                  part: 'action',
                  className: 'tool',
                  label: strings.download,
                })
              : nothing
          }
          <button class="tool close" part="action" aria-label=${strings.close} @click=${() => this.dialog.close()}>
            ${icons.close}
          </button>
        </div>
        <div class="stage">
          ${this.#isAlone ? nothing : this.#renderStep(-1, strings.previous, 'previous')}
          <div class="middle">${this.#renderImage(title)}</div>
          ${this.#isAlone ? nothing : this.#renderStep(1, strings.next, 'next')}
        </div>
        ${caption ? html`<p class="caption" part="text" dir="auto">${caption}</p>` : html`<span></span>`}
      </dialog>
    `;
  }

  #renderImage(title: string) {
    const {strings} = this.language;
    if (this.isFailed) {
      return html`
        <div role="alert">
          <p>${strings.fileFailed}</p>
          <button class="again" part="retry" @click=${() => this.#load(true)}>${strings.retry}</button>
        </div>
      `;
    }
    if (!this.shown) return html`<p>${strings.fileLoading}</p>`;
    return html`<img
      part="image"
      src=${safePicture(this.shown.address) ?? nothing}
      alt=${title}
      @error=${this.#tryAgain}
    />`;
  }

  #renderStep(step: 1 | -1, label: string, name: string) {
    return html`
      <button
        class="tool ${name}"
        part="action"
        aria-label=${label}
        aria-disabled=${!this.pictures[this.index + step]}
        @click=${() => this.#step(step)}
      >
        ${icons.chevronNext}
      </button>
    `;
  }

  get #isAlone(): boolean {
    return this.pictures.length < 2;
  }

  async #load(again: boolean): Promise<void> {
    const turn = ++this.#turn;
    this.shown = undefined;
    this.isFailed = false;
    const loaded = await this.pictures[this.index]!.load(again);
    if (turn !== this.#turn) return;
    this.shown = loaded;
    this.isFailed = loaded === undefined;
  }

  /** The address has expired since the image was last seen. */
  #tryAgain = (): void => {
    if (this.#isSecond) this.isFailed = true;
    else void this.#load(true);
    this.#isSecond = true;
  };

  #step(step: number): void {
    if (this.pictures[this.index + step]) this.index += step;
  }

  #press = (event: KeyboardEvent): void => {
    // The widget below has other plans with Escape.
    event.stopPropagation();
    const forward = this.language.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') this.#step(event.key === forward ? 1 : -1);
  };

  #pressBeside = ({target}: Event): void => {
    if ((target as Element).matches('dialog, .stage, .middle')) this.dialog.close();
  };

  #tellClose = (): void => {
    this.dispatchEvent(new Event('close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-image-viewer': ChatImageViewer;
  }
}
