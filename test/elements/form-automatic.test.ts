import {expect} from 'chai';

import type {FormDesk} from '../../src/elements/form-desk.js';
import type {Envelope} from '../../src/model/message.js';
import {click, control, heard, part, parts, settled, textOf, until, write} from '../helpers.js';
import {deskOf, field, showForm, values} from '../helpers/forms.js';

const SCRIPT = 'function () { return location.href }';
const auto = field({name: 'page', label: 'Page', mode: 'auto', value: SCRIPT});
const hidden = {...auto, name: 'hidden', isVisibleCustomer: false};

/** A desk whose answer comes when the test says so. */
function slowDesk() {
  let answer: (value: string) => void = () => {};
  const coming = new Promise<string>((resolve) => (answer = resolve));
  return {desk: deskOf({page: coming, hidden: coming}), answer: (value: string) => answer(value)};
}

describe('a form’s automatic field', () => {
  it('is filled in by the page', async () => {
    const form = await showForm([auto, hidden], {desk: deskOf({page: 'Home', hidden: '/home'})});
    await until(() => control(form, 'Page').value === 'Home', 'the value was shown');
    expect(await values(form)).to.deep.equal(['Home', '/home']);
  });

  it('is filled in though nobody can change it', async () => {
    const form = await showForm([{...auto, isEditable: false}], {desk: deskOf({page: 'Home'})});
    expect(await values(form)).to.deep.equal(['Home']);
  });

  it('is asked for once while the form is shown, with its message', async () => {
    const desk = deskOf({page: 'Home'});
    const message = {room: 'r'} as Envelope;
    const asked: (Envelope | undefined)[] = [];
    const form = await showForm([auto]);
    form.message = message;
    form.desk = {
      ...desk,
      resolve(each, of) {
        asked.push(of);
        return desk.resolve(each, of);
      },
    };
    await settled(form);
    form.form = structuredClone(form.form);
    form.desk = deskOf();
    await settled(form);
    expect(asked).to.deep.equal([message]);
  });

  it('is not asked for while the form can only be looked at', async () => {
    const desk = deskOf();
    await showForm([auto], {desk, disabled: true});
    expect(desk.asked).to.deep.equal([]);
  });

  it('is nobody’s business but the customer’s once something was written', async () => {
    const {desk, answer} = slowDesk();
    const form = await showForm([auto], {desk});
    await write(control(form, 'Page'), 'My own');
    answer('Home');
    expect(await values(form)).to.deep.equal(['My own']);
  });

  it('stays empty where nobody knows its value', async () => {
    const form = await showForm([auto, hidden]);
    expect(await values(form)).to.deep.equal(['', '']);
  });

  const failing: Record<string, FormDesk['resolve']> = {
    'a rejection': () => Promise.reject(new Error('no')),
    'an error': () => {
      throw new Error('no');
    },
    'no text': () => Promise.resolve({} as string),
  };
  for (const [what, resolve] of Object.entries(failing)) {
    it(`stays empty when the answer is ${what}`, async () => {
      const form = await showForm([hidden], {desk: {...deskOf(), resolve}});
      expect(await values(form)).to.deep.equal(['']);
    });
  }

  it('holds the form back until it has come, and the button says so', async () => {
    const {desk, answer} = slowDesk();
    const form = await showForm([hidden], {desk});
    const submitted = heard(form, 'chat-form-submit');
    const button = part(form, 'submit');
    await click(button);
    expect([textOf(button), button.ariaBusy, submitted.length]).to.deep.equal(['One moment…', 'true', 0]);
    answer('/home');
    await until(() => submitted.length > 0, 'it was submitted');
    await settled(form);
    expect([textOf(button), button.ariaBusy]).to.deep.equal(['Send', 'false']);
  });

  it('does not hold the form back for ever', async function () {
    this.timeout(8000);
    const form = await showForm([hidden], {desk: {...deskOf(), resolve: () => new Promise<string>(() => {})}});
    const submitted = heard(form, 'chat-form-submit');
    await click(part(form, 'submit'));
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await until(() => submitted.length > 0, 'it was submitted');
    expect(submitted[0]!.formData).to.deep.equal([{...hidden, value: ''}]);
  });

  it('is checked with what came in', async () => {
    const {desk, answer} = slowDesk();
    const form = await showForm([{...auto, isMandatory: true}], {desk});
    const submitted = heard(form, 'chat-form-submit');
    await click(part(form, 'submit'));
    answer('Home');
    await until(() => submitted.length > 0, 'it was submitted');
    expect(parts<HTMLInputElement>(form, 'control').map(({value}) => value)).to.deep.equal(['Home']);
  });
});
