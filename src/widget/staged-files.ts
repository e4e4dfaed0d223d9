import {html, nothing, type ReactiveControllerHost} from 'lit';

import {lazily} from '../elements/lazily.js';
import {hasMouse} from '../elements/mouse.js';
import {ChatErrorEvent, type ChatUnpickEvent} from '../events.js';
import {persist} from '../model/persist.js';
import {exportparts} from '../theme/parts.js';
import {type FileLimits, isAccepted, type Refusal, refusalCodes, sift} from './outgoing-files.js';

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
  /** Another one once everything was let go of. */
  #era = 0;

  constructor(host: Staging) {
    this.#host = host;
  }

  get first(): File | undefined {
    return this.#files[0];
  }

  /** Adds files, and tells what is wrong with those that can't be sent. */
  async takeFiles(files: readonly File[], folders: readonly string[] = []): Promise<void> {
    needAttachments();
    const era = this.#era;
    const all: Refusal[] = folders.map((name) => ({name, problem: 'folder'}));
    let isAdded = false;
    for (const file of files) {
      const ready = this.#isDrawn(file) ? await this.#draw(file) : file;
      if (era !== this.#era) return;
      const {taken, refused} = sift([ready], this.#host.limits, this.#files.length);
      this.#files = [...this.#files, ...taken];
      all.push(...refused);
      isAdded ||= taken.length > 0;
    }
    this.#refuse(all);
    // On a touch screen the keyboard would cover what was added.
    if (isAdded && hasMouse()) this.#host.focus();
  }

  /** Lets go of all files, also of those that are still being drawn. */
  clear(): void {
    this.#era += 1;
    this.#files = [];
    this.#refuse([]);
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

  /** Whether a file is drawn anew, if it is a photo: what is refused anyway is not worth the work. */
  #isDrawn(file: File): boolean {
    const {downscale: edge, limits} = this.#host;
    return (edge ?? 0) > 0 && this.#files.length < limits.maxCount && isAccepted(file, limits.accept);
  }

  /** However late it comes: a photo as it was tells where it was taken. */
  async #draw(file: File): Promise<File> {
    const edge = this.#host.downscale!;
    const {downscale} = await persist(() => import('./downscale.js'));
    return downscale(file, edge);
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
