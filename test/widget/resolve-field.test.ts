import {expect} from 'chai';
import {html} from 'lit';

import type {JsonObject} from '../../src/model/wire.js';
import type {FieldResolver} from '../../src/widget/field-answers.js';
import {click, heard, instead, part, say, show, textOf, until, warnings} from '../helpers.js';
import {form, formOf} from '../helpers/forms.js';

const SCRIPT = '(function () { return document.cookie; })()';

/** A form whose only field is filled in by the page. */
function autoForm(more: JsonObject = {}) {
  return formOf({name: 'page', mode: 'auto', value: SCRIPT, isVisibleCustomer: false, ...more});
}

/** What a customer sends who submits that form. */
async function answered(resolveField: FieldResolver | undefined, envelope: unknown = autoForm()) {
  const widget = await show(html`<chat-widget open .resolveField=${resolveField}></chat-widget>`);
  await say(widget, envelope);
  const sent = heard(widget, 'chat-send');
  await click(part(widget, 'submit'));
  await until(() => sent.length > 0, 'the form was sent');
  return {widget, value: (sent[0]!.message.data.content['formData'] as JsonObject[])[0]!['value']};
}

describe('a field that the page fills in', () => {
  it('has what the page answers', async () => {
    expect((await answered(() => 'gold')).value).to.equal('gold');
    expect((await answered(() => Promise.resolve('silver'))).value).to.equal('silver');
  });

  it('is asked for with its name and its form, and without its script', async () => {
    const asked: unknown[] = [];
    await answered((field, message) => {
      asked.push(field, message?.data.id);
      return '';
    });
    expect(asked).to.have.length(2);
    expect(asked[0]).to.deep.include({name: 'page', mode: 'auto', value: ''});
    expect(asked[1]).to.equal(form.data.id);
  });

  it('stays empty when nobody answers, and the script is neither run, shown nor sent', async () => {
    const {widget, value} = await answered(undefined);
    expect(value).to.equal('');
    expect(JSON.stringify(widget.messages.at(-1))).not.to.contain('cookie');
    expect(textOf(widget)).not.to.contain('cookie');
  });

  for (const [name, expected] of [
    ['page-address', () => location.href],
    ['page-title', () => document.title],
    ['page-referrer', () => document.referrer],
    ['page-language', () => document.documentElement.lang || navigator.language],
  ] as const) {
    it(`has the widget's own answer where the page names it: ${name}`, async () => {
      expect((await answered({page: name})).value).to.equal(expected());
    });
  }

  it('stays empty when the page names an answer for another field', async () => {
    expect((await answered({other: 'page-title'})).value).to.equal('');
  });

  for (const [what, resolver] of [
    [
      'throws',
      () => {
        throw new Error('no database');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no database'))],
    ['answers with no text', () => ({}) as string],
    ['names an answer that there is not', {page: 'page-cookies'} as unknown as FieldResolver],
  ] as const) {
    it(`stays empty when the page ${what}, which the page is told`, async () => {
      const told = warnings();
      const errors = heard(document.body, 'chat-error');
      expect((await answered(resolver)).value).to.equal('');
      expect(errors.map(({code}) => code)).to.deep.equal(['resolve-field']);
      expect(told).to.have.length(1);
    });
  }

  it('stays empty when the page takes longer than five seconds', async () => {
    const {setTimeout} = window;
    const hurry = (act: () => void, after?: number) => setTimeout(act, after === 5000 ? 0 : after);
    instead(window, 'setTimeout', hurry as typeof setTimeout);
    warnings();
    const errors = heard(document.body, 'chat-error');
    const {value} = await answered(() => new Promise(() => {}));
    expect(value).to.equal('');
    expect(errors.map(({code}) => code)).to.include('resolve-field');
  });

  it('can be seen and corrected where the form says so', async () => {
    const visible = autoForm({isVisibleCustomer: true, isEditable: true});
    const widget = await show(html`<chat-widget open .resolveField=${() => 'Milan'}></chat-widget>`);
    await say(widget, visible);
    const input = () => part<HTMLInputElement>(widget, 'control');
    await until(() => input().value === 'Milan', 'the answer is to be seen');
    expect(input().readOnly).to.equal(false);
  });
});
