import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';

import {chosenOptions, type FieldOption, optionsOf} from '../../forms/field.js';
import type {Control, ControlState} from './control.js';
import {onlyOptions} from './select.js';
import {textControl} from './text.js';

const text = textControl();

/** One of several options, all in sight. Without options there is nothing to choose, so it takes text. */
export const radio: Control = {
  named: (field) => (hasOptions(field) ? 'group' : 'label'),
  read: onlyOptions,
  render: (state) => (hasOptions(state.field) ? renderRadios(state) : text.render(state)),
};

/** Any of several options; or, without options, a box to tick. */
export const checkbox: Control = {
  named: (field) => (hasOptions(field) ? 'group' : 'itself'),
  read(field, value) {
    if (!hasOptions(field)) return value === 'true' ? value : '';
    const keys = new Set(optionsOf(field, '').map((option) => option.value));
    return chosenOptions(field, value)
      .filter((key) => keys.has(key))
      .join(',');
  },
  render: (state) => (hasOptions(state.field) ? renderBoxes(state) : renderBox(state)),
};

function hasOptions(field: ControlState['field']): boolean {
  return optionsOf(field, '').length > 0;
}

function renderRadios(state: ControlState) {
  const {field, id, value, required, describedBy, language, onValue} = state;
  return html`
    <div
      class="choices"
      id=${id}
      role="radiogroup"
      aria-labelledby="${id}-label"
      aria-required=${required}
      aria-describedby=${ifDefined(describedBy)}
    >
      ${optionsOf(field, language.locale).map((option) =>
        renderChoice(state, 'radio', option.label, option.value === value, () => onValue(option.value)),
      )}
    </div>
  `;
}

function renderBoxes(state: ControlState) {
  const {field, value, language, onValue} = state;
  const options = optionsOf(field, language.locale);
  const chosen = new Set(chosenOptions(field, value));
  const toggle = (option: FieldOption) => {
    const keys = options.filter((each) => (each === option) !== chosen.has(each.value)).map((each) => each.value);
    onValue(keys.join(','));
  };
  return html`
    <div
      class="choices"
      id=${state.id}
      role="group"
      aria-labelledby="${state.id}-label"
      aria-describedby=${ifDefined(state.describedBy)}
    >
      ${options.map((option) =>
        renderChoice(state, 'checkbox', option.label, chosen.has(option.value), () => toggle(option)),
      )}
    </div>
  `;
}

function renderBox(state: ControlState) {
  const ticked = state.value === 'true';
  return renderChoice(state, 'checkbox', state.label, ticked, () => state.onValue(ticked ? '' : 'true'), state.id);
}

function renderChoice(
  {id, fixed, required, invalid, describedBy}: ControlState,
  type: 'radio' | 'checkbox',
  label: unknown,
  checked: boolean,
  choose: () => void,
  ownId?: string,
) {
  return html`
    <label class="choice" part=${ifDefined(ownId && 'label')}>
      <input
        part="control"
        type=${type}
        id=${ifDefined(ownId)}
        name=${id}
        .checked=${live(checked)}
        ?disabled=${fixed}
        aria-invalid=${invalid}
        aria-required=${ifDefined(ownId && required ? 'true' : undefined)}
        aria-describedby=${ifDefined(ownId ? describedBy : undefined)}
        @change=${choose}
      />
      <span dir="auto">${label}</span>
    </label>
  `;
}
