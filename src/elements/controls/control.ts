import type {TemplateResult} from 'lit';

import type {Field} from '../../forms/field.js';
import type {formsWords} from '../../i18n/en/forms.js';
import type {LanguageWith} from '../../i18n/language.js';

/** What a form speaks. */
export type FormLanguage = LanguageWith<typeof formsWords>;

/** What a control needs to be drawn. */
export interface ControlState {
  readonly field: Field;
  readonly value: string;
  /** What the field is called, where the control shows it itself. */
  readonly label: unknown;
  readonly id: string;
  /** Id of what describes it. */
  readonly describedBy: string | undefined;
  /** Whether it can be looked at, but not changed. */
  readonly fixed: boolean;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly language: FormLanguage;
  readonly onValue: (value: string) => void;
}

/** What a field of one `dc_type` is filled in with. */
export interface Control {
  /**
   * How it gets its name: from a `label` above it; as a `group` of several, from a caption; or by `itself`, which shows
   * its label beside it.
   */
  named(field: Field): 'label' | 'group' | 'itself';
  /** What of a value it can show, where that is not all: nothing goes out that the customer can't see. */
  read?(field: Field, value: string): string;
  render(state: ControlState): TemplateResult;
}

/** The value of the control that an event is about. */
export function valueIn(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}
