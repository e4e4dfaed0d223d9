import {expect} from 'chai';
import fc from 'fast-check';
import {fillFields} from '../../src/forms/field.js';
import type {JsonObject} from '../../src/model/wire.js';
import {fixture, fixtureNames} from '../fixtures.js';

const fieldsOf = (name: Parameters<typeof fixture>[0]) => fixture(name).data.content['formData'] as JsonObject[];
const none = new Map<number, string>();

describe('a form that goes back', () => {
  it('equals the response of the specification once it is filled in', () => {
    const answers = fieldsOf('messages/12-FORM_RESPONSE');
    const values = new Map(answers.map(({value}, index) => [index, String(value)]));
    const filled = fillFields(fieldsOf('messages/11-FORM'), values);
    expect(JSON.stringify(filled)).to.equal(JSON.stringify(answers));
  });

  it('equals the answer to a form of every type, whatever the host gave for its scripts', () => {
    const answers = fieldsOf('made/form-response-all-types');
    const values = new Map(answers.map(({value}, index) => [index, String(value)]));
    expect(fillFields(fieldsOf('made/form-all-types'), values)).to.deep.equal(answers);
  });

  it('has every field as it came where nothing was filled in, but no script', () => {
    for (const name of fixtureNames.filter((each) => fixture(each).data.messageType === 'FORM')) {
      const came = fieldsOf(name);
      const expected = came.map((raw) => (raw['mode'] === 'auto' ? {...raw, value: ''} : raw));
      expect(JSON.stringify(fillFields(came, none)), name).to.equal(JSON.stringify(expected));
    }
  });

  it('keeps what nobody knows, in its order, and changes only the value', () => {
    const raw = {z: 1, value: 'old', new_property: {deep: [1]}, name: 'n', isEditable: false, a: null};
    const [filled] = fillFields([raw], new Map([[0, 'new']]));
    expect(JSON.stringify(filled)).to.equal(JSON.stringify({...raw, value: 'new'}));
    expect(raw.value).to.equal('old');
  });

  it('keeps values that are no text as they came', () => {
    for (const value of [5, false, ['a'], {a: true}]) expect(fillFields([{value}], none)).to.deep.equal([{value}]);
  });

  it('has a value in every field', () => {
    expect(fillFields([{name: 'a'}, {name: 'b', value: null}], none)).to.deep.equal([
      {name: 'a', value: ''},
      {name: 'b', value: ''},
    ]);
  });

  it('takes from the customer an empty value too', () => {
    expect(fillFields([{value: 'preset'}], new Map([[0, '']]))).to.deep.equal([{value: ''}]);
  });

  it('fills fields by their place, for names need not be unique, and passes over what is no field', () => {
    const came = [{name: 'same'}, 'noise', null, {name: 'same'}];
    const values = new Map([
      [0, 'first'],
      [1, 'never'],
      [3, 'second'],
    ]);
    expect(fillFields(came, values)).to.deep.equal([
      {name: 'same', value: 'first'},
      'noise',
      null,
      {name: 'same', value: 'second'},
    ]);
  });

  it('is empty when there was no list of fields', () => {
    for (const formData of [undefined, null, 'text', {}, 5]) expect(fillFields(formData, none)).to.deep.equal([]);
  });

  it('never holds the text of a script', () => {
    const script = 'window.__chatWidgetEvaluated = true';
    const raw = fc.dictionary(fc.constantFrom('name', 'label', 'isEditable', 'dc_type'), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(raw), (fields) => {
        const came = fields.map((each) => ({...each, mode: 'auto', value: script}));
        expect(JSON.stringify(fillFields(came, none))).to.not.include(script);
      }),
    );
    expect('__chatWidgetEvaluated' in globalThis).to.equal(false);
  });
});
