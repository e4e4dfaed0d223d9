import {expect} from 'chai';

import {control, focused, heard, one, part, parts, textOf, until, write} from '../helpers.js';
import {asked, errors, formOf, submit} from '../helpers/forms.js';

describe('a form that is not yet right', () => {
  it('is not sent', async () => {
    const widget = await asked();
    const sent = heard(widget, 'chat-send');
    await submit(widget);
    expect(sent).to.deep.equal([]);
  });

  it('shows beside each field what the form’s author has to say', async () => {
    const widget = await asked();
    await submit(widget);
    const told = ['Campo obbligatorio', 'Indirizzo obbligatorio', 'Email obbligatoria', 'Fascia richiamo obbligatoria'];
    expect(errors(widget)).to.deep.equal(told);
  });

  it('shows no error before it is submitted', async () => {
    const widget = await asked();
    await write(control(widget, 'Email'), 'nobody');
    expect(errors(widget)).to.deep.equal([]);
  });

  it('says how many fields need another look', async () => {
    const widget = await asked();
    await submit(widget);
    expect(textOf(one(part(widget, 'summary'), '[role=alert]'))).to.equal('Please check 4 fields.');
  });

  it('ties each error to its field', async () => {
    const widget = await asked();
    await submit(widget);
    for (const field of parts(widget, 'control')) {
      const described = field.getAttribute('aria-describedby')!;
      const error = (field.getRootNode() as ShadowRoot).getElementById(described)!;
      expect(field.ariaInvalid).to.equal('true');
      expect(errors(widget)).to.include(textOf(error));
    }
  });

  it('puts the customer into the first field that is wrong', async () => {
    const widget = await asked();
    await write(control(widget, 'Società'), 'Esempio Srl');
    await submit(widget);
    await until(() => focused() === control(widget, 'Indirizzo'), 'the second field had the focus');
  });

  it('forgives a field as soon as it is repaired', async () => {
    const widget = await asked();
    await submit(widget);
    await write(control(widget, 'Società'), 'E');
    await until(() => errors(widget).length === 3, 'one error was gone');
    expect(control(widget, 'Società').ariaInvalid).to.equal('false');
    expect(textOf(part(widget, 'summary'))).to.match(/^Please check 3 fields\./);
  });

  it('counts blanks as nothing', async () => {
    const widget = await asked(formOf({}));
    await write(control(widget, 'Field'), '   ');
    await submit(widget);
    expect(errors(widget)).to.deep.equal(['Please fill in this field.']);
  });

  it('tells of a pattern in the words of the form’s author', async () => {
    const widget = await asked(formOf({custom_regexp: '.*@.*', customValidationErrorMessage: 'Email non valida'}));
    await write(control(widget, 'Field'), 'nobody');
    await submit(widget);
    expect(errors(widget)).to.deep.equal(['Email non valida']);
  });

  const words = {
    en: ['Please fill in this field.', 'Please check this field.'],
    it: ['Compila questo campo.', 'Controlla questo campo.'],
  };
  for (const [locale, [missing, mismatch]] of Object.entries(words)) {
    it(`has words of its own for a missing value (${locale})`, async () => {
      const widget = await asked(formOf({customMandatoryErrorMessage: ''}), locale);
      await submit(widget);
      expect(errors(widget)).to.deep.equal([missing]);
    });

    it(`has words of its own for a pattern (${locale})`, async () => {
      const widget = await asked(formOf({custom_regexp: '^[0-9]$', value: 'abc'}), locale);
      await submit(widget);
      expect(errors(widget)).to.deep.equal([mismatch]);
    });
  }
});
