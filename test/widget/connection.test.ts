import {expect} from 'chai';
import {html} from 'lit';

import {type Transport} from '../../src/transport/transport.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {click, heard, isVisible, one, part, settled, show, textOf, until, warnings} from '../helpers.js';
import {FakeTransport} from '../helpers/fake-transport.js';

function carriedBy(transport: Transport): Promise<ChatWidget> {
  return show(
    html`<chat-widget open locale="en" room="CHAT_1" user-id="USER_1" .transport=${transport}></chat-widget>`,
  );
}

describe('the connection', () => {
  it('is online when the page carries the messages', async () => {
    expect((await show()).connection).to.equal('online');
  });

  it('is told while it is being made', async () => {
    const widget = await carriedBy(new FakeTransport());
    expect(widget.connection).to.equal('connecting');
    expect(textOf(part(widget, 'header'))).to.include('Connecting…');
  });

  it('is told to the host whenever it changes', async () => {
    const transport = new FakeTransport();
    const widget = await carriedBy(transport);
    const changes = heard(document, 'chat-connection');
    for (const state of ['online', 'online', 'lost', 'online'] as const) transport.receiver!.connection(state);
    await settled(widget);
    expect(changes.map(({state}) => state)).to.deep.equal(['online', 'lost', 'online']);
    expect(widget.connection).to.equal('online');
  });

  it('says when it is lost, and no longer when it is back', async () => {
    const transport = new FakeTransport();
    const widget = await carriedBy(transport);
    transport.receiver!.connection('lost');
    await settled(widget);
    expect(textOf(part(widget, 'banner'))).to.equal('Connection lost. Trying again…');
    transport.receiver!.connection('online');
    await settled(widget);
    expect(isVisible(part(widget, 'banner'))).to.equal(false);
  });

  it('says that the customer is offline, and how much was not sent', async () => {
    const transport = new FakeTransport();
    const widget = await carriedBy(transport);
    transport.receiver!.connection('offline');
    widget.sendText('one');
    widget.sendText('two');
    await settled(widget);
    expect(textOf(part(widget, 'banner'))).to.equal('You are offline. 2 messages not sent. Try again');
    for (const {accept} of transport.sent) accept();
    await until(() => !textOf(part(widget, 'banner')).includes('not sent'), 'everything was sent');
  });

  it('tries at once when the customer wants, and sends again what failed', async () => {
    const transport = Object.assign(new FakeTransport(), {wakes: 0, wake: () => void transport.wakes++});
    const widget = await carriedBy(transport);
    transport.receiver!.connection('online');
    warnings();
    const sent = [widget.sendText('one')!, widget.sendText('two')!];
    for (const {refuse} of transport.sent) refuse('no');
    await until(() => isVisible(part(widget, 'banner')), 'the customer is told');
    expect(textOf(part(widget, 'banner'))).to.equal('2 messages not sent. Try again');
    await click(one(part(widget, 'banner'), 'button'));
    expect(transport.wakes).to.equal(1);
    expect(transport.sent.slice(2).map(({envelope}) => envelope.data.id)).to.deep.equal(sent.map(({data}) => data.id));
  });
});
