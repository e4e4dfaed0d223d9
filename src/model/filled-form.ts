import type {JsonObject} from './wire.js';

/** What goes back when a form was filled in: the form as it came, with a `value` in each of its fields. */
export interface FilledForm extends JsonObject {
  readonly title: unknown;
  readonly response_to_bot: unknown;
  readonly formData: readonly unknown[];
}
