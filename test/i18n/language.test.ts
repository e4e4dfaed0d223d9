import {expect} from 'chai';
import {en, type Strings} from '../../src/i18n/en.js';
import {loadLanguage} from '../../src/i18n/language.js';

/** Every language besides English, and the words that are the same there. */
const languages: Record<string, readonly string[]> = {
  it: ['audio', 'video'],
};

/** What a language says, with something to speak about. */
function say(strings: Strings, key: keyof Strings, count: number): string {
  const word = strings[key] as string | ((...values: unknown[]) => string);
  return typeof word === 'string' ? word : word(word.length > 0 && takesNumber(key) ? count : 'Emma', '👍');
}

function takesNumber(key: keyof Strings): boolean {
  return ['unread', 'newMessages', 'formErrors'].includes(key);
}

const keys = Object.keys(en) as (keyof Strings)[];

describe('the words of the widget', () => {
  for (const [locale, same] of Object.entries(languages)) {
    it(`are all there in ${locale}, and are not those of English`, async () => {
      const {strings} = await loadLanguage(locale);
      expect(Object.keys(strings)).to.have.members(keys);
      const equal = keys.filter((key) => say(strings, key, 1) === say(en, key, 1));
      expect(equal).to.have.members(same);
    });

    it(`say in ${locale} what they were told, and how many`, async () => {
      const {strings} = await loadLanguage(locale);
      for (const key of keys.filter((each) => typeof en[each] === 'function')) {
        const [one, many] = [say(strings, key, 1), say(strings, key, 12)];
        if (takesNumber(key)) {
          expect(one, key).to.include('1');
          expect(many, key).to.include('12').and.not.equal(one.replace('1', '12'));
        } else {
          expect(one, key).to.include('Emma');
        }
      }
    });
  }

  it('are never empty', async () => {
    for (const locale of ['en', ...Object.keys(languages)]) {
      const {strings} = await loadLanguage(locale);
      expect(keys.filter((key) => say(strings, key, 2).trim() === '')).to.deep.equal([]);
    }
  });

  it('may be said in another way, one by one', async () => {
    const {strings} = await loadLanguage('it', {heading: 'Assistenza'});
    expect([strings.heading, strings.send]).to.deep.equal(['Assistenza', 'Invia']);
  });

  it('are left as they are by what says nothing', async () => {
    const {strings} = await loadLanguage('it', {heading: undefined});
    expect(strings.heading).to.equal('Scrivici');
  });
});

describe('the language of a locale', () => {
  const locales: [string, string, 'en' | 'it'][] = [
    ['en', 'en', 'en'],
    ['en-GB', 'en-GB', 'en'],
    ['it', 'it', 'it'],
    ['it-IT', 'it-IT', 'it'],
    ['it-ch', 'it-CH', 'it'],
    ['IT', 'it', 'it'],
    ['it_IT', 'it-IT', 'it'],
    ['fr-FR', 'fr-FR', 'en'],
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
      expect(language.strings.send).to.equal(words === 'it' ? 'Invia' : 'Send');
    });
  }

  it('runs from right to left in Arabic, Hebrew and the like alone', async () => {
    const directions: Record<string, string> = {};
    for (const locale of ['ar', 'ar-EG', 'he', 'he-IL', 'fa', 'ur-PK', 'en', 'it', 'hr', 'arn', 'fil', 'xx', '!']) {
      directions[locale] = (await loadLanguage(locale)).direction;
    }
    const [rtl, ltr] = ['rtl', 'ltr'].map((each) => Object.keys(directions).filter((key) => directions[key] === each));
    expect(rtl).to.deep.equal(['ar', 'ar-EG', 'he', 'he-IL', 'fa', 'ur-PK']);
    expect(ltr).to.deep.equal(['en', 'it', 'hr', 'arn', 'fil', 'xx', '!']);
  });
});
