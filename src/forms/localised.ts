import {isObject} from '../model/wire.js';

/** A text as bots send it: the text itself, or an object from locale (`it-it`, `IT`, `default`) to text. */
export type Localised = unknown;

/**
 * The text for a reader of `locale` (BCP 47): the exact locale, else the same language, else `default`, else the
 * region's country code, else the first text there is, else `''`.
 */
export function localise(text: Localised, locale: string): string {
  const chosen = isObject(text) ? choose(text, locale, isText) : text;
  return isText(chosen) ? String(chosen) : '';
}

/**
 * The value under the key that fits `locale` best among those that `fits` accepts.
 */
export function choose(
  byLocale: Readonly<Record<string, unknown>>,
  locale: string,
  fits: (value: unknown) => boolean,
): unknown {
  const wanted = normalise(locale);
  const [language, ...rest] = wanted.split('-');
  const region = rest.find((part) => /^([a-z]{2}|\d{3})$/.test(part));
  const keys = Object.keys(byLocale).filter((key) => fits(byLocale[key]));
  const key =
    keys.find((candidate) => normalise(candidate) === wanted) ??
    keys.find((candidate) => normalise(candidate).split('-')[0] === language && !isCountry(candidate)) ??
    keys.find((candidate) => candidate === 'default') ??
    keys.find((candidate) => normalise(candidate) === region) ??
    keys.at(0);
  return key === undefined ? undefined : byLocale[key];
}

/** Whether `key` looks like a locale: `it`, `it-it`, `en_GB`, `zh-Hant-TW`, `IT`, `default`. */
export function isLocale(key: string): boolean {
  return /^([a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?|default)$/i.test(key);
}

function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function normalise(locale: string): string {
  return locale.toLowerCase().replaceAll('_', '-');
}

/** Older forms name languages by country, in capitals: `IT` is Italy there, `it` is Italian. */
function isCountry(key: string): boolean {
  return /^[A-Z]{2}$/.test(key);
}
