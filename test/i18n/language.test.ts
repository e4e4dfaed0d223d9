import {expect} from 'chai';
import {type AllStrings, en} from '../../src/i18n/en.js';
import {actionsWords} from '../../src/i18n/en/actions.js';
import {callsWords} from '../../src/i18n/en/calls.js';
import {cardsWords} from '../../src/i18n/en/cards.js';
import {emojiWords} from '../../src/i18n/en/emoji.js';
import {endingWords} from '../../src/i18n/en/ending.js';
import {filesWords} from '../../src/i18n/en/files.js';
import {formsWords} from '../../src/i18n/en/forms.js';
import {keysWords} from '../../src/i18n/en/keys.js';
import {placeWords} from '../../src/i18n/en/place.js';
import {voiceWords} from '../../src/i18n/en/voice.js';
import {loadLanguage, withWords} from '../../src/i18n/language.js';
import {directionOf} from '../../src/i18n/locale.js';
import {translations} from '../../src/i18n/translations.js';

const tags = Object.keys(translations);

/** What the parts of the widget say, together. */
const all: AllStrings = {
  ...en,
  ...actionsWords,
  ...callsWords,
  ...cardsWords,
  ...emojiWords,
  ...endingWords,
  ...filesWords,
  ...formsWords,
  ...keysWords,
  ...placeWords,
  ...voiceWords,
};

/** Words that are the same in English and in another language. */
const alike: Record<string, readonly string[]> = {
  cs: ['video'],
  da: ['send', 'video', 'submit'],
  de: ['audio', 'video', 'emojiPeople'],
  es: ['audio'],
  fi: ['video'],
  fr: ['messages', 'image', 'document', 'audio', 'contact', 'emojiPeople', 'emojiNature'],
  it: ['audio', 'video'],
  nb: ['send', 'video', 'submit'],
  nl: ['document', 'audio', 'video', 'contact', 'emojiPeople'],
  ro: ['document', 'audio', 'video', 'contact'],
  sv: ['video', 'emojiPeople'],
  tr: ['form', 'video'],
};

/** Languages that do not change a word for how many there are, at least in some of ours. */
const unchanging = new Set(['hi', 'sv', 'tr']);

/** All words for a locale. */
async function wordsOf(locale: string): Promise<AllStrings> {
  return withWords(await loadLanguage(locale), all).strings;
}

/** What a language says, with something to speak about. */
function say(strings: AllStrings, key: keyof AllStrings, count: number): string {
  const word = strings[key] as string | ((...values: unknown[]) => string);
  return typeof word === 'string' ? word : word(word.length > 0 && takesNumber(key) ? count : 'Emma', '👍');
}

function takesNumber(key: keyof AllStrings): boolean {
  return ['unread', 'newMessages', 'formErrors'].includes(key);
}

function isChanging(locale: string): boolean {
  const rules = new Intl.PluralRules(locale);
  return rules.select(1) !== rules.select(12) && !unchanging.has(locale);
}

/** What is printed on keys, and what only puts words together, may well be the same. */
const neutral = /^(labelled|key(?!s)[A-Z]\w*)$/;

const keys = Object.keys(all) as (keyof AllStrings)[];

describe('the words of the widget', () => {
  for (const locale of tags) {
    it(`are all there in ${locale}, and are not those of English`, async () => {
      const {strings: own} = await loadLanguage(locale);
      expect(Object.keys(own)).to.have.members(keys);
      const strings = await wordsOf(locale);
      const equal = keys.filter((key) => !neutral.test(key) && say(strings, key, 1) === say(all, key, 1));
      expect(equal).to.have.members(alike[locale] ?? []);
    });

    it(`say in ${locale} what they were told, and how many`, async () => {
      const strings = await wordsOf(locale);
      for (const key of keys.filter((each) => typeof all[each] === 'function')) {
        const [one, many] = [say(strings, key, 1), say(strings, key, 12)];
        if (takesNumber(key)) {
          // One and two may be said in words.
          expect(many, key).to.include('12');
          if (isChanging(locale)) expect(many, key).not.to.equal(one.replace('1', '12'));
          for (let count = 0; count < 130; count++) expect(say(strings, key, count), key).to.match(/\S/);
        } else {
          expect(one, key).to.include('Emma');
        }
      }
    });
  }

  it('are never empty', async () => {
    for (const locale of ['en', ...tags]) {
      const strings = await wordsOf(locale);
      expect(keys.filter((key) => say(strings, key, 2).trim() === '')).to.deep.equal([]);
    }
  });

  it('may be said in another way, one by one', async () => {
    const {strings} = await loadLanguage('it', {heading: 'Assistenza'});
    expect([strings.heading, strings.send]).to.deep.equal(['Assistenza', 'Invia']);
  });

  it('may be said in another way where they come late, too', async () => {
    const language = await loadLanguage('en', {submit: 'Go'});
    const {strings} = withWords(language, formsWords);
    expect([strings.submit, strings.required]).to.deep.equal(['Go', 'required']);
  });

  it('are left as they are by what says nothing', async () => {
    const {strings} = await loadLanguage('it', {heading: undefined});
    expect(strings.heading).to.equal('Scrivici');
  });
});

describe('the language of a locale', () => {
  const locales: [string, string, string][] = [
    ['en', 'en', 'en'],
    ['en-GB', 'en-GB', 'en'],
    ['it', 'it', 'it'],
    ['it-IT', 'it-IT', 'it'],
    ['it-ch', 'it-CH', 'it'],
    ['IT', 'it', 'it'],
    ['it_IT', 'it-IT', 'it'],
    ['fr-FR', 'fr-FR', 'fr'],
    ['pt', 'pt', 'pt-BR'],
    ['pt-PT', 'pt-PT', 'pt'],
    ['pt-BR', 'pt-BR', 'pt-BR'],
    ['zh', 'zh', 'zh-Hans'],
    ['zh-SG', 'zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant-HK', 'zh-Hant'],
    ['no', 'no', 'nb'],
    ['nn-NO', 'nn-NO', 'nb'],
    ['iw', 'he', 'he'],
    ['xx', 'xx', 'en'],
    ['', 'en', 'en'],
    ['not a locale!!', 'en', 'en'],
    ['constructor', 'en', 'en'],
    ['toString', 'tostring', 'en'],
    ['__proto__', 'en', 'en'],
  ];
  for (const [asked, locale, words] of locales) {
    it(`is ${words} for "${asked}", which is ${locale}`, async () => {
      const language = await loadLanguage(asked);
      expect(language.locale).to.equal(locale);
      const expected = words === 'en' ? en : await translations[words]!.all();
      expect(language.strings.send).to.equal(expected.send);
      expect(language.strings.heading).to.equal(expected.heading);
    });
  }

  const RIGHT_TO_LEFT =
    'ar ar-EG he he-IL iw fa ur-PK yi ckb dv ps sd ku-Arab pa-Arab pa-PK az-Arab ff-Adlm tr-Arab-TR'.split(' ');
  const LEFT_TO_RIGHT = 'en it hr arn fil ku ku-TR sd-Deva ur-Latn az pa xx ! de-1901 zh-Hant hi-PK'.split(' ');

  it('runs from right to left in Arabic, Hebrew and the like alone, by what it is written in', async () => {
    const runs = async (locale: string) => (await loadLanguage(locale)).direction;
    const rtl = await Promise.all(RIGHT_TO_LEFT.map(runs));
    const ltr = await Promise.all(LEFT_TO_RIGHT.map(runs));
    expect([rtl, ltr].map((each) => [...new Set(each)])).to.deep.equal([['rtl'], ['ltr']]);
  });

  it('asks the browser which way a language runs only where that depends', () => {
    const languages = Object.keys(translations).map((name) => name.slice(0, 2));
    const {maximize} = Intl.Locale.prototype;
    let asked = 0;
    Intl.Locale.prototype.maximize = function counted() {
      asked += 1;
      return maximize.call(this);
    };
    try {
      for (const language of new Set(['en', ...languages])) {
        const before = asked;
        const direction = directionOf(`${language}-${language.toUpperCase()}`);
        expect(asked - before, language).to.equal(direction === 'rtl' ? 1 : 0);
      }
    } finally {
      Intl.Locale.prototype.maximize = maximize;
    }
  });

  it('runs the same way as the browser says, for every language with words and every country', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
    const countries = letters.flatMap((first) => letters.map((second) => first + second));
    const languages = new Set(['en', ...Object.keys(translations).map((name) => name.slice(0, 2))]);
    for (const language of languages) {
      const wrong = countries.filter((country) => {
        const {script = ''} = new Intl.Locale(`${language}-${country}`).maximize();
        return directionOf(`${language}-${country}`) !== (/Arab|Hebr/.test(script) ? 'rtl' : 'ltr');
      });
      expect(wrong, language).to.deep.equal([]);
    }
  });
});
