import {expect} from 'chai';

import {fixture} from '../fixtures.js';
import {control, heard, warnings, write} from '../helpers.js';
import {asked, errors, formOf, submit} from '../helpers/forms.js';

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
