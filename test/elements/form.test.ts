import {fixture as render} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {html} from 'lit';

import {define} from '../../src/elements/define.js';
import {ChatForm} from '../../src/elements/form.js';
import {type Field, readField} from '../../src/forms/field.js';
import type {JsonObject} from '../../src/model/wire.js';
import {fixture} from '../fixtures.js';
import {
  click,
  control,
  focused,
  heard,
  isVisible,
  one,
  part,
  parts,
  press,
  settled,
  textOf,
  until,
  write,
} from '../helpers.js';

define(ChatForm);

const fields = (fixture('messages/11-FORM').data.content['formData'] as JsonObject[]).map(readField);

async function show(template = html`<chat-form heading="Your data" .fields=${fields}></chat-form>`): Promise<ChatForm> {
  const form = await render<ChatForm>(template);
  await settled(form);
  return form;
}

function field(raw: JsonObject): Field {
  return readField({name: 'f', dc_type: 'text', label: 'Field', ...raw}, 0);
}

describe('a form alone', () => {
  it('has its heading as its name', async () => {
    const named = one(await show(), '[aria-labelledby]');
    const title = (named.getRootNode() as ShadowRoot).getElementById(named.getAttribute('aria-labelledby')!);
    expect(textOf(title!)).to.equal('Your data');
  });

  it('hands over what was filled in, by the place of each field', async () => {
    const values = new Map(['Esempio', 'Via Esempio 1', 'anna@example.com', 'mattina'].entries());
    const form = await show(html`<chat-form .fields=${fields} .values=${values}></chat-form>`);
    const submitted = heard(form, 'chat-form-submit');
    await click(part(form, 'submit'));
    await until(() => submitted.length > 0, 'it was submitted');
    expect([...submitted[0]!.values]).to.deep.equal([...values]);
  });

  it('hands over nothing as long as a field is wrong', async () => {
    const form = await show();
    const submitted = heard(form, 'chat-form-submit');
    await click(part(form, 'submit'));
    await until(() => isVisible(part(form, 'summary')), 'it was checked');
    expect(submitted).to.deep.equal([]);
  });

  it('asks for one repair after the other', async () => {
    const form = await show();
    for (const [label, value] of [
      ['Società', 'Esempio'],
      ['Indirizzo', 'Via Esempio 1'],
    ] as const) {
      await click(part(form, 'submit'));
      await until(() => focused() === control(form, label), `${label} had the focus`);
      await write(control(form, label), value);
    }
    await press('Enter');
    await until(() => focused() === control(form, 'Email'), 'the e-mail had the focus');
  });

  it('can be looked at but not submitted when it is disabled', async () => {
    const form = await show(html`<chat-form disabled .fields=${[field({value: 'x'})]}></chat-form>`);
    const submitted = heard(form, 'chat-form-submit');
    await click(part(form, 'submit'));
    await new Promise((resolve) => setTimeout(resolve));
    expect([part(form, 'submit').ariaDisabled, submitted.length]).to.deep.equal(['true', 0]);
  });

  it('marks what is required, for eyes and for ears', async () => {
    const form = await show(html`<chat-form .fields=${[field({isMandatory: true})]}></chat-form>`);
    expect(textOf(part(form, 'label'))).to.equal('Field *');
    expect(control(form, 'Field').ariaRequired).to.equal('true');
    expect(textOf(part(form, 'form'))).to.include('Fields marked * are required.');
  });

  it('marks nothing that need not, or can’t, be filled in', async () => {
    const form = await show(html`<chat-form .fields=${[field({isMandatory: true, isEditable: false})]}></chat-form>`);
    expect(textOf(part(form, 'label'))).to.equal('Field');
    expect(textOf(part(form, 'form'))).not.to.include('required');
  });

  for (const type of ['constructor', 'toString', 'signature', '']) {
    it(`takes text for a field of the unknown type ${JSON.stringify(type)}`, async () => {
      const form = await show(html`<chat-form .fields=${[field({dc_type: type})]}></chat-form>`);
      expect(control(form, 'Field').type).to.equal('text');
    });
  }

  it('names a field after its name when it has no label', async () => {
    const form = await show(html`<chat-form .fields=${[field({label: {}, name: 'company'})]}></chat-form>`);
    expect(parts(form, 'label').map(textOf)).to.deep.equal(['company']);
  });

  it('keeps two fields of one name apart', async () => {
    const twins = ['One', 'Two'].map((label, index) => readField({name: 'same', dc_type: 'text', label}, index));
    const form = await show(html`<chat-form .fields=${twins}></chat-form>`);
    const submitted = heard(form, 'chat-form-submit');
    await write(control(form, 'Two'), 'second');
    await click(part(form, 'submit'));
    await until(() => submitted.length > 0, 'it was submitted');
    expect([...submitted[0]!.values.values()]).to.deep.equal(['', 'second']);
  });

  it('keeps what was typed when its fields come anew', async () => {
    const form = await show();
    await write(control(form, 'Email'), 'anna@');
    form.fields = [...fields];
    await settled(form);
    expect(control(form, 'Email').value).to.equal('anna@');
  });
});
