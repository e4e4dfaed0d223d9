import {expect} from 'chai';
import fc from 'fast-check';
import {chosenOptions, displayValues, type Field, optionsOf, readField} from '../../src/forms/field.js';
import type {JsonObject} from '../../src/model/wire.js';
import {fixture} from '../fixtures.js';

const field = (raw: JsonObject): Field => readField(raw, 0);
const options = (value: unknown, locale = 'it-IT') =>
  optionsOf(field({dc_type: 'select', options: value}), locale).map((each) => [each.value, each.label]);

describe('several ticked boxes', () => {
  it('are read as they were joined, whatever their keys hold', () => {
    const key = fc.string({unit: fc.constantFrom('a', 'b', ',', ' '), minLength: 1, maxLength: 5});
    fc.assert(
      fc.property(fc.uniqueArray(key, {minLength: 1, maxLength: 5}), fc.nat(), (keys, which) => {
        // One key that reads like others joined can't be told from these.
        fc.pre(!keys.some((each) => each.includes(',') && each.split(',').some((part) => keys.includes(part.trim()))));
        fc.pre(!keys.some((each) => keys.some((other) => other !== each && `${other},`.startsWith(`${each},`))));
        const ticked = keys.filter((_, index) => (which >> index) & 1);
        const chosen = chosenOptions(field({dc_type: 'checkbox', options: keys}), ticked.join(','));
        expect(chosen).to.deep.equal(ticked);
      }),
    );
  });
});

describe('the options of a field', () => {
  const labels = [
    ['mattina', 'Mattina'],
    ['pomeriggio', 'Pomeriggio'],
  ];
  const shapes: [string, unknown, string[][]][] = [
    ['values and labels', {mattina: 'Mattina', pomeriggio: 'Pomeriggio'}, labels],
    [
      'values and localised labels',
      {mattina: {'en-gb': 'Morning', 'it-it': 'Mattina'}, pomeriggio: {'en-gb': 'Afternoon', 'it-it': 'Pomeriggio'}},
      labels,
    ],
    [
      'values and labels by locale',
      {
        'en-gb': {mattina: 'Morning', pomeriggio: 'Afternoon'},
        'it-it': {mattina: 'Mattina', pomeriggio: 'Pomeriggio'},
      },
      labels,
    ],
    [
      'values and labels by country',
      {GB: {mattina: 'Morning', pomeriggio: 'Afternoon'}, IT: {mattina: 'Mattina', pomeriggio: 'Pomeriggio'}},
      labels,
    ],
    [
      'values and labels by language',
      {en: {mattina: 'Morning', pomeriggio: 'Afternoon'}, it: {mattina: 'Mattina', pomeriggio: 'Pomeriggio'}},
      labels,
    ],
    ['values and labels by default', {default: {mattina: 'Mattina', pomeriggio: 'Pomeriggio'}}, labels],
    [
      'values alone',
      ['mattina', 2, null, {}],
      [
        ['mattina', 'mattina'],
        ['2', '2'],
      ],
    ],
    [
      'values with labels that are none',
      {mattina: '', sera: null, 3: {}},
      [
        ['3', '3'],
        ['mattina', 'mattina'],
        ['sera', 'sera'],
      ],
    ],
    [
      'yes and no, which look like languages',
      {si: {'it-it': 'Sì', 'en-gb': 'Yes'}, no: {'it-it': 'No!', 'en-gb': 'No'}},
      [
        ['si', 'Sì'],
        ['no', 'No!'],
      ],
    ],
    [
      'yes and no by locale',
      {'it-it': {si: 'Sì', no: 'No!'}, 'en-gb': {si: 'Yes', no: 'No'}},
      [
        ['si', 'Sì'],
        ['no', 'No!'],
      ],
    ],
    [
      'yes and no with plain labels',
      {si: 'Sì', no: 'No!'},
      [
        ['si', 'Sì'],
        ['no', 'No!'],
      ],
    ],
    [
      'a name of an inherited property',
      JSON.parse('{"__proto__":"P","constructor":"C"}'),
      [
        ['__proto__', 'P'],
        ['constructor', 'C'],
      ],
    ],
    ['an empty object', {}, []],
    ['a text', '', []],
    ['nothing', undefined, []],
    ['null', null, []],
    ['a number', 5, []],
  ];
  for (const [what, value, expected] of shapes) {
    it(`may be ${what}`, () => expect(options(value)).to.deep.equal(expected));
  }

  it('are those of the specification and of the localised forms', () => {
    const fieldOf = (name: 'messages/11-FORM' | 'made/form-options-by-locale' | 'made/form-all-types', index: number) =>
      readField((fixture(name).data.content['formData'] as JsonObject[])[index]!, index);
    const labelsOf = (each: Field, locale: string) => optionsOf(each, locale).map(({label}) => label);
    expect(labelsOf(fieldOf('messages/11-FORM', 3), 'en-GB')).to.deep.equal(['Mattina', 'Pomeriggio']);
    expect(labelsOf(fieldOf('made/form-options-by-locale', 0), 'en-US')).to.deep.equal(['Morning', 'Afternoon']);
    expect(labelsOf(fieldOf('made/form-options-by-locale', 0), 'fr-FR')).to.deep.equal(['Mattina', 'Pomeriggio']);
    expect(labelsOf(fieldOf('made/form-all-types', 11), 'en-GB')).to.deep.equal(['Email', 'SMS', 'Phone']);
  });
});

describe('what stands for a value', () => {
  const choice = field({options: {mail: 'Email', sms: 'SMS', phone: {'it-it': 'Telefono', 'en-gb': 'Phone'}}});

  it('is the label of the option', () => {
    expect(displayValues(choice, 'phone', 'en-GB')).to.deep.equal(['Phone']);
    expect(displayValues(choice, 'phone', 'it-IT')).to.deep.equal(['Telefono']);
  });

  it('is the value itself where there is no such option', () => {
    expect(displayValues(choice, 'fax', 'en-GB')).to.deep.equal(['fax']);
    expect(displayValues(field({}), 'anything, really', 'en-GB')).to.deep.equal(['anything, really']);
    expect(displayValues(choice, '', 'en-GB')).to.deep.equal(['']);
  });
});
