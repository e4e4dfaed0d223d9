import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {all, click, expectSpecified, heard, part, parts, say, show, textOf, until} from '../helpers.js';

const question = fixture('messages/11-FORM');
const response = fixture('messages/12-FORM_RESPONSE');
const customer = 'USER_DEFAULT_9a0a411c-f9c7-4af7-9754-024bf157a3ef';
const answers = ['Enghouse', 'Viale Sarca 336, edificio 12', 'legal.operations@enghouse.com', 'Mattina'];

/** A widget of the customer of the specification's example. */
async function asked(): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open room=${question.room} user-id=${customer}></chat-widget>`);
  await say(widget, question);
  return widget;
}

function summary(widget: ChatWidget): string[][] {
  const lines = parts(widget, 'answer').flatMap((list) => all(list, 'div'));
  return lines.map((line) => all(line, 'dt, dd').map(textOf));
}

describe('a form’s answer that was not delivered', () => {
  const failed = {...response.data, deliverySuccess: false, deliveryErrorReason: 'No network'};

  it('opens the form again, with what was typed', async () => {
    const widget = await asked();
    await say(widget, {...response, data: failed});
    const values = parts<HTMLInputElement>(widget, 'control').map(({value}) => value);
    expect(values).to.deep.equal([...answers.slice(0, 3), 'mattina']);
  });

  it('can be given anew', async () => {
    const widget = await asked();
    await say(widget, {...response, data: failed});
    const sent = heard(widget, 'chat-send');
    await click(part(widget, 'submit'));
    await until(() => sent.length > 0, 'the form was sent');
    expectSpecified(sent[0]!.message, response);
  });
});

describe('a form’s answer without its form', () => {
  it('shows what was filled in', async () => {
    const widget = await show();
    await say(widget, response);
    expect(summary(widget).map(([, answer]) => answer)).to.deep.equal(answers);
  });

  it('leaves hidden fields and information out', async () => {
    const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
    await say(widget, fixture('made/form-response-all-types'));
    const questions = summary(widget).map(([label]) => label);
    expect(questions).to.include('Case number');
    expect(questions).to.not.include.oneOf(['Source', 'Page title', 'Fields marked * are required.']);
  });

  it('shows labels of options, not their keys', async () => {
    const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
    await say(widget, fixture('made/form-response-all-types'));
    expect(summary(widget)).to.deep.include.members([
      ['When may we call you?', 'Afternoon'],
      ['Product', 'Fibre'],
    ]);
  });
});
