import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  all,
  click,
  control,
  expectSpecified,
  focused,
  heard,
  part,
  parts,
  press,
  said,
  say,
  show,
  textOf,
  until,
  write,
} from '../helpers.js';

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

/** Fills the form in as the specification's customer did. */
async function fill(widget: ChatWidget): Promise<void> {
  await write(control(widget, 'Società'), answers[0]!);
  await write(control(widget, 'Indirizzo'), answers[1]!);
  await write(control(widget, 'Email'), answers[2]!);
  control(widget, 'Quando').focus();
  await press('M');
}

function summary(widget: ChatWidget): string[][] {
  const lines = parts(widget, 'answer').flatMap((list) => all(list, 'div'));
  return lines.map((line) => all(line, 'dt, dd').map(textOf));
}

describe('a form', () => {
  it('shows its title and a labelled field for each question', async () => {
    const widget = await asked();
    expect(textOf(part(widget, 'form'))).to.match(/^Titolo Form/);
    expect(parts(widget, 'label').map(textOf)).to.deep.equal([
      'Società *',
      'Indirizzo *',
      'Email *',
      'Quando vuoi essere richiamato? *',
    ]);
  });

  it('sends exactly the response of the specification when it is filled in and submitted', async () => {
    const widget = await asked();
    const sent = heard(widget, 'chat-send');
    await fill(widget);
    await click(part(widget, 'submit'));
    await until(() => sent.length > 0, 'the form was sent');
    expectSpecified(sent[0]!.message, response);
  });

  it('is submitted by Enter in a field, too', async () => {
    const widget = await asked();
    const sent = heard(widget, 'chat-send');
    await fill(widget);
    control(widget, 'Email').focus();
    await press('Enter');
    await until(() => sent.length > 0, 'the form was sent');
    expectSpecified(sent[0]!.message, response);
  });

  it('tells the host which message is answered', async () => {
    const widget = await asked();
    const sent = heard(widget, 'chat-send');
    await fill(widget);
    await click(part(widget, 'submit'));
    await until(() => sent.length > 0, 'the form was sent');
    expect(sent[0]!.answers).to.equal(question.data.id);
  });

  it('is sent once, however often the button is pressed', async () => {
    const widget = await asked();
    const sent = heard(widget, 'chat-send');
    await fill(widget);
    const button = part(widget, 'submit');
    for (let count = 0; count < 3; count += 1) button.click();
    await until(() => parts(widget, 'answer').length > 0, 'the form was answered');
    expect(sent).to.have.length(1);
  });

  it('folds to what was filled in once it is answered', async () => {
    const widget = await asked();
    await fill(widget);
    await click(part(widget, 'submit'));
    await until(() => parts(widget, 'answer').length > 0, 'the form was answered');
    expect(summary(widget)).to.deep.equal([
      ['Società', answers[0]],
      ['Indirizzo', answers[1]],
      ['Email', answers[2]],
      ['Quando vuoi essere richiamato?', answers[3]],
    ]);
    expect([...parts(widget, 'control'), ...parts(widget, 'submit')]).to.deep.equal([]);
  });

  it('keeps the keyboard’s place when it folds', async () => {
    const widget = await asked();
    await fill(widget);
    part(widget, 'submit').focus();
    await press('Enter');
    await until(() => parts(widget, 'answer').length > 0, 'the form was answered');
    expect(focused()!.contains(part(widget, 'answer'))).to.equal(true);
  });

  it('stays as it is when the host does not let it out', async () => {
    const widget = await asked();
    const sent = heard(widget, 'chat-send');
    widget.addEventListener('chat-send', (event) => event.preventDefault());
    await fill(widget);
    await click(part(widget, 'submit'));
    await until(() => sent.length > 0, 'the form was about to be sent');
    expect(control(widget, 'Società').value).to.equal('Enghouse');
    expect(said(widget)).to.have.length(1);
  });

  for (const [order, history] of Object.entries({
    'question first': [question, response],
    'answer first': [response, question],
  })) {
    it(`is answered by its history alone, ${order}`, async () => {
      const widget = await show();
      await say(widget, ...history);
      expect(summary(widget).map(([, answer]) => answer)).to.deep.equal(answers);
      expect(parts(widget, 'control')).to.deep.equal([]);
    });
  }

  it('keeps what is being typed when other messages come', async () => {
    const widget = await asked();
    await write(control(widget, 'Società'), 'Half a na');
    await say(widget, {
      ...question,
      data: {...question.data, id: 'another', content: {title: 'Another', formData: []}},
    });
    expect(control(widget, 'Società').value).to.equal('Half a na');
  });
});
