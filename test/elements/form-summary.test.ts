import {expect} from 'chai';

import {
  all,
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
  warnings,
  write,
} from '../helpers.js';
import {errors, field, refuse, showForm, values} from '../helpers/forms.js';

const two = [
  field({name: 'a', label: 'First', isMandatory: true}),
  field({
    name: 'b',
    label: 'Second',
    dc_type: 'rating_star',
    isMandatory: true,
    customMandatoryErrorMessage: 'Rate us',
  }),
];

/** What the summary leads to. */
function ways(form: Element): string[] {
  return all(part(form, 'summary'), 'button').map(textOf);
}

describe('the summary of a form’s errors', () => {
  it('names each field and what is wrong with it', async () => {
    const form = await showForm(two);
    await refuse(form);
    expect(ways(form)).to.deep.equal(['First: Please fill in this field.', 'Second: Rate us']);
  });

  it('leads to the fields', async () => {
    const form = await showForm(two);
    await refuse(form);
    await click(all(form, 'button.flaw')[1]!);
    expect(focused()).to.equal(parts(form, 'control')[1]);
  });

  it('leads to the fields by keyboard', async () => {
    const form = await showForm(two);
    await refuse(form);
    await until(() => focused() === control(form, 'First'), 'the first field had the focus');
    await press('Shift+Tab');
    await press('Enter');
    expect(focused()).to.equal(parts(form, 'control')[1]);
  });

  it('is read out once for each try, and not again with every repair', async () => {
    const form = await showForm(two);
    await refuse(form);
    const first = one(form, '[role=alert]');
    await write(control(form, 'First'), 'x');
    await until(() => errors(form).length === 1, 'one field was right');
    expect(textOf(part(form, 'summary'))).to.equal('Please check 1 field. Second: Rate us');
    expect(all(form, '[role=alert]')).to.deep.equal([]);
    await click(part(form, 'submit'));
    await until(() => all(form, '[role=alert]').length > 0, 'it was read out again');
    expect(one(form, '[role=alert]')).not.to.equal(first);
  });

  it('goes with the last error', async () => {
    const form = await showForm([two[0]]);
    await refuse(form);
    await write(control(form, 'First'), 'x');
    await until(() => !isVisible(part(form, 'summary')), 'the summary was gone');
  });
});

describe('a form that takes its time to check', () => {
  // Groups are beyond what the browser's own engine is trusted with: another one is fetched.
  const slow = field({custom_regexp: '^(a|b)+$', value: 'x'});

  it('goes by what stands there when it is done', async () => {
    const form = await showForm([slow]);
    part(form, 'submit').click();
    const input = control(form, 'Field');
    input.value = 'ab';
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    const submitted = heard(form, 'chat-form-submit');
    await until(() => submitted.length > 0, 'it was submitted');
    expect(submitted[0]!.formData).to.deep.include.members([{...slow, value: 'ab'}]);
  });

  it('never blames a value for what one before it was', async () => {
    const form = await showForm([slow]);
    await refuse(form);
    const input = control(form, 'Field');
    for (const value of ['a', 'ax', 'ab']) {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
    await until(() => errors(form).length === 0, 'it was found right');
    await frame();
    expect(errors(form)).to.deep.equal([]);
  });

  it('is submitted once, however often the button is pressed', async () => {
    const form = await showForm([{...slow, value: 'ab'}]);
    const submitted = heard(form, 'chat-form-submit');
    const button = part(form, 'submit');
    for (let count = 0; count < 3; count += 1) button.click();
    await until(() => submitted.length > 0, 'it was submitted');
    await frame();
    expect(submitted).to.have.length(1);
  });

  it('is not submitted once it is gone', async () => {
    const form = await showForm([{...slow, value: 'ab'}]);
    const submitted = heard(form, 'chat-form-submit');
    part(form, 'submit').click();
    form.remove();
    await frame();
    await frame();
    expect(submitted).to.deep.equal([]);
  });

  it('does not call back a customer who went elsewhere', async () => {
    let answer: (value: string) => void = () => {};
    const form = await showForm([two[0], field({name: 'auto', mode: 'auto', isVisibleCustomer: false}), field()]);
    form.desk = {
      resolve: () => new Promise((resolve) => (answer = resolve)),
      draftOf: () => new Map(),
      keepDraft: () => {},
    };
    await settled(form);
    await click(part(form, 'submit'));
    control(form, 'Field').focus();
    answer('');
    await until(() => errors(form).length > 0, 'it was found wrong');
    expect(focused()).to.equal(control(form, 'Field'));
  });
});

describe('a form whose pattern can’t be checked', () => {
  it('tells the page once, and takes the value', async () => {
    const warned = warnings();
    const form = await showForm([field({custom_regexp: '(?<=never)(', value: 'x'})]);
    const told = heard(form, 'chat-error');
    expect(await values(form)).to.deep.equal(['x']);
    expect(await values(form)).to.deep.equal(['x']);
    expect(told.map(({code}) => code)).to.deep.equal(['bad-pattern']);
    expect(warned).to.have.length(1);
  });
});
