import {css, html, type TemplateResult} from 'lit';

import {displayValues, type Field, optionsOf} from '../forms/field.js';
import {localise} from '../forms/localised.js';
import {isSecret, MASK} from '../forms/secret.js';
import {formatList} from '../i18n/format.js';
import type {Language} from '../i18n/language.js';

/** What a field is called. */
export function labelOf({label, name, index}: Field, {locale, strings}: Language): string {
  return localise(label, locale) || name || strings.fieldNumber(index + 1);
}

/** What was filled in, `''` where nothing was. Hidden fields and mere information are left out. */
export function answersTo(fields: readonly Field[], language: Language) {
  const shown = fields.filter(({visible, type}) => visible && type !== 'info');
  return shown.map((field) => ({label: labelOf(field, language), answer: answerTo(field, language)}));
}

function answerTo(field: Field, language: Language): string {
  if (isSecret(field)) return field.value && MASK;
  if (isTicked(field)) return language.strings.yes;
  return formatList(language, displayValues(field, field.value, language.locale), 'unit');
}

/** What was filled in, as labels and answers to read. */
export function renderAnswers(fields: readonly Field[], language: Language): TemplateResult {
  const {strings} = language;
  return html`
    <dl part="answer" class="answers">
      ${answersTo(fields, language).map(
        ({label, answer}) => html`
          <div>
            <dt dir="auto">${label}</dt>
            <dd dir="auto">${answer || html`<span class="none">${strings.noAnswer}</span>`}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

/** Whether a lone box was ticked. */
function isTicked(field: Field): boolean {
  return field.type === 'checkbox' && field.value === 'true' && optionsOf(field, '').length === 0;
}

export const answersStyles = css`
  .answers > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 0 0.75em;
    padding-block: 0.375em;
    border-block-start: 1px solid color-mix(in oklch, transparent, currentcolor 16%);
    overflow-wrap: anywhere;
  }

  .answers dt {
    font-size: var(--_small);
  }

  .answers dd {
    margin: 0;
    white-space: pre-wrap;
  }

  .none {
    font-style: italic;
  }
`;
