import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {click, heard, part, parts, say, settled, show, until} from '../helpers.js';

const first = {...fixture('messages/07-MENU'), room: ''};
const second = {...fixture('messages/09-QUICK_REPLY'), room: ''};

async function asked(policy: string): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open interactive-policy=${policy}></chat-widget>`);
  await say(widget, first, second);
  return widget;
}

function answer(widget: ChatWidget): HTMLElement {
  return parts(widget, 'option')[0]!;
}

describe('questions', () => {
  it('can all be answered, each once', async () => {
    const widget = await asked('unanswered');
    const sent = heard(widget, 'chat-send');
    await click(parts(widget, 'quick-reply')[0]!);
    await click(answer(widget));
    await click(answer(widget));
    const types = sent.map(({message}) => message.data.messageType);
    expect(types).to.deep.equal(['QUICK_REPLY_RESPONSE', 'MENU_RESPONSE']);
  });
});

describe('questions of which only the latest can be answered', () => {
  it('lock when the next one comes', async () => {
    const widget = await asked('latest');
    const sent = heard(widget, 'chat-send');
    await click(answer(widget));
    expect([answer(widget).ariaDisabled, sent.length]).to.deep.equal(['true', 0]);
  });

  it('leave the latest one open', async () => {
    const widget = await asked('latest');
    const sent = heard(widget, 'chat-send');
    await click(parts(widget, 'quick-reply')[1]!);
    expect(sent).to.have.length(1);
  });
});

describe('questions that can be answered over and over', () => {
  it('take a second answer, and mark it', async () => {
    const widget = await asked('all');
    await click(parts(widget, 'quick-reply')[0]!);
    await click(parts(widget, 'quick-reply')[1]!);
    expect(parts(widget, 'quick-reply').map((each) => each.ariaPressed)).to.deep.equal(['false', 'true', 'false']);
  });

  it('leave a form open, with what was filled in', async () => {
    const widget = await show(html`<chat-widget open interactive-policy="all"></chat-widget>`);
    await say(widget, fixture('messages/11-FORM'), fixture('messages/12-FORM_RESPONSE'));
    const sent = heard(widget, 'chat-send');
    await click(part(widget, 'submit'));
    await until(() => sent.length > 0, 'the form was sent');
    const {formData} = fixture('messages/12-FORM_RESPONSE').data.content;
    expect(sent[0]!.message.data.content['formData']).to.deep.equal(formData);
  });

  it('change with the policy', async () => {
    const widget = await asked('unanswered');
    await click(answer(widget));
    widget.interactivePolicy = 'all';
    await settled(widget);
    expect(answer(widget).ariaDisabled).to.equal('false');
  });
});
