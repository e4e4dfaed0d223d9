import {createContext} from '@lit/context';

import type {Envelope} from '../model/message.js';

/** Where elements get the bytes from that messages only name. */
export interface FileSource {
  /** Whether there is anybody to ask for the file of this message. */
  knows(message: Envelope): boolean;
  /**
   * The file of a message, or where it is. `undefined` when there is none.
   *
   * @param again Asks anew, as after an address has expired.
   */
  find(message: Envelope, again?: boolean): Promise<Blob | string | undefined>;
}

/** What elements have that stand outside of a widget: nothing. */
export const fileSourceContext = createContext<FileSource | undefined>(Symbol('chat-file-source'));
