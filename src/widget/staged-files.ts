import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';

import {lazily} from '../elements/define.js';
import {ChatErrorEvent, type ChatUnpickEvent} from '../events.js';
import type {Language} from '../i18n/language.js';
import type {Permissions} from '../model/permission.js';
import {exportparts} from '../theme/parts.js';
import type {FileTaker} from './file-drop.js';
import {type FileLimits, type Refusal, refusalCodes, sift} from './outgoing-files.js';

/** Whose files wait to be sent. */
export interface Staging extends ReactiveControllerHost, HTMLElement {
  readonly language: Language;
  readonly may: Permissions;
  /** Why nothing can be sent, if so. */
  readonly closed: string;
  readonly limits: FileLimits;
  /** How long the longer edge of a photo may be, in pixels. */
  readonly downscale: number | null;
}

const needAttachments = lazily(async () => [(await import('./attachments.js')).ChatAttachments]);

/** The files that wait to be sent, and what was wrong with those that can't be. */
export class StagedFiles implements ReactiveController, FileTaker {
  readonly #host: Staging;
  #files: readonly File[] = [];
  #refused: readonly Refusal[] = [];

  constructor(host: Staging) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // What waits, waits through a move within the page.
  }

  /** Whether files can be added now. */
  get takesFiles(): boolean {
    return this.#host.closed === '' && this.#host.may.has('attachments');
  }

  get first(): File | undefined {
    return this.#files[0];
  }

  /** Lets the customer choose files. */
  readonly pick = (): void => this.#host.shadowRoot!.querySelector<HTMLElement>('[type="file"]')!.click();

  /** Takes what is pasted, if it is files. */
  readonly paste = (event: ClipboardEvent): void => {
    const {files, types} = event.clipboardData!;
    // Office programs put a picture of the text beside it.
    if (!this.takesFiles || files.length === 0 || types.includes('text/plain')) return;
    event.preventDefault();
    void this.takeFiles([...files]);
  };

  /** Adds files, and tells what is wrong with those that can't be sent. */
  async takeFiles(files: readonly File[], folders: readonly string[] = []): Promise<void> {
    needAttachments();
    const prepared = await this.#prepare(files);
    const {taken, refused} = sift(prepared, this.#host.limits, this.#files.length);
    this.#files = [...this.#files, ...taken];
    this.#refuse([...folders.map((name) => ({name, problem: 'folder'}) as const), ...refused]);
    // On a touch screen the keyboard would cover what was added.
    if (taken.length > 0 && matchMedia('(pointer: fine)').matches) this.#host.focus();
  }

  /** Takes a file out: it was sent, or is not to be. */
  remove(file: File | undefined): void {
    this.#files = this.#files.filter((each) => each !== file);
    this.#refuse([]);
  }

  render() {
    if (this.#files.length + this.#refused.length === 0) return nothing;
    return html`
      <chat-attachments
        exportparts=${exportparts}
        .files=${this.#files}
        .refused=${this.#refused}
        .limits=${this.#host.limits}
        @chat-unpick=${this.#unpick}
        @chat-dismiss=${this.#dismiss}
      ></chat-attachments>
    `;
  }

  /** The browser's own way to choose files. */
  renderPicker() {
    const {language, limits} = this.#host;
    return html`
      <input
        type="file"
        hidden
        multiple
        aria-label=${language.strings.attach}
        accept=${limits.accept}
        @change=${this.#add}
      />
    `;
  }

  async #prepare(files: readonly File[]): Promise<readonly File[]> {
    const {downscale: edge, limits} = this.#host;
    if (!edge || !(edge > 0)) return files;
    const {downscale} = await import('./downscale.js');
    // The rest are too many anyway.
    const first = files.slice(0, limits.maxCount).map((file) => downscale(file, edge));
    return [...(await Promise.all(first)), ...files.slice(limits.maxCount)];
  }

  #refuse(refused: readonly Refusal[]): void {
    this.#refused = refused;
    for (const {problem} of refused) {
      this.#host.dispatchEvent(new ChatErrorEvent(refusalCodes[problem], `a file was refused: ${problem}`));
    }
    this.#host.requestUpdate();
  }

  #add = ({currentTarget}: Event): void => {
    const input = currentTarget as HTMLInputElement;
    const files = [...input.files!];
    // The same file may be chosen again.
    input.value = '';
    void this.takeFiles(files);
  };

  #unpick = (event: ChatUnpickEvent): void => {
    event.stopPropagation();
    this.remove(event.file);
  };

  #dismiss = (event: Event): void => {
    event.stopPropagation();
    this.#refuse([]);
  };
}
