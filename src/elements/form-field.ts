import {html, nothing} from 'lit';

import type {Field} from '../forms/field.js';
import {localise} from '../forms/localised.js';
import {labelOf} from './answers.js';
import type {FormLanguage} from './controls/control.js';
import {controlOf} from './controls/controls.js';
import {icons} from './icons.js';

/** Keeps to the last word of the label. */
const MARK = '\u00a0*';

/** What a field of a form needs to be drawn. */
export interface FieldState {
  readonly field: Field;
  readonly value: string;
  /** What is wrong with it, in words. */
  readonly problem: string | undefined;
  /** Whether it can be looked at, but not changed. */
  readonly fixed: boolean;
  readonly required: boolean;
  readonly language: FormLanguage;
  readonly onValue: (value: string) => void;
}

/** A field of a form: its label, what it is filled in with, and what is wrong with it. */
export function renderField(state: FieldState) {
  const {field, problem, required, language} = state;
  if (field.type === 'info') return renderInfo(field, language);
  const id = idOf(field.index);
  const control = controlOf(field.type);
  const named = control.named(field);
  // Of all controls a group of boxes alone can't say by itself that it is required.
  const isHeard = named === 'group' && field.type === 'checkbox';
  const mark = required ? html`<span class="mark" aria-hidden=${isHeard ? nothing : 'true'}>${MARK}</span>` : nothing;
  const label = html`${labelOf(field, language)}${mark}`;
  return html`
    <div part="field" class="field">
      ${named === 'label' ? html`<label part="label" for=${id} dir="auto">${label}</label>` : nothing}
      ${named === 'group' ? html`<span part="label" class="label" id="${id}-label" dir="auto">${label}</span>` : nothing}
      ${control.render({...state, id, label, describedBy: problem && `${id}-error`, invalid: problem !== undefined})}
      <p part="error" class="problem" id="${id}-error" ?hidden=${!problem}>
        ${problem ? html`${icons.alert}<bdi>${problem}</bdi>` : nothing}
      </p>
    </div>
  `;
}

/** What can take the focus in the field of that index: of a group its chosen one, else its first. */
export function placeIn(root: ParentNode, index: number): HTMLElement | undefined {
  const places = ['', ' :checked', ' input'].map((inside) =>
    root.querySelector<HTMLElement>(`#${idOf(index)}${inside}`),
  );
  return places.find((each) => each && each.tabIndex >= 0) ?? undefined;
}

function renderInfo({label, value}: Field, {locale}: FormLanguage) {
  const told = [localise(label, locale), value].filter(Boolean).join('\n');
  return told ? html`<p part="field" class="info" dir="auto">${told}</p>` : nothing;
}

function idOf(index: number): string {
  return `field-${index}`;
}
