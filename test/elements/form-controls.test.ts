import {expect} from 'chai';

import type {JsonObject} from '../../src/model/wire.js';
import {all, control, part, parts, press, textOf, type} from '../helpers.js';
import {errors, field, refuse, showForm, values} from '../helpers/forms.js';

/** What keyboards and browsers are told of the control of a field. */
async function hints(more: JsonObject): Promise<Record<string, string | null>> {
  const form = await showForm([field(more)]);
  const input = part<HTMLInputElement>(form, 'control');
  const names = ['type', 'inputmode', 'autocomplete', 'autocapitalize', 'spellcheck', 'enterkeyhint'];
  const told = names.map((name) => [name, input.getAttribute(name)] as const);
  return Object.fromEntries(told.filter(([, value]) => value !== null));
}

describe('a control', () => {
  const told: [JsonObject, Record<string, string>][] = [
    [{}, {type: 'text', inputmode: 'text'}],
    [
      {dc_type: 'email'},
      {type: 'email', inputmode: 'email', autocomplete: 'email', autocapitalize: 'none', spellcheck: 'false'},
    ],
    [{dc_type: 'phone'}, {type: 'tel', inputmode: 'tel', autocomplete: 'tel'}],
    [
      {dc_type: 'name'},
      {type: 'text', inputmode: 'text', autocomplete: 'given-name', autocapitalize: 'words', spellcheck: 'false'},
    ],
    [
      {dc_type: 'nickname'},
      {type: 'text', inputmode: 'text', autocomplete: 'nickname', autocapitalize: 'words', spellcheck: 'false'},
    ],
    [{dc_type: 'date'}, {type: 'date'}],
    [
      {dc_type: 'date', name: 'dataDiNascita'},
      {type: 'date', autocomplete: 'bday'},
    ],
    [{name: 'company'}, {type: 'text', inputmode: 'text', autocomplete: 'organization'}],
    [{name: 'Indirizzo'}, {type: 'text', inputmode: 'text', autocomplete: 'street-address'}],
    [
      {name: 'sito_web'},
      {type: 'text', inputmode: 'url', autocomplete: 'url', autocapitalize: 'none', spellcheck: 'false'},
    ],
    [
      {name: 'ticket', custom_regexp: '^[0-9]{5}$'},
      {type: 'text', inputmode: 'numeric'},
    ],
    [
      {name: 'ticket', custom_regexp: '[0-9]{5}'},
      {type: 'text', inputmode: 'text'},
    ],
    [
      {name: 'pin', custom_regexp: '^\\d{4,6}$'},
      {type: 'password', inputmode: 'numeric', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false'},
    ],
    [
      {name: 'email', dc_type: 'nickname'},
      {type: 'text', inputmode: 'text', autocomplete: 'nickname', autocapitalize: 'words', spellcheck: 'false'},
    ],
    [
      {name: 'cardNumber'},
      {type: 'text', inputmode: 'text', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false'},
    ],
    [
      {name: 'password', dc_type: 'nickname'},
      {type: 'password', inputmode: 'text', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false'},
    ],
  ];
  for (const [more, expected] of told) {
    it(`tells keyboards and browsers what it is for: ${JSON.stringify(more)}`, async () => {
      expect(await hints(more)).to.deep.equal({...expected, enterkeyhint: 'send'});
    });
  }

  it('of several lines keeps Enter for itself, and a password out of autofill', async () => {
    const form = await showForm([field({dc_type: 'textarea', name: 'password'})]);
    const area = part(form, 'control');
    expect([area.getAttribute('enterkeyhint'), area.getAttribute('autocomplete')]).to.deep.equal([null, 'off']);
  });

  for (const odd of ['constructor', 'toString', '__proto__', 'signature', '']) {
    it(`takes text for a field of the unknown type ${JSON.stringify(odd)}`, async () => {
      const form = await showForm([field({dc_type: odd})]);
      expect(control(form, 'Field').type).to.equal('text');
    });
  }

  for (const slot of ['time_slot_cbl', 'cb_first_slot']) {
    it(`takes text for a time to call back at: ${slot}`, async () => {
      const form = await showForm([field({dc_type: slot})]);
      expect(control(form, 'Field').type).to.equal('text');
    });

    it(`offers the times to call back at, if there are any: ${slot}`, async () => {
      const form = await showForm([field({dc_type: slot, options: {am: 'Morning', pm: 'Afternoon'}})]);
      expect(all<HTMLOptionElement>(form, 'option').map(textOf)).to.deep.equal([
        'Please choose',
        'Morning',
        'Afternoon',
      ]);
      control(form, 'Field').focus();
      await press('A');
      expect(await values(form)).to.deep.equal(['pm']);
    });
  }

  for (const choice of ['select', 'radio']) {
    it(`takes text where there is nothing to choose from: ${choice}`, async () => {
      const form = await showForm([field({dc_type: choice, isMandatory: true, options: {}})]);
      control(form, 'Field').focus();
      await type('anything');
      expect(await values(form)).to.deep.equal(['anything']);
    });
  }

  // What nobody can see must not go out.
  const unseen: [JsonObject, string][] = [
    [{dc_type: 'date', value: '14/06/2024'}, ''],
    [{dc_type: 'date', value: '2024-06-14'}, '2024-06-14'],
    [{dc_type: 'select', value: 'evening', options: {am: 'Morning'}}, ''],
    [{dc_type: 'radio', value: 'evening', options: {am: 'Morning'}}, ''],
    [{dc_type: 'checkbox', value: 'am,evening', options: {am: 'Morning'}}, 'am'],
    [{dc_type: 'checkbox', value: 'perhaps'}, ''],
    [{dc_type: 'checkbox', value: true}, 'true'],
    [{dc_type: 'rating_star', value: '6'}, ''],
    [{dc_type: 'rating_star', value: 5}, '5'],
    [{dc_type: 'rating_score', value: '0'}, '0'],
    [{dc_type: 'select', value: 'evening', options: ''}, 'evening'],
  ];
  for (const [more, expected] of unseen) {
    it(`starts from what it can show: ${JSON.stringify(more)}`, async () => {
      expect(await values(await showForm([field(more)]))).to.deep.equal([expected]);
    });
  }

  it('that shows nothing of a value that is there asks for one', async () => {
    const form = await showForm([field({dc_type: 'date', value: 'tomorrow', isMandatory: true})]);
    await refuse(form);
    expect(errors(form)).to.deep.equal(['Please fill in this field.']);
  });

  it('of a rating is one stop for the Tab key, and the arrow keys move within it', async () => {
    const form = await showForm([field({dc_type: 'rating_score', value: '4'}), field({label: 'Next'})]);
    const marks = parts<HTMLInputElement>(form, 'control');
    marks[4]!.focus();
    await press('ArrowRight');
    await press('ArrowRight');
    await press('Tab');
    expect((form.shadowRoot!.activeElement as HTMLInputElement).labels![0]!.textContent).to.include('Next');
    expect(await values(form)).to.deep.equal(['6', '']);
  });
});
