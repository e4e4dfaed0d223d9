import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';

import {type Download, renderDownload} from '../elements/download.js';
import type {FileController, FileHost} from '../elements/file-controller.js';
import {renderFileName} from '../elements/file-name.js';
import {type FileSource, fileSourceContext} from '../elements/file-source.js';
import {icons} from '../elements/icons.js';
import {linkified} from '../elements/linkified.js';
import {formatSize} from '../i18n/format.js';
import {english, type Language, languageContext} from '../i18n/language.js';
import {canBe, isActive} from '../model/file-risk.js';
import {extensionOf, savedName} from '../model/file.js';
import type {Entry, Envelope} from '../model/message.js';
import type {Media} from './media.js';

/** What all messages with a file have in common: a name, perhaps a caption, and bytes that come later or never. */
export abstract class FileMessage extends LitElement implements FileHost {
  @property({attribute: false}) entry!: Entry<Media>;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  @consume({context: fileSourceContext, subscribe: true})
  @property({attribute: false})
  files: FileSource | undefined;

  protected abstract readonly file: FileController;

  /** What it is called that has no name. */
  protected abstract readonly word: 'image' | 'audio' | 'video' | 'document';

  get envelope(): Envelope {
    return this.entry.message.envelope;
  }

  protected get name(): string {
    return this.entry.message.content.fileName || this.language.strings[this.word];
  }

  /** Whether its bytes may be shown in the conversation: not those that a browser could run. */
  protected canShow(what: 'image' | 'sound'): boolean {
    const {address = '', type = ''} = this.file.loaded ?? {};
    return this.file.state !== 'none' && !isActive(this.entry.message.content, address, type) && canBe(what, type);
  }

  /** What is saved, once it is there. */
  protected get download(): Download | undefined {
    const {loaded} = this.file;
    if (!loaded) return undefined;
    const {content} = this.entry.message;
    const {address, isHarmless} = loaded;
    const isRisky = !isHarmless || (!address.startsWith('blob:') && isActive(content, address, ''));
    return {address, name: savedName(content, this.language.strings[this.word]), isActive: isRisky};
  }

  /** The file as a row: its name, what it is, and the way to save it. */
  protected renderRow() {
    const {strings} = this.language;
    const {download} = this;
    const content = this.#renderAbout();
    if (this.file.state === 'failed') {
      return html`<div class="file" part="file">${content}</div>
        ${this.renderFailure()}`;
    }
    if (!download) return html`<div class="file" part="file">${content}</div>`;
    const action = html`${content}<span class="spoken">, ${strings.download}</span>${icons.download}`;
    return renderDownload(download, action, {part: 'file', className: 'file'});
  }

  #renderAbout() {
    const extension = extensionOf(this.entry.message.content);
    const {size} = this.file.loaded ?? {};
    return html`
      <span class="sheet" aria-hidden="true">${extension && extension.length <= 5 ? extension : icons.file}</span>
      <span class="about">
        ${renderFileName(this.name)}
        ${size === undefined ? nothing : html`<span class="detail">${formatSize(this.language, size)}</span>`}
      </span>
    `;
  }

  protected renderFailure() {
    const {strings} = this.language;
    return html`
      <div class="failure" part="error">
        ${icons.alert}<span>${strings.fileFailed}</span>
        <button class="again" part="retry" @click=${this.file.retry}>${strings.retry}</button>
      </div>
    `;
  }

  protected renderCaption() {
    const {caption} = this.entry.message.content;
    return caption ? html`<p class="caption" part="text" dir="auto">${linkified(caption)}</p>` : nothing;
  }
}
