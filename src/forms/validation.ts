import type {Field} from './field.js';
import {matches} from './pattern.js';

/** Why a value is not accepted, named as in `ValidityState`. */
export type FieldProblem = 'valueMissing' | 'patternMismatch';

/**
 * What is wrong with `value`, if anything. Only what the customer can repair is checked: hidden and read-only fields
 * always pass, patterns bind neither empty values nor text areas.
 */
export async function problemOf(field: Field, value: string): Promise<FieldProblem | undefined> {
  if (!field.visible || !field.editable || field.type === 'info') return undefined;
  if (value.trim() === '') return field.mandatory ? 'valueMissing' : undefined;
  if (field.pattern === '' || field.type === 'textarea') return undefined;
  return (await matches(field.pattern, value)) ? undefined : 'patternMismatch';
}
