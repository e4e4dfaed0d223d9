import {expect} from 'chai';
import {html} from 'lit';

import type {Envelope} from '../../src/model/message.js';
import {MemoryTransport} from '../../src/transport/memory-transport.js';
import {RefusalError, type Transport} from '../../src/transport/transport.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {conversation, fixture} from '../fixtures.js';
import {
  agentSays,
  all,
  click,
  heard,
  part,
  parts,
  press,
  said,
  settled,
  show,
  textOf,
  type,
  until,
  warnings,
} from '../helpers.js';
import {FakeTransport} from '../helpers/fake-transport.js';

function carriedBy(transport: Transport): Promise<ChatWidget> {
  return show(
    html`<chat-widget open locale="en" room="CHAT_1" user-id="USER_1" .transport=${transport}></chat-widget>`,
  );
}

/** Writes and sends a text by hand. */
async function write(widget: ChatWidget, text: string): Promise<void> {
  await click(part(widget, 'input'));
  await type(text);
  await press('Enter');
}

function states(widget: ChatWidget): string[] {
  return all(widget, '[part~="message"] [part~="status"]').map(textOf);
}

describe('a widget with a transport', () => {
  it('shows what was said before', async () => {
    const widget = await show(
      html`<chat-widget open .transport=${new MemoryTransport({history: conversation()})}></chat-widget>`,
    );
    expect(widget.messages.map(({data}) => data.id)).to.deep.equal(conversation().map(({data}) => data.id));
  });

  it('tells who is talking, and where', async () => {
    const transport = new MemoryTransport();
    await carriedBy(transport);
    expect(transport.party).to.include({room: 'CHAT_1', userId: 'USER_1'});
  });

  it('sends, and shows the answer', async () => {
    const respond = (_envelope: Envelope, service: MemoryTransport) => service.deliver(agentSays('Hello to you'));
    const widget = await carriedBy(new MemoryTransport({respond}));
    await write(widget, 'Hello');
    await until(() => said(widget).length === 2, 'there was an answer');
    expect(said(widget)).to.deep.equal(['Hello', 'Hello to you']);
  });

  it('tells that a message is on its way, and when it has gone', async () => {
    const transport = new FakeTransport();
    const widget = await carriedBy(transport);
    await write(widget, 'Hello');
    expect(states(widget)).to.deep.equal(['Sending']);
    transport.sent[0]!.accept();
    await until(() => states(widget)[0] === 'Sent', 'it was sent');
  });

  it('hands over exactly what the host was asked about', async () => {
    const transport = new FakeTransport();
    const widget = await carriedBy(transport);
    const asked = heard(widget, 'chat-send');
    await write(widget, 'Hello');
    expect(transport.sent[0]!.envelope).to.equal(asked[0]!.message);
  });

  it('hands over nothing that the host prevents', async () => {
    const transport = new FakeTransport();
    const widget = await carriedBy(transport);
    widget.addEventListener('chat-send', (event) => event.preventDefault());
    await write(widget, 'Hello');
    expect(transport.sent).to.deep.equal([]);
  });

  it('says why a message was refused, and sends it again when asked', async () => {
    warnings();
    let refusals = 1;
    const accept = () => {
      if (refusals-- > 0) throw new RefusalError('Nobody is here');
    };
    const widget = await carriedBy(new MemoryTransport({accept}));
    await write(widget, 'Hello');
    await until(() => states(widget)[0] === 'Not delivered: Nobody is here', 'it had failed');
    await click(part(widget, 'retry'));
    await until(() => states(widget)[0] === 'Sent', 'it was sent');
    expect(said(widget)).to.deep.equal(['Hello']);
  });

  it('tells the host of a refusal', async () => {
    warnings();
    const transport = new FakeTransport();
    const widget = await carriedBy(transport);
    const errors = heard(widget, 'chat-error');
    await write(widget, 'Hello');
    transport.sent[0]!.refuse('Nobody is here');
    await until(() => errors.length > 0, 'the host was told');
    expect(errors[0]).to.include({code: 'send', reason: 'Nobody is here'});
    expect(errors[0]!.cause).to.be.an.instanceof(RefusalError);
  });

  for (const error of [new TypeError('Failed to fetch'), new DOMException('signal is aborted', 'AbortError')]) {
    it(`tells the page alone what only a programmer understands: ${error.name}`, async () => {
      warnings();
      const transport = new FakeTransport();
      transport.send = () => Promise.reject(error);
      const widget = await carriedBy(transport);
      const errors = heard(widget, 'chat-error');
      await write(widget, 'Hello');
      await until(() => errors.length > 0, 'the page was told');
      expect(errors[0]).to.include({code: 'send', reason: error.message});
      await settled(widget);
      expect(states(widget)).to.deep.equal(['Not delivered']);
    });
  }

  it('can answer a question again that was refused', async () => {
    warnings();
    const transport = new FakeTransport();
    const widget = await carriedBy(transport);
    transport.receiver!.receive({...fixture('messages/09-QUICK_REPLY'), room: ''});
    await settled(widget);
    await click(parts(widget, 'quick-reply')[0]!);
    transport.sent[0]!.refuse('No network');
    await until(() => parts(widget, 'quick-reply')[0]!.ariaDisabled === 'false', 'it was open again');
    await click(parts(widget, 'quick-reply')[1]!);
    expect(transport.sent[1]!.envelope.data.content['reply']).to.equal('Yes');
  });

  it('is not connected while it is out of the page', async () => {
    const transport = new MemoryTransport();
    const widget = await carriedBy(transport);
    const home = widget.parentElement!;
    widget.remove();
    await Promise.resolve();
    expect(transport.party).to.equal(undefined);
    home.append(widget);
    await settled(widget);
    expect(transport.party).to.include({room: 'CHAT_1'});
  });

  it('takes nothing more from a transport that it has left', async () => {
    const [left, taken] = [new FakeTransport(), new FakeTransport()];
    const widget = await carriedBy(left);
    widget.transport = taken;
    await settled(widget);
    left.receiver!.receive(agentSays('Too late'));
    taken.receiver!.receive(agentSays('In time'));
    await settled(widget);
    expect(said(widget)).to.deep.equal(['In time']);
  });

  it('stays connected when it is moved within the page', async () => {
    const transport = new FakeTransport();
    const widget = await carriedBy(transport);
    const {receiver} = transport;
    widget.parentElement!.append(widget);
    await settled(widget);
    expect(transport.receiver).to.equal(receiver);
    receiver!.receive(agentSays('Still here'));
    await settled(widget);
    expect(said(widget)).to.deep.equal(['Still here']);
  });
});
