import {expect} from 'chai';
import {readField} from '../../src/forms/field.js';
import {problemOf} from '../../src/forms/validation.js';
import type {JsonObject} from '../../src/model/wire.js';
import {fixture} from '../fixtures.js';

const required = {isMandatory: true};
const digits = {custom_regexp: '^[0-9]+$'};

/** What a field is, what was filled in, and what is wrong with that. */
const cases: [string, JsonObject, string, string | undefined][] = [
  ['a required one that is empty', required, '', 'valueMissing'],
  ['a required one with nothing but space', required, ' \n\t', 'valueMissing'],
  ['a required one that is filled in', required, 'x', undefined],
  ['a required checkbox that is not ticked', {...required, dc_type: 'checkbox'}, '', 'valueMissing'],
  ['a required checkbox that is ticked', {...required, dc_type: 'checkbox'}, 'true', undefined],
  ['an optional one that is empty', {}, '', undefined],
  ['one that does not match its pattern', digits, 'abc', 'patternMismatch'],
  ['one that matches its pattern', digits, '123', undefined],
  ['an empty one with a pattern', digits, '', undefined],
  ['an empty required one with a pattern', {...digits, ...required}, '', 'valueMissing'],
  ['a text area with a pattern', {...digits, dc_type: 'textarea'}, 'abc', undefined],
  ['a required text area', {...required, dc_type: 'textarea'}, '', 'valueMissing'],
  ['a hidden one that is required', {...required, isVisibleCustomer: false}, '', undefined],
  ['a hidden one with a pattern', {...digits, isVisibleCustomer: false}, 'abc', undefined],
  ['a read-only one that is required', {...required, isEditable: false}, '', undefined],
  ['a read-only one with a pattern', {...digits, isEditable: false}, 'abc', undefined],
  ['one hidden from the agent alone', {...required, isVisibleAgent: false}, '', 'valueMissing'],
  ['information that is required', {...required, dc_type: 'info'}, '', undefined],
  ['an automatic one the customer may fill in', {...required, mode: 'auto'}, '', 'valueMissing'],
  ['an email without a pattern', {dc_type: 'email'}, 'not an address', undefined],
  ['a phone number without a pattern', {dc_type: 'phone'}, 'not a number', undefined],
  ['one of a type nobody knows', {...digits, dc_type: 'new'}, 'abc', 'patternMismatch'],
];

describe('a field', () => {
  for (const [what, raw, value, problem] of cases) {
    it(`is ${problem ?? 'right'}: ${what}`, async () => {
      expect(await problemOf(readField(raw, 0), value)).to.equal(problem);
    });
  }

  const values: Record<string, [string, string | undefined][]> = {
    part: [
      ['12345', undefined],
      ['no. 12345 b', undefined],
      ['1234', 'patternMismatch'],
    ],
    whole: [
      ['12345', undefined],
      ['no. 12345 b', 'patternMismatch'],
    ],
    optional: [
      ['', undefined],
      ['a@b', undefined],
      ['ab', 'patternMismatch'],
    ],
  };
  const fields = fixture('made/form-regexp-edges').data.content['formData'] as JsonObject[];
  for (const [name, tries] of Object.entries(values)) {
    it(`is checked by its pattern as it is written: ${name}`, async () => {
      const field = readField(
        fields.find((each) => each['name'] === name)!,
        0,
      );
      for (const [value, problem] of tries) expect(await problemOf(field, value), value).to.equal(problem);
    });
  }

  it('that the customer can never fill in holds nobody up', async () => {
    for (const raw of fixture('made/form-hidden-only').data.content['formData'] as JsonObject[]) {
      expect(await problemOf(readField(raw, 0), '')).to.equal(undefined);
    }
  });
});
