import {idle, nextFrame, yieldToPage} from '../model/turn.js';
import type {Language} from './language.js';

/** Formatters are slow to make and quick to use. */
function cached<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const clock = cached((locale) => new Intl.DateTimeFormat(locale, {hour: 'numeric', minute: '2-digit'}));
const exact = cached((locale) => new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeStyle: 'short'}));
const weekday = cached((locale) => new Intl.DateTimeFormat(locale, {weekday: 'long', day: 'numeric', month: 'long'}));
const minutes = cached(
  (locale) => new Intl.NumberFormat(locale, {style: 'unit', unit: 'minute', unitDisplay: 'short'}),
);
const seconds = cached(
  (locale) => new Intl.NumberFormat(locale, {style: 'unit', unit: 'second', unitDisplay: 'short'}),
);
const digits = cached((locale) => new Intl.NumberFormat(locale, {useGrouping: false}));
const twoDigits = cached((locale) => new Intl.NumberFormat(locale, {minimumIntegerDigits: 2}));
const date = cached((locale) => new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'long', year: 'numeric'}));

const relative = cached((locale) => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}));

/** What keeps the place of a time in a hurry. */
const PLACE = '\u00a0';

const prepared = new Set<string>();

/** Whether times and days can be written at once. */
export function areTimesPrepared({locale}: Language): boolean {
  return prepared.has(locale);
}

/** Prepares what writes times and days: a page's first formatter takes longer than drawing all that is in view. */
export async function prepareTimes({locale}: Language): Promise<void> {
  await nextFrame();
  await idle();
  // The first formatter of all sets up what all need, in one go; a collator, which is none, does half of it.
  new Intl.Collator(locale);
  await yieldToPage();
  for (const formatter of [clock, weekday, date, exact]) {
    formatter(locale).format(0);
    await yieldToPage();
  }
  prepared.add(locale);
}

/** The time of day, as its readers write it. */
export function formatTime({locale, isHasty}: Language, time: number): string {
  return isHasty ? PLACE : clock(locale).format(time);
}

/** Day and time, in full. */
export function formatExactly({locale}: Language, time: number): string {
  return exact(locale).format(time);
}

/** The day of `time`, whatever day it is today. */
export function formatDate({locale}: Language, time: number): string {
  return date(locale).format(time);
}

/** How long something took, such as `3 min 12 sec`. */
export function formatDuration({locale, isHasty}: Language, duration: number): string {
  if (isHasty) return PLACE;
  const [whole, rest] = minutesAndSeconds(duration);
  const words = [whole > 0 && minutes(locale).format(whole), (rest > 0 || whole === 0) && seconds(locale).format(rest)];
  return words.filter(Boolean).join(' ');
}

/** How long something has been going on, such as `3:12`. */
export function formatTimer({locale}: Language, duration: number): string {
  const [whole, rest] = minutesAndSeconds(duration);
  const hours = Math.floor(whole / 60);
  const [first, ...others] = hours > 0 ? ([hours, whole % 60, rest] as const) : ([whole, rest] as const);
  return [digits(locale).format(first), ...others.map((each) => twoDigits(locale).format(each))].join(':');
}

/** The day of `time`, seen from `now`: today, yesterday, a day of this year, a date. */
export function formatDay({locale, isHasty}: Language, time: number, now: number): string {
  if (isHasty) return PLACE;
  const days = dayNumber(now) - dayNumber(time);
  const thisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  // Polyfills stop short of what newer pages take for granted: a date says as much.
  const isNear = (days === 0 || days === 1) && 'RelativeTimeFormat' in Intl;
  const words = isNear ? relative(locale).format(-days, 'day') : (thisYear ? weekday : date)(locale).format(time);
  return asTitle(words, locale);
}

/** As words begin that stand alone, where letters come in two cases. */
function asTitle(words: string, locale: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
}

const sizes = [
  cached((locale) => new Intl.NumberFormat(locale, {style: 'unit', unit: 'byte', unitDisplay: 'long'})),
  ...['kilobyte', 'megabyte', 'gigabyte'].map((unit) =>
    cached((locale) => new Intl.NumberFormat(locale, {style: 'unit', unit, maximumFractionDigits: 1})),
  ),
];

/** The size of a file, in the unit that says it shortest. */
export function formatSize({locale}: Language, bytes: number): string {
  const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), sizes.length - 1);
  return sizes[step]!(locale).format(bytes / 1024 ** step);
}

const distance = cached((locale) => new Intl.NumberFormat(locale, {style: 'unit', unit: 'meter'}));

const lists = {
  conjunction: cached((locale) => new Intl.ListFormat(locale, {type: 'conjunction'})),
  unit: cached((locale) => new Intl.ListFormat(locale, {type: 'unit', style: 'short'})),
};

/** Several as one: people such as `Ann and Ben`, or (`unit`) things that stand beside each other, such as `pdf, doc`. */
export function formatList(
  {locale, isHasty}: Pick<Language, 'locale' | 'isHasty'>,
  words: readonly string[],
  type: keyof typeof lists = 'conjunction',
): string {
  return words.length > 1 && 'ListFormat' in Intl && !isHasty ? lists[type](locale).format(words) : words.join(', ');
}

/** A distance in whole metres. */
export function formatDistance({locale}: Language, metres: number): string {
  return distance(locale).format(Math.ceil(metres));
}

/** The day asked for last: neighbours are mostly of one day. */
let day = {from: NaN, to: NaN};

/** Whether both times fall on one day where the reader is. */
export function sameDay(a: number, b: number): boolean {
  if (!(a >= day.from) || a >= day.to) day = dayAround(a);
  return b >= day.from && !(b >= day.to);
}

function dayAround(time: number): {from: number; to: number} {
  const from = new Date(time).setHours(0, 0, 0, 0);
  const next = new Date(from);
  return {from, to: next.setDate(next.getDate() + 1)};
}

/** Days since 1970 by the reader's calendar. */
function dayNumber(time: number): number {
  const local = new Date(time);
  return Math.round(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / 86_400_000);
}

/** Clocks of two people may differ by more than what lies between two messages. */
function minutesAndSeconds(duration: number): readonly [minutes: number, seconds: number] {
  const whole = Math.floor(Math.max(0, duration) / 1000);
  return [Math.floor(whole / 60), whole % 60];
}
