import {expect} from 'chai';

import {fixture} from '../fixtures.js';
import {all, settled} from '../helpers.js';
import {barriers} from '../helpers/audit.js';
import {field, refuse, showForm} from '../helpers/forms.js';

const everything = [
  ...(fixture('made/form-all-types').data.content['formData'] as unknown[]),
  ...(fixture('made/form-survey-types').data.content['formData'] as unknown[]),
  field({label: '', name: ''}),
];

describe('a form’s barriers', () => {
  it('are none', async () => {
    expect(await barriers(await showForm(everything, {closable: true}))).to.deep.equal([]);
  });

  it('are none where it is wrong and was not taken', async () => {
    const form = await showForm(everything, {rejection: 'The line was busy.'});
    await refuse(form);
    expect(await barriers(form)).to.deep.equal([]);
  });

  it('are none while it can only be looked at', async () => {
    expect(await barriers(await showForm(everything, {disabled: true}))).to.deep.equal([]);
  });

  for (const [what, size] of [
    ['in a narrow window', '15px'],
    ['with large text', '30px'],
  ] as const) {
    it(`are none ${what}: nothing is cut off, and targets are large enough`, async () => {
      const form = await showForm(everything, {closable: true});
      form.style.setProperty('inline-size', '320px');
      form.style.setProperty('--chat-widget-font-size', size);
      await refuse(form);
      await settled(form);
      const {right} = form.getBoundingClientRect();
      const boxes = all(form, '*').map((each) => each.getBoundingClientRect());
      expect(boxes.filter((box) => box.right > right + 1)).to.deep.equal([]);
      const targets = all(form, 'button, input, select, textarea').map((each) => each.getBoundingClientRect());
      expect(targets.filter(({width, height}) => width < 24 || height < 24)).to.deep.equal([]);
    });
  }
});
