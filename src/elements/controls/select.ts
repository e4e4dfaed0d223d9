import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';

import {displayValue, optionsOf} from '../../forms/field.js';
import {icons} from '../icons.js';
import {type Control, valueIn} from './control.js';
import {textControl} from './text.js';

const text = textControl();

/** One of several options, from a list that opens. */
export const select: Control = {
  named: () => 'label',
  render(state) {
    const {field, value, id, describedBy, invalid, language, onValue} = state;
    // A select can't be read-only: what stands there is shown as text.
    if (!field.editable) return text.render({...state, value: displayValue(field, value, language.locale)});
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
          @change=${(event: Event) => onValue(valueIn(event))}
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
  },
};
