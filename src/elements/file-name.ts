import {css, html, type TemplateResult} from 'lit';

import {splitName, visibleName} from '../model/file.js';

/** The name of a file, cut in the middle where it is too long. Screen readers hear all of it. */
export function renderFileName(name: string): TemplateResult {
  const visible = visibleName(name);
  const [start, end] = splitName(visible);
  return html`
    <span class="spoken">${visible}</span
    ><bdi class="file-name" aria-hidden="true" title=${visible}><span>${start}</span><span>${end}</span></bdi>
  `;
}

export const fileNameStyles = css`
  .file-name {
    display: flex;
    min-inline-size: 0;
    max-inline-size: 100%;
    white-space: pre;
  }

  .file-name > :first-child {
    flex-shrink: 1000;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .file-name > :last-child {
    overflow: hidden;
  }

  /* In a panel of few letters to a line too little would be left of it. */
  @container (inline-size < 16em) {
    .file-name {
      flex-wrap: wrap;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  }
`;
