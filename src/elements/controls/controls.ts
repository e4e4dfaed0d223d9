import {checkbox, radio} from './choices.js';
import type {Control} from './control.js';
import {score, smiles, stars} from './rating.js';
import {select} from './select.js';
import {date, textarea, textControl} from './text.js';

const text = textControl();

/** What fields are filled in with, by their `dc_type`: one line each. */
const controls: Readonly<Record<string, Control>> = {
  text,
  textarea,
  select,
  radio,
  checkbox,
  date,
  email: textControl({type: 'email', autocomplete: 'email'}),
  phone: textControl({type: 'tel', autocomplete: 'tel'}),
  name: textControl({autocomplete: 'given-name'}),
  surname: textControl({autocomplete: 'family-name'}),
  nickname: textControl({autocomplete: 'nickname'}),
  // Times to be called back at: text, unless the form says which there are.
  time_slot_cbl: select,
  cb_first_slot: select,
  rating_star: stars,
  rating_smile: smiles,
  rating_score: score,
};

/** The control for a `dc_type`; a type that nobody knows is filled in as text. */
export function controlOf(type: string): Control {
  return (Object.hasOwn(controls, type) && controls[type]) || text;
}
