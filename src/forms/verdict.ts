/** What is known of a value and a pattern. Where nothing is: why. */
export type Verdict = 'match' | 'mismatch' | {readonly unchecked: string};

export function verdict(found: boolean): Verdict {
  return found ? 'match' : 'mismatch';
}

/** No browser takes it for a pattern. `error` quotes it. */
export function invalid(error: unknown): Verdict {
  return {unchecked: String(error)};
}
