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
const date = cached((locale) => new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'long', year: 'numeric'}));

/** The time of day, as its readers write it. */
export function formatTime({locale}: Language, time: number): string {
  return clock(locale).format(time);
}

/** Day and time, in full. */
export function formatExactly({locale}: Language, time: number): string {
  return exact(locale).format(time);
}

/** The day of `time`, seen from `now`: today, yesterday, a day of this year, a date. */
export function formatDay({locale, strings}: Language, time: number, now: number): string {
  const days = dayNumber(now) - dayNumber(time);
  if (days === 0) return strings.today;
  if (days === 1) return strings.yesterday;
  const thisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return (thisYear ? weekday : date)(locale).format(time);
}

/** Whether both times fall on one day where the reader is. */
export function sameDay(a: number, b: number): boolean {
  return dayNumber(a) === dayNumber(b);
}

/** Days since 1970 by the reader's calendar. */
function dayNumber(time: number): number {
  const local = new Date(time);
  return Math.round(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / 86_400_000);
}
