import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';

import {autofillOf, wantsDigits} from '../../forms/autofill.js';
import type {Field} from '../../forms/field.js';
import {isPassword, isSecret} from '../../forms/secret.js';
import {type Control, type ControlState, valueIn} from './control.js';

interface TextHints {
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'password';
  readonly autocomplete?: string | undefined;
}

/** A line of text. The hints bring the right keyboard and what the browser knows of its user. */
export function textControl(hints: TextHints = {}): Control {
  return {
    named: () => 'label',
    render(state) {
      const {field, value, id, describedBy, fixed, required, invalid, onValue} = state;
      const {type, autocomplete} = hintsFor(field, hints);
      const {inputmode, autocapitalize, spellcheck} = keyboardFor(field, type, autocomplete);
      return html`
        <input
          part="control"
          id=${id}
          type=${type}
          dir="auto"
          inputmode=${ifDefined(inputmode)}
          enterkeyhint="send"
          autocomplete=${ifDefined(autocomplete)}
          autocapitalize=${ifDefined(autocapitalize)}
          spellcheck=${ifDefined(spellcheck)}
          .value=${live(value)}
          ?readonly=${fixed}
          aria-required=${required}
          aria-invalid=${invalid}
          aria-describedby=${ifDefined(describedBy)}
          @input=${(event: Event) => onValue(valueIn(event))}
        />
      `;
    },
  };
}

/** A day, by the browser's own calendar: `YYYY-MM-DD`. */
export const date: Control = {
  ...textControl({type: 'date'}),
  read: (_, value) => (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) ? value : ''),
};

/** Several lines of text. */
export const textarea: Control = {
  named: () => 'label',
  render: ({field, value, id, describedBy, fixed, required, invalid, onValue}: ControlState) => html`
    <textarea
      part="control"
      id=${id}
      rows="3"
      dir="auto"
      autocomplete=${ifDefined(isSecret(field) ? 'off' : autofillOf(field))}
      .value=${live(value)}
      ?readonly=${fixed}
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${ifDefined(describedBy)}
      @input=${(event: Event) => onValue(valueIn(event))}
    ></textarea>
  `,
};

/** A field's type knows best, but its name may say that it is none of the browser's business. */
function hintsFor(field: Field, {type = 'text', autocomplete}: TextHints) {
  if (isSecret(field)) return {type: isPassword(field) ? ('password' as const) : type, autocomplete: 'off'};
  return {type, autocomplete: autocomplete ?? autofillOf(field)};
}

/** Names are no words to correct, and addresses on the net begin with no capital. */
function keyboardFor(field: Field, type: string, autocomplete = '') {
  const isAddress = ['email', 'url', 'off'].includes(autocomplete);
  const isName = ['name', 'given-name', 'family-name', 'nickname'].includes(autocomplete);
  const inputmode = ['email', 'tel', 'url'].includes(autocomplete) ? autocomplete : 'text';
  return {
    inputmode: type === 'date' ? undefined : wantsDigits(field) ? 'numeric' : inputmode,
    autocapitalize: isAddress ? 'none' : isName ? 'words' : undefined,
    spellcheck: isAddress || isName ? ('false' as const) : undefined,
  };
}
