import type {Field} from '../forms/field.js';
import {type FieldProblem, problemOf} from '../forms/validation.js';
import type {FormValues} from './form-values.js';

/** What is wrong with the values of a form. Checks may take time, and what is written meanwhile counts. */
export class FormChecks {
  #problems: ReadonlyMap<number, FieldProblem> = new Map();
  readonly #values: FormValues;
  readonly #changed: () => void;
  readonly #warn: (field: Field, reason: string) => void;

  /**
   * @param changed Told when something is right or wrong that was not.
   * @param warn Told when a pattern could not be checked.
   */
  constructor(values: FormValues, changed: () => void, warn: (field: Field, reason: string) => void) {
    this.#values = values;
    this.#changed = changed;
    this.#warn = warn;
  }

  /** The fields that are wrong, in the form's order, and why. */
  get problems(): readonly (readonly [Field, FieldProblem])[] {
    return this.#values.fields.flatMap((field) => {
      const problem = this.of(field);
      return problem ? [[field, problem] as const] : [];
    });
  }

  of({index}: Field): FieldProblem | undefined {
    return this.#problems.get(index);
  }

  /** Checks all fields: those values that stand there once all are checked. */
  async all(): Promise<void> {
    for (;;) {
      const {fields} = this.#values;
      const values = fields.map((field) => this.#values.of(field));
      const found = await Promise.all(fields.map((field, at) => this.#check(field, values[at]!)));
      const isStale =
        fields !== this.#values.fields || fields.some((field, at) => this.#values.of(field) !== values[at]);
      if (isStale) continue;
      this.#replace(new Map(fields.flatMap(({index}, at) => (found[at] ? [[index, found[at]] as const] : []))));
      return;
    }
  }

  /** A field that failed is checked again while it is being repaired. */
  async again(field: Field): Promise<void> {
    if (!this.of(field)) return;
    const value = this.#values.of(field);
    const problem = await this.#check(field, value);
    // Whatever it holds by now was checked as well.
    if (!this.of(field) || this.#values.of(field) !== value || !this.#values.fields.includes(field)) return;
    const problems = new Map(this.#problems);
    if (problem) problems.set(field.index, problem);
    else problems.delete(field.index);
    this.#replace(problems);
  }

  /** Nothing is wrong with a form that has not been looked at. */
  forget(): void {
    this.#replace(new Map());
  }

  #check(field: Field, value: string): Promise<FieldProblem | undefined> {
    return problemOf(field, value, (reason) => this.#warn(field, reason));
  }

  #replace(problems: ReadonlyMap<number, FieldProblem>): void {
    this.#problems = problems;
    this.#changed();
  }
}
