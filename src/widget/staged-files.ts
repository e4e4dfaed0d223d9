import {html, nothing, type ReactiveControllerHost} from 'lit';

import {lazily} from '../elements/lazily.js';
import {hasMouse} from '../elements/mouse.js';
import {ChatErrorEvent, type ChatUnpickEvent} from '../events.js';
import {exportparts} from '../theme/parts.js';
import {type FileLimits, type Refusal, refusalCodes, sift} from './outgoing-files.js';

/** Whose files wait to be sent. */
export interface Staging extends ReactiveControllerHost, HTMLElement {
  readonly limits: FileLimits;
  /** How long the longer edge of a photo may be, in pixels. */
  readonly downscale: number | null;
}

const needAttachments = lazily(async () => [(await import('./attachments.js')).ChatAttachments]);

/** The files that wait to be sent, and what was wrong with those that can't be. */
export class StagedFiles {
  readonly #host: Staging;
  #files: readonly File[] = [];
  #refused: readonly Refusal[] = [];

  constructor(host: Staging) {
    this.#host = host;
  }

  get first(): File | undefined {
    return this.#files[0];
  }

  /** Adds files, and tells what is wrong with those that can't be sent. */
  async takeFiles(files: readonly File[], folders: readonly string[] = []): Promise<void> {
    needAttachments();
    const prepared = await this.#prepare(files);
    const {taken, refused} = sift(prepared, this.#host.limits, this.#files.length);
    this.#files = [...this.#files, ...taken];
    this.#refuse([...folders.map((name) => ({name, problem: 'folder'}) as const), ...refused]);
    // On a touch screen the keyboard would cover what was added.
    if (taken.length > 0 && hasMouse()) this.#host.focus();
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

  async #prepare(files: readonly File[]): Promise<readonly File[]> {
    const {downscale: edge, limits} = this.#host;
    if (!edge || !(edge > 0)) return files;
    const arrived = await import('./downscale.js').catch(() => undefined);
    if (!arrived) return files;
    const {downscale} = arrived;
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

  #unpick = (event: ChatUnpickEvent): void => {
    event.stopPropagation();
    this.remove(event.file);
  };

  #dismiss = (event: Event): void => {
    event.stopPropagation();
    this.#refuse([]);
  };
}
