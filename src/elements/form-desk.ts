import {createContext} from '@lit/context';

import type {Field} from '../forms/field.js';
import type {Envelope} from '../model/message.js';

/** What forms may ask of the widget they stand in. */
export interface FormDesk {
  /**
   * The value of a field that the page fills in (`mode: "auto"`); `''` where nobody knows one. Always settles.
   *
   * @param message The FORM, unless the form stands for itself.
   */
  resolve(field: Field, message: Envelope | undefined): Promise<string>;
  /** What the customer has filled in so far, by the index of the field. */
  draftOf(key: string): ReadonlyMap<number, string>;
  /** Keeps what the customer has filled in so far; nothing, when there is nothing to keep. */
  keepDraft(key: string, values: ReadonlyMap<number, string>): void;
}

/** What forms have that stand outside of a widget: nothing. */
export const formDeskContext = createContext<FormDesk | undefined>(Symbol('chat-form-desk'));
