import {expect} from 'chai';
import {formatDay, formatDuration, formatExactly, formatTime, formatTimer, sameDay} from '../../src/i18n/format.js';
import {english, type Language, loadLanguage} from '../../src/i18n/language.js';

/** A moment where the reader is; months count from 1. */
const local = (year: number, month: number, day: number, hour = 12, minute = 0) =>
  new Date(year, month - 1, day, hour, minute).getTime();

const british: Language = {...english, locale: 'en-GB'};
const now = local(2024, 6, 14, 9);

describe('the day of a message', () => {
  const days: [string, number, string][] = [
    ['today', local(2024, 6, 14, 0, 0), 'Today'],
    ['today, late', local(2024, 6, 14, 23, 59), 'Today'],
    ['yesterday', local(2024, 6, 13, 23, 59), 'Yesterday'],
    ['yesterday, early', local(2024, 6, 13, 0, 0), 'Yesterday'],
    ['the day before', local(2024, 6, 12, 23, 59), 'Wednesday 12 June'],
    ['this year', local(2024, 1, 1), 'Monday 1 January'],
    ['another year', local(2023, 12, 31), '31 December 2023'],
    ['a year ago', local(2023, 6, 14), '14 June 2023'],
    ['still to come', local(2024, 6, 15), 'Saturday 15 June'],
  ];
  for (const [when, time, words] of days) {
    // Whether the British write a comma behind the day of the week is for the browser to know: it changes.
    it(`is "${words}" when it is ${when}`, () => {
      expect(formatDay(british, time, now).replace(',', '')).to.equal(words);
    });
  }

  it('is yesterday on the first of January too', () => {
    expect(formatDay(british, local(2023, 12, 31), local(2024, 1, 1))).to.equal('Yesterday');
  });

  it('is yesterday on every day of a year, however long that day was', () => {
    for (let day = 1; day <= 366; day++) {
      const late = local(2024, 1, day + 1, 23, 55);
      for (const time of [local(2024, 1, day, 0, 5), local(2024, 1, day, 23, 55)]) {
        expect(formatDay(british, time, late), new Date(time).toString()).to.equal('Yesterday');
        expect(sameDay(time, late)).to.equal(false);
      }
      expect(sameDay(local(2024, 1, day, 0, 5), local(2024, 1, day, 23, 55))).to.equal(true);
    }
  });

  it('is in the language of the reader', async () => {
    const italian = await loadLanguage('it-IT');
    expect(formatDay(italian, local(2024, 6, 14), now)).to.equal('Oggi');
    expect(formatDay(italian, local(2024, 6, 13), now)).to.equal('Ieri');
    expect(formatDay(italian, local(2024, 6, 12), now)).to.equal('Mercoledì 12 giugno');
    expect(formatDay(italian, local(2023, 6, 12), now)).to.equal('12 giugno 2023');
    expect(formatDay({...english, locale: 'hu'}, local(2024, 6, 13), now)).to.equal('Tegnap');
  });
});

describe('the time of a message', () => {
  it('is written as its readers write it', () => {
    const time = local(2024, 6, 14, 15, 5);
    expect(formatTime(british, time)).to.equal('15:05');
    expect(formatTime({...english, locale: 'en-US'}, time)).to.match(/^3:05\sPM$/);
    expect(formatExactly(british, time)).to.match(/^14 June 2024 at 15:05$/);
  });

  it('can be written whatever it is, in whatever language', () => {
    for (const time of [0, -1, 8.64e15, -8.64e15, 0.5]) {
      for (const locale of ['en', 'ar', 'xx', 'zh-Hant-TW']) {
        const language = {...english, locale};
        for (const text of [
          formatTime(language, time),
          formatExactly(language, time),
          formatDay(language, time, now),
        ]) {
          expect(text).to.match(/./);
        }
      }
    }
  });
});

describe('how long something took', () => {
  const cases: [locale: string, milliseconds: number, words: string][] = [
    ['en', 192_259, '3 min 12 sec'],
    ['en', 180_000, '3 min'],
    ['en', 999, '0 sec'],
    ['en', -5000, '0 sec'],
    ['it', 3_723_000, '62 min 3 s'],
  ];
  for (const [locale, milliseconds, words] of cases) {
    it(`is ${words} (${locale})`, () => {
      expect(formatDuration({...english, locale}, milliseconds)).to.equal(words);
    });
  }
});

describe('how long something has been going on', () => {
  const cases: [locale: string, milliseconds: number, text: string][] = [
    ['en', 65_999, '1:05'],
    ['en', -1, '0:00'],
    ['en', 3_723_000, '1:02:03'],
    ['ar-EG', 65_000, '١:٠٥'],
  ];
  for (const [locale, milliseconds, text] of cases) {
    it(`is ${text} (${locale})`, () => {
      expect(formatTimer({...english, locale}, milliseconds)).to.equal(text);
    });
  }
});
