import {expect} from 'chai';
import {html} from 'lit';

import {conversation, fixture} from '../fixtures.js';
import {
  agentSays,
  customerSays,
  focused,
  heard,
  part,
  parts,
  said,
  say,
  settled,
  show,
  textOf,
  type,
  warnings,
  write,
  until,
} from '../helpers.js';

const english = html`<chat-widget open locale="en"></chat-widget>`;

describe('receiving', () => {
  const ways: [what: string, make: (one: unknown, two: unknown) => unknown][] = [
    ['objects', (one, two) => [one, two]],
    ['JSON text of several', (one, two) => JSON.stringify([one, two])],
    ['JSON texts of one each', (one, two) => [JSON.stringify(one), JSON.stringify(two)]],
  ];
  for (const [what, make] of ways) {
    it(`takes ${what}`, async () => {
      const widget = await show();
      widget.receive(make(agentSays('One'), agentSays('Two')));
      await settled(widget);
      expect(said(widget)).to.deep.equal(['One', 'Two']);
    });
  }

  it('takes one message alone, as object or text', async () => {
    const widget = await show();
    widget.receive(agentSays('One'));
    widget.receive(JSON.stringify(agentSays('Two')));
    await settled(widget);
    expect(said(widget)).to.deep.equal(['One', 'Two']);
  });

  it('tells the page of each new message, and of no copy', async () => {
    const widget = await show();
    const received = heard(document, 'chat-receive');
    const message = agentSays('One');
    await say(widget, message, message);
    expect(received.map((event) => event.message.data.id)).to.deep.equal([message.data.id]);
  });

  it('replaces a message by a later copy', async () => {
    const widget = await show();
    await say(widget, agentSays('Before', {id: 'same', ts: 1}));
    await say(widget, agentSays('After', {id: 'same', ts: 1}));
    expect(said(widget)).to.deep.equal(['After']);
  });

  it('orders messages by their time, not by their coming', async () => {
    const widget = await show();
    for (const ts of [3, 1, 2]) await say(widget, agentSays(`At ${ts}`, {ts}));
    expect(said(widget)).to.deep.equal(['At 1', 'At 2', 'At 3']);
  });

  it('keeps messages that come while the panel is closed', async () => {
    const widget = await show(html`<chat-widget></chat-widget>`);
    await say(widget, agentSays('Early'));
    widget.show();
    await settled(widget);
    expect(said(widget)).to.deep.equal(['Early']);
  });

  it('keeps messages that come before the widget is in the page', async () => {
    const widget = document.createElement('chat-widget');
    widget.receive(agentSays('Early'));
    widget.open = true;
    const shown = await show(html`<div>${widget}</div>`);
    expect(said(shown)).to.deep.equal(['Early']);
  });

  it('leaves the customer where they are, with what they are writing', async () => {
    const widget = await show();
    await write(part(widget, 'input'), 'Half a sen');
    await say(widget, agentSays('Are you there?'), {...fixture('messages/11-FORM'), room: ''});
    await type('tence');
    expect(focused()).to.equal(part(widget, 'input'));
    expect(part<HTMLTextAreaElement>(widget, 'input').value).to.equal('Half a sentence');
  });

  it('speaks of news, with the name of who said it', async () => {
    const widget = await show(english);
    await say(widget, agentSays('Hello'));
    const spoken = widget.shadowRoot!.querySelector('[aria-live="polite"]')!;
    await until(() => spoken.textContent === 'Agent: Hello', 'it was said');
  });

  it('does not speak of what the customer said, or of what is old', async () => {
    const widget = await show(english);
    await say(widget, customerSays('Hello'), agentSays('Long ago', {ts: 1}));
    expect(widget.shadowRoot!.querySelector('[aria-live="polite"]')!.textContent).to.equal('');
  });

  it('puts an answer below its question though the customer’s clock is slow', async () => {
    const widget = await show();
    const ts = Date.now() + 3_600_000;
    await say(widget, agentSays('From the future', {ts}));
    expect(widget.sendText('Now')!.data.ts).to.be.at.least(ts);
    await settled(widget);
    expect(said(widget)).to.deep.equal(['From the future', 'Now']);
  });

  it('shows every message once, however long the chat', async () => {
    const widget = await show();
    const many = Array.from({length: 450}, (_, index) => agentSays(`Line ${index}`, {ts: index + 1}));
    await say(widget, ...many.toReversed(), ...many);
    await until(() => said(widget).length === many.length, 'all were drawn');
    expect(said(widget)).to.deep.equal(many.map(({data}) => data.content['text']));
  });
});

describe('a room', () => {
  it('is the first message’s, when the page names none', async () => {
    const widget = await show();
    expect(widget.sendText('Before')!.room).to.equal('');
    await say(widget, fixture('messages/01-TEXT'));
    expect(widget.sendText('After')!.room).to.equal(fixture('messages/01-TEXT').room);
  });

  it('shows no message of another room, and tells the host', async () => {
    warnings();
    const widget = await show(html`<chat-widget open room="CHAT_1"></chat-widget>`);
    const errors = heard(widget, 'chat-error');
    await say(widget, fixture('messages/01-TEXT'));
    expect(parts(widget, 'message')).to.deep.equal([]);
    expect(errors.map(({code}) => code)).to.deep.equal(['other-room']);
  });

  it('is left for another one', async () => {
    const widget = await show(html`<chat-widget open room=${fixture('messages/01-TEXT').room}></chat-widget>`);
    await say(widget, fixture('messages/01-TEXT'));
    widget.room = conversation()[0]!.room;
    await settled(widget);
    expect(widget.messages).to.deep.equal([]);
    await say(widget, conversation()[0]);
    expect(textOf(part(widget, 'list'))).to.include('assistente virtuale');
  });

  it('is entered with what comes and what is said before the widget is drawn for it', async () => {
    const widget = await show(html`<chat-widget open room=${fixture('messages/01-TEXT').room}></chat-widget>`);
    await say(widget, fixture('messages/01-TEXT'));
    const [first] = conversation();
    widget.room = first!.room;
    widget.receive(first);
    const sent = widget.sendText('Here I am')!;
    await settled(widget);
    expect(widget.messages.map(({data}) => data.id)).to.have.members([first!.data.id, sent.data.id]);
    expect(textOf(part(widget, 'list'))).to.match(/assistente virtuale.*Here I am/s);
  });

  it('is entered with what is said first', async () => {
    const widget = await show(html`<chat-widget open room=${fixture('messages/01-TEXT').room}></chat-widget>`);
    await say(widget, fixture('messages/01-TEXT'));
    widget.room = 'CHAT_2';
    widget.sendText('Hello');
    await settled(widget);
    expect(widget.messages.map(({room, data}) => [room, data.content['text']])).to.deep.equal([['CHAT_2', 'Hello']]);
  });
});
