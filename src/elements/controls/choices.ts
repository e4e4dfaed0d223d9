import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';

import {chosenOptions, type FieldOption, optionsOf} from '../../forms/field.js';
import type {Control, ControlState} from './control.js';

/** One of several options, all in sight. */
export const radio: Control = {
  named: () => 'group',
  render: (state) => html`
    <div
      class="choices"
      id=${state.id}
      role="radiogroup"
      aria-labelledby="${state.id}-label"
      aria-required=${state.field.mandatory}
      aria-describedby=${ifDefined(state.describedBy)}
    >
      ${optionsOf(state.field, state.language.locale).map((option) =>
        renderChoice(state, 'radio', option.label, option.value === state.value, () => state.onValue(option.value)),
      )}
    </div>
  `,
};

/** Any of several options; or, without options, a box to tick. */
export const checkbox: Control = {
  named: (field) => (hasOptions(field) ? 'group' : 'itself'),
  render: (state) => (hasOptions(state.field) ? renderBoxes(state) : renderBox(state)),
};

function hasOptions(field: ControlState['field']): boolean {
  return optionsOf(field, '').length > 0;
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
  {id, field, invalid, describedBy}: ControlState,
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
        ?disabled=${!field.editable}
        aria-invalid=${invalid}
        aria-required=${ifDefined(ownId && field.mandatory && field.editable ? 'true' : undefined)}
        aria-describedby=${ifDefined(ownId ? describedBy : undefined)}
        @change=${choose}
      />
      <span dir="auto">${label}</span>
    </label>
  `;
}
