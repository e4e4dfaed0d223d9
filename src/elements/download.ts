import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

import {safePicture} from '../model/address.js';
import {saveFrom} from './save-file.js';

/** What is saved, and as what. */
export interface Download {
  readonly address: string;
  /** Name of the file it becomes. */
  readonly name: string;
  /** Whether a browser might run it, or nobody knows. */
  readonly isActive: boolean;
}

/** How it is announced and styled. */
export interface DownloadLook {
  readonly part: string;
  readonly className?: string;
  readonly label?: string;
}

/**
 * The one door for files that are saved. A link can also be opened, in a tab with the rights of this page: what a
 * browser might run gets a button, which can't.
 */
export function renderDownload(
  {address, name, isActive}: Download,
  content: unknown,
  {part, className = '', label}: DownloadLook,
): TemplateResult {
  if (isActive) {
    return html`<button
      part=${part}
      class=${className}
      aria-label=${ifDefined(label)}
      @click=${() => saveFrom(address, name)}
    >
      ${content}
    </button>`;
  }
  return html`<a
    part=${part}
    class=${className}
    href=${safePicture(address) ?? nothing}
    download=${name}
    target="_blank"
    rel="noopener noreferrer"
    aria-label=${ifDefined(label)}
    >${content}</a
  >`;
}
