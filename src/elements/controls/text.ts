import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';

import {type Control, valueIn} from './control.js';

interface TextHints {
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  readonly autocomplete?: string;
}

/** A line of text. The hints bring the right keyboard and what the browser knows of its user. */
export function textControl({type = 'text', autocomplete}: TextHints = {}): Control {
  return {
    named: () => 'label',
    render: ({field, value, id, describedBy, invalid, onValue}) => html`
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
        @input=${(event: Event) => onValue(valueIn(event))}
      />
    `,
  };
}

/** Several lines of text. */
export const textarea: Control = {
  named: () => 'label',
  render: ({field, value, id, describedBy, invalid, onValue}) => html`
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
      @input=${(event: Event) => onValue(valueIn(event))}
    ></textarea>
  `,
};
