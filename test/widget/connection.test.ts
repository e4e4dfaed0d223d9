import {expect} from 'chai';
import {html} from 'lit';

import {type Transport} from '../../src/transport/transport.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {heard, isVisible, part, settled, show, textOf} from '../helpers.js';
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
});
