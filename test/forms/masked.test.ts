import {expect} from 'chai';

import {masked} from '../../src/forms/masked.js';
import type {JsonObject} from '../../src/model/wire.js';
import {record} from '../helpers/records.js';

/** What is kept of the fields of an answer. */
function kept(formData: readonly unknown[], type = 'FORM_RESPONSE'): unknown {
  const message = masked(record(type, 'id', 1, {title: 'Form', formData})) as {data: {content: JsonObject}};
  return message.data.content['formData'];
}

describe('what is kept of an answered form', () => {
  it('is everything but secrets, of which it is kept that there are some', () => {
    const city = {name: 'city', dc_type: 'text', value: 'Rome', more: 1};
    const secret = {name: 'userPassword', dc_type: 'text', value: 'hunter2', more: 1};
    expect(kept([city, secret, {name: 'PIN', value: ''}])).to.deep.equal([
      city,
      {...secret, value: '••••'},
      {name: 'PIN', value: ''},
    ]);
  });

  it('has no secret of another shape, or that the page has filled in', () => {
    const fields = [
      {name: 'cvv', value: 123},
      {name: 'token', value: ['a', 'b']},
      {name: 'otp', mode: 'auto', value: 'x'},
    ];
    expect(kept(fields)).to.deep.equal(fields.map((field) => ({...field, value: '••••'})));
  });

  it('is the same when it is kept once more', () => {
    const once = masked(record('FORM_RESPONSE', 'id', 1, {formData: [{name: 'pin', value: '1234'}]}));
    expect(masked(once)).to.deep.equal(once);
  });

  it('is all of a form that is not answered: what it holds has to go back', () => {
    const fields = [{name: 'token', value: 'to be sent back'}];
    expect(kept(fields, 'FORM')).to.deep.equal(fields);
  });

  it('is all of what did not get through: it may have to be sent again', () => {
    const failed = record('FORM_RESPONSE', 'id', 1, {formData: [{name: 'pin', value: '1234'}]});
    Object.assign(failed.data, {deliverySuccess: false});
    expect(masked(failed)).to.deep.equal(failed);
  });

  for (const odd of [
    null,
    'x',
    {},
    {data: null},
    {data: {messageType: 'FORM_RESPONSE', content: {formData: [null]}}},
  ]) {
    it(`is whatever it was when it is ${JSON.stringify(odd)}`, () => {
      expect(masked(odd)).to.deep.equal(odd);
    });
  }
});
