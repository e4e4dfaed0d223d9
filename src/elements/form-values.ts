import {type Field, isFillable} from '../forms/field.js';
import {isSecret} from '../forms/secret.js';
import {inTime} from '../model/in-time.js';
import type {Envelope} from '../model/message.js';
import {controlOf} from './controls/controls.js';
import type {FormDesk} from './form-desk.js';

/** Values by the index of their field. */
export type Values = ReadonlyMap<number, string>;

const NONE: Values = new Map();

/** How long a form waits for what the page fills in. */
const PATIENCE = 5000;

/** What stands in the fields of a form, and where it comes from. */
export class FormValues {
  /** To start from, where the customer has written nothing. */
  start: Values = NONE;
  /** What the customer had written when the form was left. */
  draft: Values = NONE;
  #fields: readonly Field[] = [];
  #written: Values = NONE;
  #filled: Values = NONE;
  #asked: ReadonlyMap<number, Promise<void>> = new Map();
  readonly #cameIn: (field: Field) => void;

  /** @param cameIn Told of each field that the page has filled in. */
  constructor(cameIn: (field: Field) => void) {
    this.#cameIn = cameIn;
  }

  get fields(): readonly Field[] {
    return this.#fields;
  }

  /** A form that comes again, as with a correction, keeps what was filled in where it asks for the same. */
  set fields(fields: readonly Field[]) {
    const before = new Map(this.#fields.map((field) => [field.index, field]));
    const same = new Set(fields.filter((field) => isSame(field, before.get(field.index))).map(({index}) => index));
    this.#fields = fields;
    this.#written = only(this.#written, same);
    this.#filled = only(this.#filled, same);
    this.#asked = only(this.#asked, same);
  }

  /** The value of a field. What the customer has written counts before all else. */
  of(field: Field): string {
    const {index, auto, value} = field;
    const filled = auto ? this.#filled.get(index) : undefined;
    if (!isFillable(field)) return filled ?? value;
    const start = this.start.get(index);
    const given = this.#written.get(index) ?? this.draft.get(index) ?? (start || filled) ?? start ?? value;
    return controlOf(field.type).read?.(field, given) ?? given;
  }

  write({index}: Field, value: string): void {
    this.#written = new Map(this.#written).set(index, value);
  }

  /** Asks for the values that the page fills in, once for each field. */
  ask(desk: FormDesk, message: Envelope | undefined): void {
    const fields = this.#fields.filter(({auto, type, index}) => auto && type !== 'info' && !this.#asked.has(index));
    if (fields.length === 0) return;
    this.#asked = new Map([
      ...this.#asked,
      ...fields.map((field) => [field.index, this.#fill(field, desk, message)] as const),
    ]);
  }

  /** Resolves once nothing is on its way any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#asked.values());
  }

  /** What goes back: what the customer could fill in, and what the page has. */
  get answers(): Values {
    const answered = this.#fields.filter((field) => isFillable(field) || (field.auto && field.type !== 'info'));
    return new Map(answered.map((field) => [field.index, this.of(field)]));
  }

  /** What the customer has written, as far as it may be kept. */
  get kept(): Values {
    const keepable = this.#fields.filter((field) => isFillable(field) && !isSecret(field));
    const written = new Map([...this.draft, ...this.#written]);
    return only(written, new Set(keepable.map(({index}) => index)));
  }

  async #fill(field: Field, desk: FormDesk, message: Envelope | undefined): Promise<void> {
    const value = await resolved(desk, field, message);
    const now = this.#fields.find((each) => isSame(each, field));
    if (!now) return;
    this.#filled = new Map(this.#filled).set(field.index, value);
    this.#cameIn(now);
  }
}

/** Whoever answers, and however: within a time, and with a text. */
async function resolved(desk: FormDesk, field: Field, message: Envelope | undefined): Promise<string> {
  try {
    const value: unknown = await inTime(desk.resolve(field, message), PATIENCE, 'no answer in time');
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

/** Whether two fields ask for the same. */
function isSame({index, name, type}: Field, other: Field | undefined): boolean {
  return other?.index === index && other.name === name && other.type === type;
}

function only<T>(map: ReadonlyMap<number, T>, indices: ReadonlySet<number>): ReadonlyMap<number, T> {
  return new Map([...map].filter(([index]) => indices.has(index)));
}
