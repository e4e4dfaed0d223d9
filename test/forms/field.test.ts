import {expect} from 'chai';
import {type Field, readField} from '../../src/forms/field.js';
import type {JsonObject} from '../../src/model/wire.js';
import {fixture} from '../fixtures.js';

const field = (raw: JsonObject): Field => readField(raw, 0);

describe('a field', () => {
  it('that says nothing is an optional, visible and editable text', () => {
    const raw = {};
    expect(readField(raw, 3)).to.deep.equal({
      index: 3,
      name: '',
      type: 'text',
      label: undefined,
      mandatory: false,
      editable: true,
      visible: true,
      auto: false,
      pattern: '',
      missingMessage: undefined,
      mismatchMessage: undefined,
      value: '',
      options: undefined,
      raw,
    });
  });

  it('is what it says', () => {
    const raw = (fixture('messages/11-FORM').data.content['formData'] as JsonObject[])[2]!;
    expect(readField(raw, 2)).to.deep.equal({
      index: 2,
      name: 'email2',
      type: 'email',
      label: 'Email',
      mandatory: true,
      editable: true,
      visible: true,
      auto: false,
      pattern: '.*@.*',
      missingMessage: 'Email obbligatoria',
      mismatchMessage: 'Email non valida',
      value: '',
      options: undefined,
      raw,
    });
  });

  it('counts odd properties as absent', () => {
    const odd = {name: {}, dc_type: ['x'], isMandatory: 'perhaps', isEditable: null, isVisibleCustomer: 0, value: {}};
    const {raw: _raw, ...read} = field(odd);
    const {raw: _none, ...absent} = field({});
    expect(read).to.deep.equal(absent);
  });

  it('takes texts, numbers and booleans for its value and name', () => {
    expect(field({value: 5, name: 7})).to.include({value: '5', name: '7'});
    expect(field({value: true, custom_regexp: 5})).to.include({value: 'true', pattern: '5'});
    expect(field({isMandatory: 'true', isEditable: 'false', isVisibleCustomer: 'false'})).to.include({
      mandatory: true,
      editable: false,
      visible: false,
    });
  });

  it('of mode auto starts empty: its value is a script', () => {
    expect(field({mode: 'auto', value: 'alert(1)'}).value).to.equal('');
    expect(field({mode: 'manual', value: 'text'}).value).to.equal('text');
    expect(field({value: 'text'}).value).to.equal('text');
  });
});
