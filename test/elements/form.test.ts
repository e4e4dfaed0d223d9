import {fixture as render} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {html} from 'lit';

import type {ChatForm} from '../../src/elements/form.js';
import {fixture} from '../fixtures.js';
import {
  click,
  control,
  focused,
  frame,
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
import {errors, field, filled, refuse, showForm, values} from '../helpers/forms.js';

const {content} = fixture('messages/11-FORM').data;
const example = content['formData'] as readonly unknown[];

describe('a form alone', () => {
  it('speaks English', async () => {
    const form = await showForm([field({isMandatory: true})]);
    await refuse(form);
    expect(textOf(part(form, 'form'))).to.equal(
      'Your data Fields marked * are required. Please check 1 field. Field: Please fill in this field. Field * Please fill in this field. Send',
    );
  });

  it('has its title as its name', async () => {
    const named = one(await showForm(example), '.group[aria-labelledby]');
    const title = (named.getRootNode() as ShadowRoot).getElementById(named.getAttribute('aria-labelledby')!);
    expect(textOf(title!)).to.equal('Your data');
  });

  it('shows its first fields at once, and before long however many there are', async () => {
    const shown = await render<ChatForm>(html`<chat-form></chat-form>`);
    shown.form = {title: 'Long', formData: Array.from({length: 40}, () => field())};
    await Promise.resolve();
    const first = parts(shown, 'field').length;
    expect(first).to.be.within(1, 39);
    expect(isVisible(part(shown, 'submit'))).to.equal(true);
    await shown.updateComplete;
    expect(parts(shown, 'field').length).to.equal(40);
  });

  it('is nothing as long as it is given nothing', async () => {
    const form = await render<ChatForm>(html`<chat-form></chat-form>`);
    expect(textOf(form)).to.equal('');
  });

  it('hands over the form as it came, filled in', async () => {
    const given = ['Esempio', 'Via Esempio 1', 'anna@example.com', 'mattina'];
    const form = await render<ChatForm>(
      html`<chat-form .form=${content} .values=${new Map(given.entries())}></chat-form>`,
    );
    expect(await filled(form)).to.deep.equal({
      title: content['title'],
      response_to_bot: content['response_to_bot'],
      formData: example.map((each, index) => ({...(each as object), value: given[index]})),
    });
  });

  it('hands over nothing as long as a field is wrong', async () => {
    const form = await showForm(example);
    const submitted = heard(form, 'chat-form-submit');
    await refuse(form);
    expect(submitted).to.deep.equal([]);
  });

  it('asks for one repair after the other', async () => {
    const form = await showForm(example);
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

  it('can be looked at but neither changed nor submitted when it is disabled', async () => {
    const form = await showForm(
      [field({value: 'x'}), field({dc_type: 'select', label: 'One of', value: 'a', options: {a: 'Alpha', b: 'Beta'}})],
      {disabled: true},
    );
    const submitted = heard(form, 'chat-form-submit');
    await write(control(form, 'Field'), 'y');
    await click(part(form, 'submit'));
    await frame();
    expect(parts<HTMLInputElement>(form, 'control').map(({value}) => value)).to.deep.equal(['x', 'Alpha']);
    expect([part(form, 'submit').ariaDisabled, submitted.length]).to.deep.equal(['true', 0]);
  });

  it('marks what is required, for eyes and for ears', async () => {
    const form = await showForm([field({isMandatory: true})]);
    expect(textOf(part(form, 'label'))).to.equal('Field *');
    expect(control(form, 'Field').ariaRequired).to.equal('true');
    expect(textOf(part(form, 'form'))).to.include('Fields marked * are required.');
  });

  it('tells ears by its mark that a group of boxes is required, which has no state for it', async () => {
    const form = await showForm([field({dc_type: 'checkbox', isMandatory: true, options: ['A', 'B']})]);
    expect(one(form, '.choices').getAttribute('aria-labelledby')).to.equal(part(form, 'label').id);
    expect(one(form, '.mark').ariaHidden).to.equal(null);
  });

  it('marks nothing that need not, or can’t, be filled in', async () => {
    const form = await showForm([field({isMandatory: true, isEditable: false})]);
    expect(textOf(part(form, 'label'))).to.equal('Field');
    expect(textOf(part(form, 'form'))).not.to.include('required');
  });

  it('names a field after its name when it has no label, and after its place when it has neither', async () => {
    const form = await showForm([field({label: {}, name: 'company'}), field({label: '', name: ''})]);
    expect(parts(form, 'label').map(textOf)).to.deep.equal(['company', 'Field 2']);
  });

  it('keeps two fields of one name apart', async () => {
    const form = await showForm(['One', 'Two'].map((label) => field({label, name: 'same'})));
    await write(control(form, 'Two'), 'second');
    expect(await values(form)).to.deep.equal(['', 'second']);
  });

  it('keeps the radio buttons of two forms apart', async () => {
    const question = field({dc_type: 'rating_star', value: '2'});
    const forms = [await showForm([question]), await showForm([question])];
    await click(parts(forms[0]!, 'control')[4]!);
    expect(await values(forms[0]!)).to.deep.equal(['5']);
    expect(await values(forms[1]!)).to.deep.equal(['2']);
  });

  it('keeps what was typed when it comes anew', async () => {
    const form = await showForm(example);
    await write(control(form, 'Email'), 'anna@');
    form.form = structuredClone(form.form);
    await settled(form);
    expect(control(form, 'Email').value).to.equal('anna@');
  });

  it('keeps its errors when it comes anew', async () => {
    const form = await showForm(example);
    await refuse(form);
    form.form = structuredClone(form.form);
    await settled(form);
    expect(errors(form)).to.have.length(4);
  });

  it('keeps nothing for another form', async () => {
    const form = await showForm([field({name: 'one', isMandatory: true}), field({name: 'two', label: 'Two'})]);
    await write(control(form, 'Two'), 'for two');
    await refuse(form);
    form.form = {title: 'Another', formData: [field({name: 'other'}), field({name: 'another', label: 'Another'})]};
    await settled(form);
    expect(parts<HTMLInputElement>(form, 'control').map(({value}) => value)).to.deep.equal(['', '']);
    expect(errors(form)).to.deep.equal([]);
  });

  it('can be submitted without any field', async () => {
    const form = await showForm([]);
    expect((await filled(form)).formData).to.deep.equal([]);
  });

  it('shows information as text', async () => {
    const form = await showForm([field({dc_type: 'info', label: 'Please read', value: 'this'})]);
    expect(textOf(part(form, 'field'))).to.equal('Please read this');
    expect(parts(form, 'control')).to.deep.equal([]);
  });

  it('takes the focus at its first field', async () => {
    const form = await showForm([field({isEditable: false}), field({label: 'Second'})]);
    form.focus();
    expect(focused()).to.equal(control(form, 'Second'));
  });

  it('takes the focus at its button when nothing can be filled in', async () => {
    const form = await showForm([field({isEditable: false})]);
    form.focus();
    expect(focused()).to.equal(part(form, 'submit'));
  });
});

describe('a form that can’t be read', () => {
  for (const broken of ['text', 42, null, [], {formData: 'none'}, {formData: [1, 2]}]) {
    it(`says so, and tells the page: ${JSON.stringify(broken)}`, async () => {
      const form = document.createElement('chat-form');
      const told = heard(form, 'chat-error');
      form.form = broken as never;
      document.body.append(form);
      await settled(form);
      form.remove();
      expect(told.map(({code}) => code)).to.deep.equal(['unreadable']);
      expect(form.shadowRoot!.textContent).to.include('This form can’t be shown.');
    });
  }

  it('gives way to one that can', async () => {
    const form = await showForm('none' as never);
    form.form = {title: 'Better', formData: []};
    await settled(form);
    expect(textOf(part(form, 'title'))).to.equal('Better');
  });
});

describe('a form that can be closed', () => {
  it('has a button for it', async () => {
    const form = await showForm([field()], {closable: true});
    const cancelled = heard(form, 'chat-form-cancel');
    await click(part(form, 'cancel'));
    expect(cancelled).to.have.length(1);
  });

  it('is closed by Escape from any of its fields, and keeps the key to itself', async () => {
    const form = await showForm([field()], {closable: true});
    const cancelled = heard(form, 'chat-form-cancel');
    const keys = heard(form.parentElement!, 'keydown');
    control(form, 'Field').focus();
    await press('Escape');
    expect([cancelled.length, keys.length]).to.deep.equal([1, 0]);
  });

  it('leaves Escape alone when it can’t be', async () => {
    const form = await showForm([field()]);
    const cancelled = heard(form, 'chat-form-cancel');
    const keys = heard(form.parentElement!, 'keydown');
    control(form, 'Field').focus();
    await press('Escape');
    expect([cancelled.length, keys.length]).to.deep.equal([0, 1]);
  });
});

describe('a form that was not taken', () => {
  it('says why, at once and where it is heard', async () => {
    const form = await showForm([field({value: 'x'})], {rejection: 'The line was busy.'});
    expect(textOf(one(part(form, 'summary'), '[role=alert]'))).to.equal('The line was busy.');
    expect(control(form, 'Field').value).to.equal('x');
  });

  it('leads from its button to the reason', async () => {
    const form = await showForm([field()]);
    form.addEventListener('chat-form-submit', () => (form.rejection = 'The line was busy.'));
    await click(part(form, 'submit'));
    await until(() => focused() === one(form, '[role=alert]'), 'the reason had the focus');
  });

  it('leaves the customer in a field', async () => {
    const form = await showForm([field()]);
    control(form, 'Field').focus();
    form.rejection = 'The line was busy.';
    await settled(form);
    expect(focused()).to.equal(control(form, 'Field'));
  });

  it('says so no more once it is submitted again', async () => {
    const form = await showForm([field()], {rejection: 'The line was busy.'});
    await filled(form);
    await settled(form);
    expect(isVisible(part(form, 'summary'))).to.equal(false);
  });
});
