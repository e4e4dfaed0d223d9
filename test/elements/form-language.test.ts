import {expect} from 'chai';

import {it as italian} from '../../src/i18n/it.js';
import {all, control, one, part, parts, settled, textOf, until, write} from '../helpers.js';
import {deskOf, errors, field, refuse, showForm} from '../helpers/forms.js';

const fields = [
  field({name: 'a', label: {'it-it': 'Società', 'en-gb': 'Company'}, isMandatory: true}),
  field({
    name: 'b',
    label: {'it-it': 'Codice', 'en-gb': 'Code'},
    custom_regexp: '^x$',
    customValidationErrorMessage: {'it-it': 'Codice errato', 'en-gb': 'Wrong code'},
  }),
  field({
    name: 'c',
    label: {'it-it': 'Quando', 'en-gb': 'When'},
    dc_type: 'radio',
    options: {am: {'it-it': 'Mattina', 'en-gb': 'Morning'}},
  }),
];

describe('a form’s language', () => {
  it('is that of its locale', async () => {
    const form = await showForm(fields, {locale: 'it'});
    await until(() => textOf(part(form, 'submit')) === 'Invia', 'it spoke Italian');
    expect(textOf(part(form, 'form'))).to.equal(
      `Your data ${italian.requiredHint} Società * Codice Quando Mattina Invia`,
    );
  });

  it('is the first and only one that is seen', async () => {
    const form = document.createElement('chat-form');
    Object.assign(form, {locale: 'it', form: {title: '', formData: fields}});
    document.body.append(form);
    await settled(form);
    const told = textOf(part(form, 'submit'));
    form.remove();
    expect(told).to.equal('Invia');
  });

  it('is told to screen readers', async () => {
    const form = await showForm(fields, {locale: 'it-IT'});
    await until(() => one(form, 'form').lang === 'it-IT', 'its language was told');
  });

  it('can change while it is being filled in: labels, options, errors and summary', async () => {
    const form = await showForm(fields);
    await write(control(form, 'Code'), 'y');
    await refuse(form);
    expect(errors(form)).to.deep.equal(['Please fill in this field.', 'Wrong code']);
    form.locale = 'it';
    await until(() => textOf(part(form, 'submit')) === 'Invia', 'it spoke Italian');
    expect(errors(form)).to.deep.equal([italian.valueMissing, 'Codice errato']);
    expect(textOf(part(form, 'summary'))).to.include(`Controlla 2 campi. Società: ${italian.valueMissing}`);
    expect(all(form, '.choice').map(textOf)).to.deep.equal(['Mattina']);
    expect(control(form, 'Codice').value).to.equal('y');
  });

  it('is the latest asked for', async () => {
    const form = await showForm(fields);
    form.locale = 'it';
    await form.updateComplete;
    form.locale = 'en';
    await settled(form);
    expect(textOf(part(form, 'submit'))).to.equal('Send');
  });

  for (const [locale, word] of [
    ['en', 'One moment…'],
    ['it', 'Un momento…'],
  ] as const) {
    it(`has words for waiting and for closing (${locale})`, async () => {
      const auto = field({name: 'auto', mode: 'auto', isVisibleCustomer: false});
      const desk = {...deskOf(), resolve: () => new Promise<string>(() => {})};
      const form = await showForm([auto], {locale, desk, closable: true});
      await until(() => one(form, 'form').lang === locale, 'it spoke the language');
      part(form, 'submit').click();
      await settled(form);
      expect([...parts(form, 'submit'), ...parts(form, 'cancel')].map(textOf)).to.deep.equal([
        word,
        locale === 'it' ? 'Non ora' : 'Not now',
      ]);
    });
  }
});
