import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {fileNameStyles, renderFileName} from '../elements/file-name.js';
import {icons} from '../elements/icons.js';
import {ChatDismissEvent, ChatUnpickEvent} from '../events.js';
import {formatList, formatSize} from '../i18n/format.js';
import {filesWords} from '../i18n/en/files.js';
import {english, type Language, languageContext, withWords} from '../i18n/language.js';
import {safePicture} from '../model/address.js';
import {visibleName} from '../model/file.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {tool} from '../theme/tool.js';
import {attachmentsStyles} from './attachments.styles.js';
import type {FileLimits, Refusal} from './outgoing-files.js';

/** More refusals than these are told by their number. */
const MOST = 4;

/** What browsers can draw without running anything in it. */
const DRAWN = /^image\/(jpeg|png|gif|webp|avif|bmp)$/;

/**
 * The files that wait to be sent, and what is wrong with those that can't be.
 *
 * @tag chat-attachments
 * @fires {ChatUnpickEvent} chat-unpick - The customer took a file out again.
 * @fires {ChatDismissEvent} chat-dismiss - The customer has read what was wrong.
 * @csspart attachment - A file that waits to be sent.
 * @csspart cancel - The button that takes it out again.
 * @csspart error - What is wrong with the files that can't be sent.
 */
export class ChatAttachments extends LitElement {
  static readonly tag = 'chat-attachments';

  static override styles = [tokens, base, tool, fileNameStyles, attachmentsStyles];

  @property({attribute: false}) files: readonly File[] = [];

  @property({attribute: false}) refused: readonly Refusal[] = [];

  @property({attribute: false}) limits!: FileLimits;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  /** Only what comes into an element that is there already is announced. */
  @state() private isHeard = false;

  readonly #pictures = new Map<File, string>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget([...this.#pictures.keys()]);
  }

  protected override willUpdate(): void {
    this.#forget([...this.#pictures.keys()].filter((file) => !this.files.includes(file)));
  }

  protected override firstUpdated(): void {
    requestAnimationFrame(() => setTimeout(() => (this.isHeard = true)));
  }

  override render() {
    const {strings} = withWords(this.language, filesWords);
    const isTold = this.isHeard && this.refused.length > 0;
    return html`
      <ul aria-label=${strings.attachments} ?hidden=${this.files.length === 0}>
        ${repeat(
          this.files,
          (file) => file,
          (file) => this.#renderFile(file),
        )}
      </ul>
      <div class="refused" part="error" role="status">${isTold ? this.#renderRefusals() : nothing}</div>
    `;
  }

  #renderFile(file: File) {
    const remove = () => this.dispatchEvent(new ChatUnpickEvent(file));
    return html`
      <li part="attachment">
        ${DRAWN.test(file.type) ? html`<img src=${safePicture(this.#pictureOf(file)) ?? nothing} alt="" />` : icons.file}
        <div class="about">
          ${renderFileName(file.name)}
          <span class="size">${formatSize(this.language, file.size)}</span>
        </div>
        <button
          type="button"
          class="tool small"
          part="cancel"
          aria-label=${withWords(this.language, filesWords).strings.removeFile(visibleName(file.name))}
          @click=${remove}
        >
          ${icons.close}
        </button>
      </li>
    `;
  }

  #renderRefusals() {
    const {strings} = withWords(this.language, filesWords);
    const more = this.refused.length - MOST;
    return html`
      ${icons.alert}
      <ul>
        ${this.refused.slice(0, MOST).map((refusal) => html`<li>${this.#reason(refusal)}</li>`)}
        ${more > 0 ? html`<li>${strings.moreRefused(more)}</li>` : nothing}
      </ul>
      <button
        type="button"
        class="tool small"
        aria-label=${strings.dismiss}
        @click=${() => this.dispatchEvent(new ChatDismissEvent())}
      >
        ${icons.close}
      </button>
    `;
  }

  #reason({name, problem}: Refusal) {
    const {strings} = withWords(this.language, filesWords);
    const {accept, maxSize, maxCount} = this.limits;
    const reason = {
      type: () =>
        strings.fileType(
          formatList(
            this.language,
            accept.split(',').map((each) => each.trim().replace(/^\./, '')),
            'unit',
          ),
        ),
      folder: () => strings.folder,
      size: () => strings.fileSize(formatSize(this.language, maxSize)),
      empty: () => strings.fileEmpty,
      count: () => strings.fileCount(maxCount),
    }[problem]();
    return html`<bdi class="refused-name">${visibleName(name)}</bdi>: ${reason}`;
  }

  #pictureOf(file: File): string {
    const known = this.#pictures.get(file) ?? URL.createObjectURL(file);
    this.#pictures.set(file, known);
    return known;
  }

  #forget(files: readonly File[]): void {
    for (const file of files) {
      URL.revokeObjectURL(this.#pictures.get(file)!);
      this.#pictures.delete(file);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-attachments': ChatAttachments;
  }
}
