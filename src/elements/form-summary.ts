import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import {icons} from './icons.js';

/** A field that is wrong. */
export interface Flaw {
  readonly label: string;
  /** What is wrong with it. */
  readonly told: string;
  /** Leads to it. */
  readonly go: () => void;
}

export interface SummaryState {
  /** Why the form was not taken, or `''`. */
  readonly rejection: string;
  readonly flaws: readonly Flaw[];
  /** How many fields are wrong, in words. */
  readonly told: string;
  /** How often the form was submitted and found wrong. */
  readonly tries: number;
  /** Whether that has just happened: only then it is read out, and not again with every repair. */
  readonly isNews: boolean;
}

/** What stands in the way of a form, with ways to what must be repaired. */
export function renderSummary({rejection, flaws, told, tries, isNews}: SummaryState) {
  const line = html`${icons.alert}<bdi>${told}</bdi>`;
  return html`
    <div part="summary" class="summary" ?hidden=${rejection === '' && flaws.length === 0}>
      ${
        rejection === ''
          ? nothing
          : html`<p class="problem rejection" role="alert" tabindex="-1">${icons.alert}<bdi>${rejection}</bdi></p>`
      }
      ${
        flaws.length === 0
          ? nothing
          : keyed(
              tries,
              isNews ? html`<p class="problem" role="alert">${line}</p>` : html`<p class="problem">${line}</p>`,
            )
      }
      ${
        flaws.length === 0
          ? nothing
          : html`<ul>
              ${flaws.map(renderFlaw)}
            </ul>`
      }
    </div>
  `;
}

function renderFlaw({label, told, go}: Flaw) {
  return html`
    <li>
      <button part="action" type="button" class="flaw" @click=${go}>
        <bdi class="name">${label}</bdi>: <bdi>${told}</bdi>
      </button>
    </li>
  `;
}
