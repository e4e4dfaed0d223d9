import {expect} from 'chai';
import {html} from 'lit';

import type {JsonObject} from '../../src/model/wire.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {click, control, heard, isVisible, part, parts, say, show, textOf, until, warnings, write} from '../helpers.js';

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

describe('a form whose author erred', () => {
  const values: [label: string, value: string, error?: string][] = [
    ['Pattern that does not compile', 'anything'],
    ['Pattern without anchors', 'no. 12345 b'],
    ['Pattern without anchors', '1234', 'Five digits'],
    ['Pattern with anchors', '12345'],
    ['Pattern with anchors', '123456', 'Exactly five digits'],
    ['Optional with a pattern', ''],
    ['Optional with a pattern', 'nobody', 'Not an address'],
    ['Pattern that backtracks badly', 'aaaa'],
    ['Pattern that backtracks badly', `${'a'.repeat(40)}b`, 'Only the letter a'],
  ];
  for (const [label, value, error] of values) {
    it(`${error ? 'refuses' : 'takes'} “${value}” where it says: ${label}`, async () => {
      warnings();
      const widget = await asked(fixture('made/form-regexp-edges'));
      const sent = heard(widget, 'chat-send');
      await write(control(widget, label), value);
      await submit(widget);
      expect(errors(widget)).to.deep.equal(error ? [error] : []);
      expect(sent).to.have.length(error ? 0 : 1);
    });
  }

  it('is sent though fields that nobody can fill in are required', async () => {
    const widget = await asked(fixture('made/form-hidden-only'));
    const sent = heard(widget, 'chat-send');
    await submit(widget);
    expect(sent).to.have.length(1);
  });

  it('is sent without any field', async () => {
    const widget = await asked(fixture('made/form-empty'));
    const sent = heard(widget, 'chat-send');
    await submit(widget);
    expect(sent[0]!.message.data.content['formData']).to.deep.equal([]);
  });

  it('checks no pattern in a text area', async () => {
    const widget = await asked(formOf({dc_type: 'textarea', custom_regexp: '^never$', value: 'Something else'}));
    const sent = heard(widget, 'chat-send');
    await submit(widget);
    expect(sent).to.have.length(1);
  });
});
