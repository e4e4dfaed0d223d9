import {expect} from 'chai';
import {html} from 'lit';

import type {JsonObject} from '../../src/model/wire.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {click, control, focused, heard, isVisible, part, parts, say, show, textOf, until, write} from '../helpers.js';

const form = fixture('messages/11-FORM');

async function asked(envelope: unknown = form, locale = 'en'): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open locale=${locale}></chat-widget>`);
  await say(widget, envelope);
  return widget;
}

/** A form of one field, required unless said otherwise. */
function formOf(field: JsonObject): unknown {
  const plain = {name: 'f', dc_type: 'text', label: 'Field', value: '', isMandatory: true, mode: 'manual'};
  return {...form, data: {...form.data, content: {title: 'Form', formData: [{...plain, ...field}]}}};
}

/** The errors that are to be seen. */
function errors(widget: ChatWidget): string[] {
  return parts(widget, 'error').filter(isVisible).map(textOf);
}

async function submit(widget: ChatWidget): Promise<void> {
  const before = errors(widget).join('|');
  const sent = heard(widget, 'chat-send');
  await click(part(widget, 'submit'));
  await until(() => sent.length > 0 || errors(widget).join('|') !== before, 'the form was checked');
}

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
    expect(textOf(part(widget, 'summary'))).to.equal('Please check 4 fields.');
    expect(part(widget, 'summary').role).to.equal('alert');
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
    expect(textOf(part(widget, 'summary'))).to.equal('Please check 3 fields.');
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
