import {css, html} from 'lit';

import {icons} from '../elements/icons.js';
import type {Strings} from '../i18n/en.js';
import {string} from '../model/wire.js';
import type {MessageKind} from './kind.js';

interface Media {
  readonly caption: string;
  readonly fileName: string;
  readonly documentType: string;
}

/** A message whose bytes are elsewhere: its name and caption, until something can fetch them. */
function media(type: string, word: 'image' | 'document' | 'audio' | 'video'): MessageKind<Media> {
  const nameOf = ({fileName}: Media, strings: Strings) => fileName || strings[word];
  return {
    type,
    frame: 'bubble',
    parse: (content) => ({
      caption: string(content, 'caption', ''),
      fileName: string(content, 'fileName', ''),
      documentType: string(content, 'documentType', ''),
    }),
    about: ({replyTo}) => replyTo,
    styles: css`
      .file {
        display: flex;
        gap: 0.5em;
      }
    `,
    render: ({message: {content}}, {strings}) => html`
      <p class="file" part="file">${icons.file}<bdi>${nameOf(content, strings)}</bdi></p>
      ${content.caption ? html`<p class="text" part="text" dir="auto">${content.caption}</p>` : ''}
    `,
    summary: ({message: {content}}, {strings}) => content.caption || nameOf(content, strings),
  };
}

export const image = media('IMAGE', 'image');
export const document = media('DOCUMENT', 'document');
export const audio = media('AUDIO', 'audio');
export const video = media('VIDEO', 'video');
