import {expect} from 'chai';
import {html} from 'lit';

import type {Envelope} from '../../src/model/message.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {click, expectSpecified, focused, heard, isVisible, parts, press, said, say, show, textOf} from '../helpers.js';

const question = fixture('messages/09-QUICK_REPLY');
const response = fixture('messages/10-QUICK_REPLY_RESPONSE');

/** A widget of the customer of the specification's example. */
async function asked(envelope = question): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open room=${envelope.room} user-id="393403602702"></chat-widget>`);
  await say(widget, envelope);
  return widget;
}

function replies(widget: ChatWidget): HTMLElement[] {
  return parts(widget, 'quick-reply');
}

function reply(widget: ChatWidget, text: string): HTMLElement {
  return replies(widget).find((each) => textOf(each) === text)!;
}

function states(widget: ChatWidget, attribute: string): (string | null)[] {
  return replies(widget).map((each) => each.getAttribute(attribute));
}

describe('a quick reply', () => {
  it('shows header, text, footer and all replies, in this order', async () => {
    const widget = await asked();
    expect(said(widget)).to.deep.equal(['Cool Title! Do you want to continue? Cool Footer! No Yes Help']);
  });

  it('sends exactly the response of the specification when a reply is clicked', async () => {
    const widget = await asked();
    const sent = heard(widget, 'chat-send');
    await click(reply(widget, 'Yes'));
    expect(sent).to.have.length(1);
    expectSpecified(sent[0]!.message, response);
  });

  it('tells the host which message is answered', async () => {
    const widget = await asked();
    const sent = heard(widget, 'chat-send');
    await click(reply(widget, 'Yes'));
    expect(sent[0]!.answers).to.equal(question.data.id);
  });

  it('takes a reply by keyboard', async () => {
    const widget = await asked();
    const sent = heard(widget, 'chat-send');
    reply(widget, 'Yes').focus();
    await press('Space');
    expectSpecified(sent[0]!.message, response);
  });

  it('marks the chosen reply and keeps the others in sight', async () => {
    const widget = await asked();
    await click(reply(widget, 'Yes'));
    expect(states(widget, 'part')).to.deep.equal(['quick-reply', 'quick-reply chosen', 'quick-reply']);
    expect(states(widget, 'aria-pressed')).to.deep.equal(['false', 'true', 'false']);
    expect(states(widget, 'aria-disabled')).to.deep.equal(['true', 'true', 'true']);
    expect(replies(widget).map(isVisible)).to.deep.equal([true, true, true]);
  });

  it('shows the reply as the customer’s own words', async () => {
    const widget = await asked();
    await click(reply(widget, 'Yes'));
    expect(said(widget)[1]).to.equal('Yes');
  });

  for (const second of ['Yes', 'Help']) {
    it(`takes no second reply, “${second}” after “Yes”`, async () => {
      const widget = await asked();
      await click(reply(widget, 'Yes'));
      const sent = heard(widget, 'chat-send');
      await click(reply(widget, second));
      expect(sent).to.deep.equal([]);
    });
  }

  it('keeps the focus on the clicked reply', async () => {
    const widget = await asked();
    const yes = reply(widget, 'Yes');
    await click(yes);
    expect(focused()).to.equal(yes);
  });

  for (const [order, history] of Object.entries({
    'question first': [question, response],
    'answer first': [response, question],
  } satisfies Record<string, Envelope[]>)) {
    it(`is answered by its history alone, ${order}`, async () => {
      const widget = await show(html`<chat-widget open></chat-widget>`);
      await say(widget, ...history);
      expect(states(widget, 'aria-pressed')).to.deep.equal(['false', 'true', 'false']);
      expect(states(widget, 'aria-disabled')).to.deep.equal(['true', 'true', 'true']);
    });
  }

  it('can be answered again when its answer was not delivered', async () => {
    const widget = await asked();
    const failed = {...response.data, deliverySuccess: false, deliveryErrorReason: 'No network'};
    await say(widget, {...response, data: failed});
    expect(states(widget, 'aria-disabled')).to.deep.equal(['false', 'false', 'false']);
    expect(states(widget, 'aria-pressed')).to.deep.equal(['false', 'false', 'false']);
  });

  it('needs neither header nor footer', async () => {
    const widget = await asked(fixture('made/quick-reply-plain'));
    expect(said(widget)).to.deep.equal(['Vuole continuare? Sì No']);
  });

  it('shows more than three replies, on as many lines as they need', async () => {
    const widget = await asked(fixture('made/quick-reply-more-than-three'));
    const {right} = parts(widget, 'quick-replies')[0]!.getBoundingClientRect();
    const edges = replies(widget).map((each) => each.getBoundingClientRect().right);
    expect(replies(widget).map(isVisible)).to.deep.equal([true, true, true, true, true]);
    expect(Math.max(...edges)).to.be.at.most(right + 0.5);
  });
});
