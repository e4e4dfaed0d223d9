import {css, html, type TemplateResult} from 'lit';

import {lazily} from '../elements/lazily.js';
import type {Entry} from '../model/message.js';
import {type JsonObject, string} from '../model/wire.js';
import {exportparts} from '../theme/parts.js';
import type {MessageKind} from './kind.js';

/** A message whose bytes are elsewhere. */
export interface Media {
  readonly caption: string;
  readonly fileName: string;
  /** An extension, mostly, such as `jpg`. */
  readonly documentType: string;
}

const needed = lazily(() => import('./media-elements.js').then(({mediaElements}) => mediaElements));

function media(
  type: string,
  word: 'image' | 'document' | 'audio' | 'video',
  draw: (entry: Entry<Media>, fallback: string) => TemplateResult,
): MessageKind<Media> {
  return {
    type,
    frame: 'bubble',
    parse: readMedia,
    about: ({replyTo}) => replyTo,
    render(entry, viewer) {
      needed();
      return draw(entry, this.summary(entry, viewer));
    },
    summary: ({message: {content}}, {strings}) => content.caption || content.fileName || strings[word],
  };
}

function readMedia(content: JsonObject): Media {
  return {
    caption: string(content, 'caption', ''),
    fileName: string(content, 'fileName', ''),
    documentType: string(content, 'documentType', ''),
  };
}

export const image: MessageKind<Media> = {
  ...media(
    'IMAGE',
    'image',
    (entry, fallback) =>
      html`<chat-image-message exportparts=${exportparts} .entry=${entry}>${fallback}</chat-image-message>`,
  ),
  styles: css`
    /* They fill their bubble. */
    .bubble > .content:has(> chat-image-message, > chat-video-message) {
      padding: 0;
      overflow: hidden;
    }

    .content:has(> chat-image-message, > chat-video-message) > .quote {
      inline-size: 0;
      min-inline-size: calc(100% - 1.6em);
      margin: 0.5em 0.8em;
    }

    /* As large as they are going to be. */
    chat-image-message:not(:defined),
    chat-video-message:not(:defined) {
      display: grid;
      place-items: center;
      inline-size: calc(16.25 * var(--_rem));
      max-inline-size: 100%;
      padding: 0.8em;
      aspect-ratio: 4 / 3;
    }
  `,
};

export const document = media(
  'DOCUMENT',
  'document',
  (entry, fallback) =>
    html`<chat-document-message exportparts=${exportparts} .entry=${entry}>${fallback}</chat-document-message>`,
);

export const audio = media(
  'AUDIO',
  'audio',
  (entry, fallback) =>
    html`<chat-audio-message exportparts=${exportparts} .entry=${entry}>${fallback}</chat-audio-message>`,
);

export const video = media(
  'VIDEO',
  'video',
  (entry, fallback) =>
    html`<chat-video-message exportparts=${exportparts} .entry=${entry}>${fallback}</chat-video-message>`,
);
