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
  isVisible,
  one,
  part,
  parts,
  say,
  settled,
  show,
  textOf,
  until,
  write,
} from '../helpers.js';
import {FakeTransport} from '../helpers/fake-transport.js';
import {field, formOf} from '../helpers/forms.js';

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

  it('leaves out a secret that an earlier page did not keep', async () => {
    const fields = [field({name: 'city', label: 'City'}), field({name: 'password', label: 'Password'})];
    const content = (...values: string[]) => ({
      title: 'Form',
      formData: fields.map((each, index) => ({...each, value: values[index] ?? ''})),
    });
    const widget = await show(html`<chat-widget open room=${question.room} user-id=${customer}></chat-widget>`);
    await say(
      widget,
      {...question, data: {...question.data, content: {...question.data.content, ...content()}}},
      {...response, data: {...failed, content: {...response.data.content, ...content('Rome', '••••')}}},
    );
    const values = parts<HTMLInputElement>(widget, 'control').map(({value}) => value);
    expect(values).to.deep.equal(['Rome', '']);
  });

  it('can be given anew', async () => {
    const widget = await asked();
    await say(widget, {...response, data: failed});
    const sent = heard(widget, 'chat-send');
    await click(part(widget, 'submit'));
    await until(() => sent.length > 0, 'the form was sent');
    expectSpecified(sent[0]!.message, response);
  });

  it('says in the form why', async () => {
    const widget = await asked();
    await say(widget, {...response, data: failed});
    expect(textOf(one(part(widget, 'summary'), '[role=alert]'))).to.equal('Your answers could not be sent: No network');
  });

  it('says so in the form when nobody knows why', async () => {
    const widget = await asked();
    widget.locale = 'it';
    await say(widget, {...response, data: {...failed, deliveryErrorReason: ''}});
    expect(textOf(part(widget, 'summary'))).to.equal('Non è stato possibile inviare le risposte. Puoi riprovare.');
  });

  it('says no more of it once another one was', async () => {
    const widget = await asked();
    await say(widget, {...response, data: failed});
    await say(widget, {...response, data: {...response.data, id: 'another', ts: response.data.ts + 1}});
    expect([parts(widget, 'summary'), parts(widget, 'control')]).to.deep.equal([[], []]);
  });

  it('says nothing of it in a form that was answered by another', async () => {
    const widget = await asked();
    await say(widget, response);
    expect([parts(widget, 'summary'), parts(widget, 'control')]).to.deep.equal([[], []]);
  });
});

describe('a form’s answer that the service refuses', () => {
  async function refused() {
    const transport = new FakeTransport();
    const widget = await show(html`<chat-widget open locale="en" room="R" .transport=${transport}></chat-widget>`);
    transport.receiver!.connection('online');
    const password = {name: 'password', dc_type: 'text', label: 'Password', value: '', isMandatory: true};
    const {data} = formOf({value: 'kept'}) as typeof question;
    const formData = [...(data.content['formData'] as unknown[]), password];
    await say(widget, {room: 'R', data: {...data, content: {title: 'Form', formData}}});
    await write(control(widget, 'Password'), 'hunter2');
    await click(part(widget, 'submit'));
    await until(() => parts(widget, 'answer').length > 0, 'the form folded');
    transport.sent[0]!.refuse('Too busy');
    await until(() => parts(widget, 'summary').some(isVisible), 'the form opened again');
    await settled(widget);
    return {widget, transport};
  }

  it('leads whoever submitted it to the reason, with everything kept', async () => {
    const {widget} = await refused();
    await until(() => focused() === one(widget, '.rejection'), 'the reason had the focus');
    expect(textOf(focused()!)).to.equal('Your answers could not be sent: Too busy');
    expect(['Field', 'Password'].map((label) => control(widget, label).value)).to.deep.equal(['kept', 'hunter2']);
  });

  it('can be given once more from its failed message, under the same id', async () => {
    const {widget, transport} = await refused();
    await click(part(widget, 'retry'));
    await until(() => transport.sent.length === 2, 'it went out again');
    transport.sent[1]!.accept();
    await until(() => parts(widget, 'answer').length > 0, 'the form was answered');
    expect(transport.sent[1]!.envelope.data.id).to.equal(transport.sent[0]!.envelope.data.id);
    expect(parts(widget, 'control')).to.deep.equal([]);
  });

  it('can be given anew from the form, as another message', async () => {
    const {widget, transport} = await refused();
    await write(control(widget, 'Field'), 'better');
    await click(part(widget, 'submit'));
    await until(() => transport.sent.length === 2, 'another one went out');
    const [first, second] = transport.sent.map(({envelope}) => envelope.data);
    expect(second!.id).not.to.equal(first!.id);
    expect((second!.content['formData'] as {value: string}[]).map(({value}) => value)).to.deep.equal([
      'better',
      'hunter2',
    ]);
    transport.sent[1]!.accept();
    await until(() => parts(widget, 'retry').length === 0, 'the first one could no more be sent again');
  });
});

describe('a form’s answer to read', () => {
  it('shows of a secret only that there is one', async () => {
    const widget = await show();
    const fields = [
      field({name: 'password', label: 'Password', value: 'hunter2'}),
      field({name: 'cvv', label: 'CVV', value: ''}),
    ];
    const content = {title: 'Form', formData: fields, user: response.data.content['user']};
    await say(widget, {...response, data: {...response.data, content}});
    expect(summary(widget)).to.deep.equal([
      ['Password', '••••'],
      ['CVV', 'No answer'],
    ]);
    expect(
      all(widget, '*')
        .map((each) => each.outerHTML)
        .join(),
    ).not.to.include('hunter2');
  });

  it('shows what was filled in for the page, but never the script that stood there', async () => {
    const widget = await show(html`<chat-widget open room=${question.room} user-id=${customer}></chat-widget>`);
    const fields = ['Changed', 'Script'].map((label) =>
      field({name: label, label, mode: 'auto', value: 'window.__stolen'}),
    );
    const ask = {title: 'Form', formData: fields, user: question.data.content['user']};
    const answer = [{...fields[0], value: 'Home'}, fields[1]];
    await say(
      widget,
      {...question, data: {...question.data, content: ask}},
      {...response, data: {...response.data, content: {...ask, formData: answer, user: response.data.content['user']}}},
    );
    expect(summary(widget)).to.deep.equal([
      ['Changed', 'Home'],
      ['Script', 'No answer'],
    ]);
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
