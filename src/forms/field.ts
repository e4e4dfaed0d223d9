import {boolean, isObject, type JsonObject, string} from '../model/wire.js';
import {choose, isLocale, type Localised, localise} from './localised.js';

/** One field of a form (`datacollection` or `formData`). */
export interface Field {
  /** Its place in the form: names need not be unique. */
  readonly index: number;
  readonly name: string;
  /** `dc_type`: what the customer fills in. Any text; unknown ones are drawn as plain text. */
  readonly type: string;
  readonly label: Localised;
  readonly mandatory: boolean;
  readonly editable: boolean;
  /** Whether the customer sees it; what isn't seen still goes back with its value. */
  readonly visible: boolean;
  /** Whether the page fills it in (`mode: "auto"`). */
  readonly auto: boolean;
  /** Source of a regular expression, searched anywhere in the value; `''` for none. */
  readonly pattern: string;
  readonly missingMessage: Localised;
  readonly mismatchMessage: Localised;
  /** The value to start from. That of an `auto` field is a script: it is never run, shown or sent. */
  readonly value: string;
  readonly options: unknown;
  /** As it came: what goes back is this with another `value`. */
  readonly raw: JsonObject;
}

/** An answer to choose from: `value` goes back, `label` is shown. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/** Reads a field of a form; odd properties count as absent. */
export function readField(raw: JsonObject, index: number): Field {
  return {
    index,
    name: text(raw, 'name'),
    type: text(raw, 'dc_type') || 'text',
    label: raw['label'],
    mandatory: boolean(raw, 'isMandatory', false),
    editable: boolean(raw, 'isEditable', true),
    visible: boolean(raw, 'isVisibleCustomer', true),
    auto: isAuto(raw),
    pattern: text(raw, 'custom_regexp'),
    missingMessage: raw['customMandatoryErrorMessage'],
    mismatchMessage: raw['customValidationErrorMessage'],
    value: isAuto(raw) ? '' : readValue(raw['value']),
    options: raw['options'],
    raw,
  };
}

/** Whether the customer can fill it in. All others go back as they came, or as the page fills them in. */
export function isFillable({visible, editable, type}: Field): boolean {
  return visible && editable && type !== 'info';
}

/** The answers a select, radio or checkbox offers, in the form's order, with labels for a reader of `locale`. */
export function optionsOf({options}: Field, locale: string): readonly FieldOption[] {
  if (Array.isArray(options))
    return options.filter(isScalar).map((each) => ({value: String(each), label: String(each)}));
  if (!isObject(options)) return [];
  const table = groupedByLocale(options) ? choose(options, locale, isObject) : options;
  return Object.entries(table as JsonObject).map(([value, label]) => ({
    value,
    label: localise(label, locale) || value,
  }));
}

/** What stands for `value` in front of the customer: option labels instead of keys. */
export function displayValues(field: Field, value: string, locale: string): readonly string[] {
  const options = optionsOf(field, locale);
  const keys = field.type === 'checkbox' && options.length > 0 ? chosenOptions(field, value) : [value];
  return keys.map((key) => options.find((option) => option.value === key)?.label ?? key);
}

/** The keys of the options that are ticked, in their order. What is no key of an option comes last. */
export function chosenOptions(field: Field, value: string): readonly string[] {
  const keys = optionsOf(field, '').map((option) => option.value);
  const ticked = separate(value, keys);
  return [
    ...keys.filter((key) => ticked.includes(key)),
    ...ticked.filter((each) => each !== '' && !keys.includes(each)),
  ];
}

/** What was joined by commas. A key that holds commas is known as a whole. */
function separate(joined: string, keys: readonly string[]): readonly string[] {
  const longestFirst = keys.filter(Boolean).toSorted((a, b) => b.length - a.length);
  const pieces: string[] = [];
  for (let rest = joined; rest !== '';) {
    const key = longestFirst.find((each) => `${rest},`.startsWith(`${each},`));
    const piece = key ?? rest.split(',', 1)[0]!;
    pieces.push(key ?? piece.trim());
    rest = rest.slice(piece.length + 1);
  }
  return pieces;
}

/**
 * `formData` as it goes back: every field as it came, only `value` filled where there is one, and no script.
 *
 * @param values By the index of their field.
 */
export function fillFields(formData: unknown, values: ReadonlyMap<number, string>): readonly unknown[] {
  const items: readonly unknown[] = Array.isArray(formData) ? formData : [];
  return items.map((raw, index) =>
    isObject(raw) ? {...raw, value: values.get(index) ?? (isAuto(raw) ? '' : (raw['value'] ?? ''))} : raw,
  );
}

/** Several ticked boxes may come as a list, or as an object of booleans, where their keys joined by commas are meant. */
function readValue(value: unknown): string {
  if (Array.isArray(value)) return value.filter(isScalar).join(',');
  if (isObject(value))
    return Object.keys(value)
      .filter((key) => value[key] === true)
      .join(',');
  return text({value}, 'value');
}

/** The value of such a field is the text of a script. */
function isAuto(raw: JsonObject): boolean {
  return raw['mode'] === 'auto';
}

function groupedByLocale(options: JsonObject): boolean {
  const keys = Object.keys(options);
  if (keys.length === 0 || !keys.every((key) => isLocale(key) && isObject(options[key]))) return false;
  // `{si: {"it-it": "Sì"}}` is an option named `si` with a localised label, not a group for Slovenian.
  const inner = Object.values(options).flatMap((value) => Object.keys(value as JsonObject));
  return keys.some(hasRegion) || !inner.every(isLocale) || !inner.some(hasRegion);
}

function hasRegion(key: string): boolean {
  return /[-_]|^default$|^[A-Z]{2}$/.test(key);
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function text(raw: JsonObject, key: string): string {
  return isScalar(raw[key]) || typeof raw[key] === 'boolean' ? string(raw, key) : '';
}
