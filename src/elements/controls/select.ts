import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';

import {displayValues, type Field, optionsOf} from '../../forms/field.js';
import {icons} from '../icons.js';
import {type Control, valueIn} from './control.js';
import {textControl} from './text.js';

const text = textControl();

/** One of several options, from a list that opens. Without options there is nothing to choose, so it takes text. */
export const select: Control = {
  named: () => 'label',
  read: onlyOptions,
  render(state) {
    const {field, value, id, describedBy, fixed, required, invalid, language, onValue} = state;
    const options = optionsOf(field, language.locale);
    if (options.length === 0) return text.render(state);
    // A select can't be read-only: what stands there is shown as text.
    if (fixed) return text.render({...state, value: displayValues(field, value, language.locale).join()});
    const known = options.some((option) => option.value === value);
    return html`
      <div class="select">
        <select
          part="control"
          id=${id}
          aria-required=${required}
          aria-invalid=${invalid}
          aria-describedby=${ifDefined(describedBy)}
          @change=${(event: Event) => onValue(valueIn(event))}
        >
          ${known && required ? nothing : html`<option value="" .selected=${live(!known)}>${language.strings.select}</option>`}
          ${options.map(
            (option) => html`
              <option value=${option.value} .selected=${live(option.value === value)}>${option.label}</option>
            `,
          )}
        </select>
        ${icons.chevronDown}
      </div>
    `;
  },
};

/** The value, if it is that of an option, or if there are none. */
export function onlyOptions(field: Field, value: string): string {
  const options = optionsOf(field, '');
  return options.length === 0 || options.some((option) => option.value === value) ? value : '';
}
