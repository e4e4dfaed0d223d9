import {invalid, type Verdict, verdict} from './verdict.js';

export type {Verdict} from './verdict.js';

/** Twice as long, both together, are four times as much work: so much is nothing anywhere. */
const SHORT = 100;

/**
 * Whether a pattern is found in `value`: what `new RegExp(source).test(value)` says, without its danger. Patterns come
 * from the service and may be made to take for ever, so the page is never held up by one; where there is no telling, the
 * verdict is why.
 */
export async function check(source: string, value: string): Promise<Verdict> {
  if (isPlain(source) && value.length <= SHORT) {
    try {
      return verdict(new RegExp(source).test(value));
    } catch (error) {
      return invalid(error);
    }
  }
  try {
    const {decide} = await import('./pattern-checks.js');
    return await decide(source, value);
  } catch (error) {
    return {unchecked: `The pattern could not be checked: ${String(error)}`};
  }
}

/** Without groups and with one quantifier before the end, the browser needs no more steps than the value squared. */
function isPlain(source: string): boolean {
  if (source.length > SHORT || source.includes('(')) return false;
  return (source.replace(/[*+]$/, '').match(/[*+?{]/g) ?? []).length <= 1;
}
