import {expect} from 'chai';
import {html} from 'lit';

import type {Envelope} from '../../src/model/message.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {click, expectSpecified, focused, heard, isVisible, parts, press, said, say, show, textOf} from '../helpers.js';

const menu = fixture('messages/07-MENU');
const response = fixture('messages/08-MENU_RESPONSE');
const customer = 'USER_DEFAULT_9a0a411c-f9c7-4af7-9754-024bf157a3ef';

/** A widget of the customer of the specification's example. */
async function asked(): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open room=${menu.room} user-id=${customer}></chat-widget>`);
  await say(widget, menu);
  return widget;
}

function options(widget: ChatWidget): HTMLElement[] {
  return parts(widget, 'option');
}

function states(widget: ChatWidget, attribute: string): (string | null)[] {
  return options(widget).map((option) => option.getAttribute(attribute));
}

describe('a menu', () => {
  it('shows its text and all of its options', async () => {
    const widget = await asked();
    expect(said(widget)[0]).to.match(/^Scegli un'opzione: prenotazione volo google/);
    expect(options(widget).map(isVisible)).to.deep.equal([true, true, true]);
  });

  it('sends exactly the response of the specification when an answer is clicked', async () => {
    const widget = await asked();
    const sent = heard(widget, 'chat-send');
    await click(options(widget)[0]!);
    expect(sent).to.have.length(1);
    expectSpecified(sent[0]!.message, response);
  });

  it('tells the host which message is answered', async () => {
    const widget = await asked();
    const sent = heard(widget, 'chat-send');
    await click(options(widget)[0]!);
    expect(sent[0]!.answers).to.equal(menu.data.id);
  });

  it('takes an answer by keyboard', async () => {
    const widget = await asked();
    const sent = heard(widget, 'chat-send');
    options(widget)[0]!.focus();
    await press('Enter');
    expectSpecified(sent[0]!.message, response);
  });

  it('marks the chosen answer and keeps the others in sight', async () => {
    const widget = await asked();
    await click(options(widget)[0]!);
    expect(states(widget, 'part')).to.deep.equal(['option chosen', 'option', 'option']);
    expect(states(widget, 'aria-pressed')).to.deep.equal(['true', null, null]);
    expect(options(widget).map(isVisible)).to.deep.equal([true, true, true]);
  });

  it('shows what the customer chose as the customer’s own words', async () => {
    const widget = await asked();
    await click(options(widget)[0]!);
    expect(said(widget)[1]).to.equal('prenotazione volo');
  });

  it('takes no second answer', async () => {
    const widget = await asked();
    await click(options(widget)[0]!);
    const sent = heard(widget, 'chat-send');
    await click(options(widget)[0]!);
    expect(sent).to.deep.equal([]);
    expect(states(widget, 'aria-disabled')).to.deep.equal(['true', null, null]);
  });

  it('keeps the focus on the clicked answer', async () => {
    const widget = await asked();
    const [answer] = options(widget);
    await click(answer!);
    expect(focused()).to.equal(answer);
  });

  it('keeps its pages usable once it is answered', async () => {
    const widget = await asked();
    await click(options(widget)[0]!);
    const opened = heard(widget, 'chat-open-url');
    widget.addEventListener('chat-open-url', (event) => event.preventDefault());
    await click(options(widget)[1]!);
    expect(opened).to.have.length(1);
  });

  it('stays open when the host does not let the answer out', async () => {
    const widget = await asked();
    widget.addEventListener('chat-send', (event) => event.preventDefault());
    await click(options(widget)[0]!);
    expect(states(widget, 'aria-disabled')).to.deep.equal(['false', null, null]);
    expect(said(widget)).to.have.length(1);
  });

  for (const [order, history] of Object.entries({
    'question first': [menu, response],
    'answer first': [response, menu],
  } satisfies Record<string, Envelope[]>)) {
    it(`is answered by its history alone, ${order}`, async () => {
      const widget = await show(html`<chat-widget open></chat-widget>`);
      await say(widget, ...history);
      expect(states(widget, 'part')).to.deep.equal(['option chosen', 'option', 'option']);
      expect(states(widget, 'aria-disabled')).to.deep.equal(['true', null, null]);
      expect(said(widget)[1]).to.equal('prenotazione volo');
    });
  }

  it('takes no answer when its history has one', async () => {
    const widget = await asked();
    await say(widget, response);
    const sent = heard(widget, 'chat-send');
    await click(options(widget)[0]!);
    expect(sent).to.deep.equal([]);
  });

  it('marks the option that was chosen among equal ids', async () => {
    const widget = await show();
    const twins = ['One', 'Two'].map((text) => ({id: 1, command: 'load-item', text, targetUrl: text}));
    const chosen = {menuId: menu.data.id, option: {id: 1, targetUrl: 'Two'}, user: response.data.content['user']};
    await say(
      widget,
      {...menu, data: {...menu.data, content: {...menu.data.content, options: twins}}},
      {...response, data: {...response.data, content: chosen}},
    );
    expect(parts(widget, 'chosen').map(textOf)).to.deep.equal(['Two']);
  });
});
