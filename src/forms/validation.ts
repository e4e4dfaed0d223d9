import {type Field, isFillable} from './field.js';
import {check} from './pattern.js';

/** Why a value is not accepted, named as in `ValidityState`. */
export type FieldProblem = 'valueMissing' | 'patternMismatch';

/**
 * What is wrong with `value`, if anything. Only what the customer can repair is checked: hidden and read-only fields
 * always pass, patterns bind neither empty values nor text areas. What can't be checked passes too: the service checks
 * again.
 *
 * @param warn Told why a pattern could not be checked. The value is not in there.
 */
export async function problemOf(
  field: Field,
  value: string,
  warn?: (reason: string) => void,
): Promise<FieldProblem | undefined> {
  if (!isFillable(field)) return undefined;
  if (value.trim() === '') return field.mandatory ? 'valueMissing' : undefined;
  if (field.pattern === '' || field.type === 'textarea') return undefined;
  const verdict = await check(field.pattern, value);
  if (typeof verdict === 'object') warn?.(verdict.unchecked);
  return verdict === 'mismatch' ? 'patternMismatch' : undefined;
}
