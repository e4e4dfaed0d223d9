import {html} from 'lit';

import {FileController} from '../elements/file-controller.js';
import {fileNameStyles} from '../elements/file-name.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {FileMessage} from './file-message.js';
import {fileMessageStyles} from './file-message.styles.js';

/**
 * A file to save.
 *
 * @tag chat-document-message
 * @fires {ChatErrorEvent} chat-error - The file can't be loaded.
 * @csspart file - The file: name, what it is, size.
 * @csspart text - The caption.
 * @csspart error - That it can't be loaded.
 * @csspart retry - The button that tries again.
 */
export class ChatDocumentMessage extends FileMessage {
  static readonly tag = 'chat-document-message';

  static override styles = [tokens, base, fileNameStyles, fileMessageStyles];

  protected override readonly word = 'document';

  protected override readonly file = new FileController(this, 'file');

  override render() {
    return html`${this.renderRow()}${this.renderCaption()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-document-message': ChatDocumentMessage;
  }
}
