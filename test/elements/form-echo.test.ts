import {expect} from 'chai';
import fc from 'fast-check';

import type {JsonObject} from '../../src/model/wire.js';
import {heard, part, parts, settled, until} from '../helpers.js';
import {deskOf, everythingIn, showForm} from '../helpers/forms.js';

const TYPES =
  'text email phone name surname nickname date textarea select radio checkbox info rating_star rating_smile rating_score time_slot_cbl cb_first_slot odd';
const SCRIPT = 'window.__stolen = 1';

const anyField = fc.record(
  {
    name: fc.string(),
    dc_type: fc.constantFrom(...TYPES.split(' ')),
    label: fc.oneof(fc.string(), fc.dictionary(fc.constantFrom('it-it', 'en-gb', 'IT', 'default'), fc.string())),
    value: fc.oneof(fc.string(), fc.constantFrom('a', '3', '2024-06-14'), fc.jsonValue()),
    options: fc.oneof(fc.constant(''), fc.dictionary(fc.string(), fc.string()), fc.jsonValue()),
    isEditable: fc.boolean(),
    isVisibleCustomer: fc.boolean(),
    isVisibleAgent: fc.boolean(),
    'x-vendor': fc.jsonValue(),
  },
  {requiredKeys: ['dc_type']},
);
const autoField = anyField.map((field) => ({...field, mode: 'auto', value: SCRIPT}));
const anyForm = fc.array(fc.oneof(anyField, autoField), {maxLength: 6});

function withoutValue({value: _value, ...rest}: JsonObject): JsonObject {
  return rest;
}

describe('any form', () => {
  it('comes back as it went, but for its values, and no script is ever seen or sent', async function () {
    this.timeout(20_000);
    await fc.assert(
      fc.asyncProperty(anyForm, async (formData) => {
        const received = structuredClone(formData) as JsonObject[];
        const desk = deskOf();
        const form = await showForm(formData, {desk, draftKey: 'form'});
        for (const each of parts<HTMLInputElement>(form, 'control').slice(0, 3)) {
          each.click();
          each.dispatchEvent(new InputEvent('input'));
        }
        const submitted = heard(form, 'chat-form-submit');
        part(form, 'submit').click();
        await until(() => submitted.length > 0, 'it was submitted');
        await settled(form);
        const sent = submitted[0]!.formData as readonly JsonObject[];
        expect(sent.map(withoutValue)).to.deep.equal(received.map(withoutValue));
        // A field without a value goes back with one, at its end.
        expect(sent.map((each) => Object.keys(each).filter((key) => key !== 'value'))).to.deep.equal(
          received.map((each) => Object.keys(each).filter((key) => key !== 'value')),
        );
        expect(formData).to.deep.equal(received);
        expect(everythingIn(form) + JSON.stringify([sent, desk.kept])).not.to.include('__stolen');
        form.remove();
      }),
      {numRuns: 60},
    );
  });
});
