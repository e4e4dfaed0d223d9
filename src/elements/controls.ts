import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';

import {displayValue, type Field, optionsOf} from '../forms/field.js';
import type {Language} from '../i18n/language.js';
import {icons} from './icons.js';

/** What a control needs to be drawn. */
export interface ControlState {
  readonly field: Field;
  readonly value: string;
  readonly id: string;
  /** Ids of what describes it, separated by spaces. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly language: Language;
  readonly onValue: (value: string) => void;
}

/** Draws what a field of one `dc_type` is filled in with. */
export type Control = (state: ControlState) => TemplateResult;

interface TextHints {
  readonly type?: 'text' | 'email' | 'tel';
  readonly autocomplete?: string;
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}

function textControl({type = 'text', autocomplete}: TextHints = {}): Control {
  return ({field, value, id, describedBy, invalid, onValue}) => html`
    <input
      part="control"
      id=${id}
      type=${type}
      dir="auto"
      autocomplete=${ifDefined(autocomplete)}
      .value=${live(value)}
      ?readonly=${!field.editable}
      aria-required=${field.mandatory && field.editable}
      aria-invalid=${invalid}
      aria-describedby=${ifDefined(describedBy)}
      @input=${(event: Event) => onValue(valueOf(event))}
    />
  `;
}

const text = textControl();

const textarea: Control = ({field, value, id, describedBy, invalid, onValue}) => html`
  <textarea
    part="control"
    id=${id}
    rows="3"
    dir="auto"
    .value=${live(value)}
    ?readonly=${!field.editable}
    aria-required=${field.mandatory && field.editable}
    aria-invalid=${invalid}
    aria-describedby=${ifDefined(describedBy)}
    @input=${(event: Event) => onValue(valueOf(event))}
  ></textarea>
`;

const select: Control = (state) => {
  const {field, value, id, describedBy, invalid, language, onValue} = state;
  // A select can't be read-only: what stands there is shown as text.
  if (!field.editable) return text({...state, value: displayValue(field, value, language.locale)});
  const options = optionsOf(field, language.locale);
  const known = options.some((option) => option.value === value);
  return html`
    <div class="select">
      <select
        part="control"
        id=${id}
        aria-required=${field.mandatory}
        aria-invalid=${invalid}
        aria-describedby=${ifDefined(describedBy)}
        @change=${(event: Event) => onValue(valueOf(event))}
      >
        ${
          known && field.mandatory
            ? nothing
            : html`<option value="" .selected=${live(!known)}>${language.strings.select}</option>`
        }
        ${options.map(
          (option) => html`
            <option value=${option.value} .selected=${live(option.value === value)}>${option.label}</option>
          `,
        )}
      </select>
      ${icons.chevronDown}
    </div>
  `;
};

const controls: Readonly<Record<string, Control>> = {
  text,
  textarea,
  select,
  email: textControl({type: 'email', autocomplete: 'email'}),
  phone: textControl({type: 'tel', autocomplete: 'tel'}),
  name: textControl({autocomplete: 'given-name'}),
  surname: textControl({autocomplete: 'family-name'}),
  nickname: textControl({autocomplete: 'nickname'}),
};

/** The control for a `dc_type`; a type that nobody knows is filled in as text. */
export function controlOf(type: string): Control {
  return (Object.hasOwn(controls, type) && controls[type]) || text;
}
