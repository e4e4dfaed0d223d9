import {expect} from 'chai';
import fc from 'fast-check';
import {choose, isLocale, localise} from '../../src/forms/localised.js';

describe('a localised text', () => {
  const tables: [string, unknown, string, string][] = [
    ['the text itself', 'Nome', 'en-GB', 'Nome'],
    ['a number', 7, 'en-GB', '7'],
    ['the exact locale', {'it-it': 'Nome', 'en-gb': 'Name'}, 'en-GB', 'Name'],
    ['the exact locale in another spelling', {it_IT: 'Nome', EN_gb: 'Name'}, 'en-GB', 'Name'],
    ['the exact locale before the language', {en: 'language', 'en-gb': 'exact'}, 'en-GB', 'exact'],
    ['the same language', {'it-it': 'Nome', 'en-gb': 'Name'}, 'en-US', 'Name'],
    ['the same language without a region', {it: 'Nome', en: 'Name'}, 'en-US', 'Name'],
    ['the same language for a bare one', {'it-it': 'Nome', 'en-gb': 'Name'}, 'en', 'Name'],
    ['the language before the default', {default: 'Default', 'en-gb': 'Name'}, 'en-US', 'Name'],
    ['the default', {'it-it': 'Nome', default: 'Default'}, 'fr-FR', 'Default'],
    ['the default before the country', {IT: 'Nome', default: 'Default'}, 'it-IT', 'Default'],
    ['the country of the region', {GB: 'Name', IT: 'Nome'}, 'it-IT', 'Nome'],
    ['the country of the region, past a script', {GB: 'Name', TW: '姓名'}, 'zh-Hant-TW', '姓名'],
    ['the first one', {'it-it': 'Nome', 'en-gb': 'Name'}, 'fr-FR', 'Nome'],
    ['the first one for no locale', {'it-it': 'Nome', 'en-gb': 'Name'}, '', 'Nome'],
    ['the first one that is a text', {'it-it': null, 'fr-fr': {}, 'en-gb': 'Name'}, 'it-IT', 'Name'],
    ['a number under a locale', {'it-it': 5}, 'it-IT', '5'],
    ['a language, not the country of the same letters', {DE: 'country', de: 'language'}, 'de-AT', 'language'],
    ['nothing for an empty object', {}, 'en', ''],
    ['nothing for what is no text', {'en-gb': true}, 'en', ''],
    ['nothing for null', null, 'en', ''],
    ['nothing for undefined', undefined, 'en', ''],
    ['nothing for a list', ['Name'], 'en', ''],
    ['nothing for a boolean', false, 'en', ''],
  ];
  for (const [what, text, locale, expected] of tables) {
    it(`is ${what}`, () => expect(localise(text, locale)).to.equal(expected));
  }

  it('is a text whatever it is made of', () => {
    fc.assert(
      fc.property(fc.anything(), fc.oneof(fc.string(), fc.constantFrom('en', 'it-IT', '__proto__')), (text, locale) => {
        expect(localise(text, locale)).to.be.a('string');
      }),
    );
  });

  it('is never what an object inherits', () => {
    for (const locale of ['constructor', '__proto__', 'toString']) expect(localise({}, locale)).to.equal('');
    expect(localise(JSON.parse('{"__proto__":"own"}'), 'en')).to.equal('own');
  });
});

describe('choosing by locale', () => {
  it('takes only what fits', () => {
    const byLocale = {'it-it': 'text', 'en-gb': 7};
    expect(choose(byLocale, 'it-IT', (value) => typeof value === 'number')).to.equal(7);
    expect(choose(byLocale, 'it-IT', () => false)).to.equal(undefined);
  });
});

describe('a key', () => {
  for (const key of ['it', 'it-it', 'it-IT', 'en_GB', 'IT', 'zh-Hant-TW', 'zh-Hant', 'es-419', 'default', 'fil']) {
    it(`is a locale when it is ${key}`, () => expect(isLocale(key)).to.equal(true));
  }

  for (const key of ['', 'i', 'mattina', 'mail', 'it-', '-it', 'it--it', 'it-italy', '12', 'it it', 'defaults']) {
    it(`is no locale when it is "${key}"`, () => expect(isLocale(key)).to.equal(false));
  }
});
