import {expect} from 'chai';

import {click, control, press, settled, write} from '../helpers.js';
import {deskOf, field, filled, showForm, values} from '../helpers/forms.js';

const fields = [
  field({name: 'a', label: 'One', value: 'one'}),
  field({name: 'b', label: 'Two'}),
  field({name: 'password', label: 'Three'}),
];

describe('a form’s draft', () => {
  it('is what the form starts from', async () => {
    const form = await showForm(fields, {desk: deskOf({}, {form: {1: 'draft'}}), draftKey: 'form'});
    expect(await values(form)).to.deep.equal(['one', 'draft', '']);
  });

  it('that comes late fills only what the customer has not touched', async () => {
    const form = await showForm(fields, {desk: deskOf(), draftKey: 'form'});
    await write(control(form, 'One'), 'typed');
    form.desk = deskOf({}, {form: {0: 'late', 1: 'late'}});
    await settled(form);
    expect(await values(form)).to.deep.equal(['typed', 'late', '']);
  });

  it('counts more than the values given to start from', async () => {
    const desk = deskOf({}, {form: {0: 'draft'}});
    const form = await showForm(fields, {desk, draftKey: 'form', values: new Map([[0, 'given']])});
    expect(await values(form)).to.deep.equal(['draft', '', '']);
  });

  it('is kept with every change, and has what was kept before', async () => {
    const desk = deskOf({}, {form: {1: 'draft'}});
    const form = await showForm(fields, {desk, draftKey: 'form'});
    await write(control(form, 'One'), 'x');
    await press('y');
    expect(desk.kept).to.deep.equal([
      ['form', {0: 'x', 1: 'draft'}],
      ['form', {0: 'xy', 1: 'draft'}],
    ]);
  });

  it('never has a secret, neither to keep nor to start from', async () => {
    const desk = deskOf({}, {form: {2: 'stolen'}});
    const form = await showForm(fields, {desk, draftKey: 'form'});
    await write(control(form, 'Three'), 'hunter2');
    expect(desk.kept.map(([, draft]) => draft).filter((draft) => 2 in draft)).to.deep.equal([]);
  });

  it('has nothing that the page filled in', async () => {
    const auto = field({name: 'auto', label: 'Auto', mode: 'auto', value: 'document.title'});
    const desk = deskOf({auto: 'Home'});
    const form = await showForm([auto, field()], {desk, draftKey: 'form'});
    await write(control(form, 'Field'), 'x');
    expect(desk.kept).to.deep.equal([['form', {1: 'x'}]]);
  });

  it('is forgotten once the form was taken', async () => {
    const desk = deskOf({}, {form: {1: 'draft'}});
    const form = await showForm(fields, {desk, draftKey: 'form'});
    await filled(form);
    expect(desk.kept).to.deep.equal([['form', {}]]);
  });

  it('stays when the form was not taken', async () => {
    const desk = deskOf();
    const form = await showForm(fields, {desk, draftKey: 'form'});
    form.addEventListener('chat-form-submit', (event) => event.preventDefault());
    await filled(form);
    expect(desk.kept).to.deep.equal([]);
  });

  it('is not kept without a name', async () => {
    const desk = deskOf();
    const form = await showForm(fields, {desk});
    await click(control(form, 'One'));
    await press('x');
    expect(desk.kept).to.deep.equal([]);
  });
});
