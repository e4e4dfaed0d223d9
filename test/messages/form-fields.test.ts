import {expect} from 'chai';
import {html} from 'lit';

import type {Envelope} from '../../src/model/message.js';
import type {JsonObject} from '../../src/model/wire.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {all, click, control, heard, part, parts, press, say, settled, show, textOf, until, write} from '../helpers.js';

const allTypes = fixture('made/form-all-types');
const everyField = allTypes.data.content['formData'] as readonly JsonObject[];

/** The form of all types with some of its fields, all of them optional. */
function formOf(...names: readonly string[]): Envelope {
  const chosen = everyField.filter(({name}) => names.includes(name as string));
  const formData = chosen.map((field) => ({...field, isMandatory: false}));
  return {...allTypes, data: {...allTypes.data, content: {...allTypes.data.content, formData}}};
}

async function asked(form = allTypes, locale = 'en'): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open locale=${locale}></chat-widget>`);
  await say(widget, form);
  return widget;
}

/** Submits the form; the fields that went out. */
async function answer(widget: ChatWidget): Promise<readonly JsonObject[]> {
  const sent = heard(widget, 'chat-send');
  await click(part(widget, 'submit'));
  await until(() => sent.length > 0, 'the form was sent');
  return sent[0]!.message.data.content['formData'] as readonly JsonObject[];
}

describe('a form’s fields', () => {
  it('have labels in the customer’s language', async () => {
    const widget = await asked(allTypes, 'it');
    const labels = parts(widget, 'label').map(textOf);
    expect(labels).to.include.members(['Come vuole essere chiamato?', 'Nome *', 'Numero pratica']);
  });

  it('change their labels with the language, and keep what was typed', async () => {
    const widget = await asked(allTypes, 'it');
    await write(control(widget, 'Cognome'), 'Bianchi');
    widget.locale = 'en-GB';
    await settled(widget);
    expect(control(widget, 'Surname').value).to.equal('Bianchi');
  });

  it('change their errors with the language', async () => {
    const widget = await asked(allTypes, 'it');
    await click(part(widget, 'submit'));
    await until(() => textOf(part(widget, 'form')).includes('Il nome è obbligatorio'), 'the error was shown');
    widget.locale = 'en';
    await settled(widget);
    expect(textOf(part(widget, 'form'))).to.include('First name is required');
  });

  it('tell browsers and keyboards what they are for', async () => {
    const widget = await asked();
    const hints = ['First name', 'Surname', 'Email', 'Phone', 'What should we call you?'].map((label) => {
      const input = control(widget, label);
      // As it is written: the property is empty for what this browser never fills in.
      return [input.type, input.getAttribute('autocomplete')];
    });
    expect(hints).to.deep.equal([
      ['text', 'given-name'],
      ['text', 'family-name'],
      ['email', 'email'],
      ['tel', 'tel'],
      ['text', 'nickname'],
    ]);
  });

  it('take several lines in a text area', async () => {
    const widget = await asked(formOf('details'));
    await write(control(widget, 'Describe the problem'), 'One');
    await press('Enter');
    await press('t');
    const [details] = await answer(widget);
    expect(details!['value']).to.equal('One\nt');
  });

  it('offer options by their labels and send their keys', async () => {
    const widget = await asked(formOf('slot'));
    control(widget, 'When may we call you?').focus();
    await press('A');
    const [slot] = await answer(widget);
    expect(slot!['value']).to.equal('pomeriggio');
  });

  it('offer options grouped by language in the customer’s own', async () => {
    const widget = await asked(fixture('made/form-options-by-locale'), 'it');
    const options = all<HTMLOptionElement>(widget, 'option').map(({value, label}) => [value, label]);
    expect(options).to.deep.include.members([
      ['mattina', 'Mattina'],
      ['pomeriggio', 'Pomeriggio'],
    ]);
    expect(options.flat()).to.not.include('it-it');
  });

  it('show what stands fast, and let nobody change it', async () => {
    const widget = await asked(formOf('ticket'));
    await click(control(widget, 'Case number'));
    await press('x');
    expect(control(widget, 'Case number').value).to.equal('IT-2024-00518');
  });

  it('go back as they came where the customer could not change them', async () => {
    const form = formOf('intro', 'ticket', 'source');
    const widget = await asked(form);
    expect(await answer(widget)).to.deep.equal(form.data.content['formData']);
  });

  it('go back with all that they came with', async () => {
    const [field] = formOf('company').data.content['formData'] as JsonObject[];
    const odd = {...field, 'x-vendor': {nested: [1, null]}};
    const form = {...allTypes, data: {...allTypes.data, content: {...allTypes.data.content, formData: [odd]}}};
    const widget = await asked(form);
    await write(control(widget, 'Company'), 'Esempio');
    expect(await answer(widget)).to.deep.equal([{...odd, value: 'Esempio'}]);
  });

  it('stay out of sight when the customer is not to see them', async () => {
    const widget = await asked();
    expect(textOf(part(widget, 'form'))).not.to.match(/Source|web-chat|Page title/);
  });
});

describe('a form’s automatic fields', () => {
  const form = formOf('page_title', 'page_address');

  it('never show their script', async () => {
    const widget = await asked(form);
    const shown = all(widget, '*').map(({outerHTML}) => outerHTML);
    const values = parts<HTMLInputElement>(widget, 'control').map(({value}) => value);
    expect([...shown, ...values].join('\n')).not.to.match(/__chatWidgetEvaluated|location\.href|document\.title/);
  });

  it('never send their script', async () => {
    const widget = await asked(form);
    expect((await answer(widget)).map(({value}) => value)).to.deep.equal(['', '']);
  });

  it('are filled in by the page, which knows for which message', async () => {
    const asking: unknown[] = [];
    const widget = await show(
      html`<chat-widget
        open
        .resolveField=${({name}: JsonObject, message: Envelope | undefined) => {
          asking.push(message?.data.id);
          return `the ${String(name)}`;
        }}
      ></chat-widget>`,
    );
    await say(widget, form);
    expect((await answer(widget)).map(({value}) => value)).to.deep.equal(['the page_title', 'the page_address']);
    expect(asking).to.deep.equal([form.data.id, form.data.id]);
  });

  it('never run their script', async () => {
    const widget = await asked(form);
    await answer(widget);
    expect(window).not.to.have.property('__chatWidgetEvaluated');
  });
});

describe('a survey', () => {
  it('can be filled in, also where a field is of a type that nobody knows', async () => {
    const widget = await asked(fixture('made/form-survey-types'));
    expect(parts(widget, 'label').map(textOf)).to.include.members(['Rating *', 'Mood', 'Score', 'Call me at']);
    await click(parts<HTMLInputElement>(widget, 'control').find(({ariaLabel}) => ariaLabel === '5 of 5')!.labels![0]!);
    const fields = await answer(widget);
    expect(fields.find(({name}) => name === 'stars')).to.include({value: '5', dc_type: 'rating_star'});
  });
});
