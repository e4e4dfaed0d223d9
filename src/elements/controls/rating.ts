import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';

import {listOf} from '../../model/list-of.js';
import {path} from '../icon.js';
import type {Control, ControlState} from './control.js';

const star = path('m12 4 2.5 5.1 5.6.8-4 4 .9 5.6-5-2.6-5 2.6.9-5.6-4-4 5.6-.8Z', 'star');
const FACES = ['😞', '🙁', '😐', '🙂', '😀'];

/**
 * Marks from `first` to `last`, as a group of radio buttons.
 *
 * @param look How a mark looks; `isReached` when it is the chosen one or below.
 */
function rating(
  sort: 'stars' | 'faces' | 'score',
  [first, last]: readonly [number, number],
  look: (mark: number) => unknown,
): Control {
  const marks = listOf(last - first + 1, (index) => first + index);
  return {
    named: () => 'group',
    read: (_, value) => (marks.map(String).includes(value) ? value : ''),
    render: (state) => html`
      <div
        class="rating ${sort}"
        id=${state.id}
        role="radiogroup"
        aria-labelledby="${state.id}-label"
        aria-required=${state.required}
        aria-describedby=${ifDefined(state.describedBy)}
      >
        ${marks.map((mark) => renderMark(state, mark, last, look(mark)))}
      </div>
    `,
  };
}

function renderMark(
  {id, value, fixed, invalid, language, onValue}: ControlState,
  mark: number,
  last: number,
  look: unknown,
) {
  const reached = value !== '' && mark <= Number(value) ? 'reached' : '';
  return html`
    <label class="mark-choice ${reached}">
      <input
        part="control"
        type="radio"
        name=${id}
        .checked=${live(value === String(mark))}
        ?disabled=${fixed}
        aria-invalid=${invalid}
        aria-label=${language.strings.mark(mark, last)}
        @change=${() => onValue(String(mark))}
      />
      <span aria-hidden="true">${look}</span>
    </label>
  `;
}

export const stars = rating('stars', [1, 5], () => star);
export const smiles = rating('faces', [1, 5], (mark) => FACES[mark - 1]);
export const score = rating('score', [0, 10], (mark) => mark);
