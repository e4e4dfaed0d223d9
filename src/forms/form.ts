import type {FilledForm} from '../model/filled-form.js';
import {toJson} from '../model/to-json.js';
import {type JsonObject, list, string} from '../model/wire.js';
import {type Field, fillFields, readField} from './field.js';
import type {Localised} from './localised.js';

/** A form, as a bot or a page describes it. An answer is its form with the values filled. */
export interface Form {
  readonly title: Localised;
  readonly responseToBot: string;
  readonly fields: readonly Field[];
  /** As it came, to be sent back. */
  readonly raw: JsonObject;
}

/** Reads the content of a FORM or FORM_RESPONSE. Throws a `WireError` when that is no form. */
export function readForm(content: JsonObject): Form {
  return {
    title: content['title'],
    responseToBot: string(content, 'response_to_bot', ''),
    fields: list(content, 'formData', readField),
    raw: content,
  };
}

/** @param values By the index of their field. */
export function fillForm({raw}: Form, values: ReadonlyMap<number, string>): FilledForm {
  return {
    title: raw['title'] ?? '',
    response_to_bot: raw['response_to_bot'] ?? '',
    formData: fillFields(raw['formData'], values),
  };
}

/** Equal for a form and its answers: they have the same title, query and fields. */
export function likenessOf({title, responseToBot, fields}: Form): string {
  return toJson([title ?? '', responseToBot, fields.map(({name}) => name)]);
}
