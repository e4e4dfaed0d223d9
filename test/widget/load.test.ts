import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  agentSays,
  click,
  heard,
  instead,
  isVisible,
  part,
  parts,
  pointWith,
  say,
  settled,
  show,
  textOf,
  until,
} from '../helpers.js';
import {drag, fileOf, transferOf} from '../helpers/attaching.js';

/** A closed widget, and whether what is behind its launcher was fetched. */
async function closed(load: string): Promise<ChatWidget> {
  // In tests the page is never busy.
  return show(html`<chat-widget load=${load} locale="en"></chat-widget>`);
}

/** The language of a panel is known only to what is behind the launcher. */
const isThere = (widget: ChatWidget) => widget.transcript('html').size > 0;

describe('what is behind the launcher', () => {
  it('is fetched when the page has nothing else to do', async () => {
    const widget = await closed('idle');
    await until(() => isThere(widget), 'it is there');
  });

  it('is fetched at once where the page wants it', async () => {
    const idle: IdleRequestCallback[] = [];
    instead(window, 'requestIdleCallback', (work) => idle.push(work));
    const widget = await closed('eager');
    await until(() => isThere(widget), 'it is there');
  });

  it('waits for the customer where the page wants that', async () => {
    const idle: IdleRequestCallback[] = [];
    instead(window, 'requestIdleCallback', (work) => idle.push(work));
    const widget = await closed('interaction');
    expect(isThere(widget)).to.equal(false);
    part(widget, 'launcher').dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => isThere(widget), 'it is there');
  });

  it('opens for a click that came before it was there', async () => {
    // Where no keyboard would cover the rest.
    pointWith('fine');
    const widget = await closed('interaction');
    await click(part(widget, 'launcher'));
    await settled(widget);
    expect(isVisible(part(widget, 'panel'))).to.equal(true);
    await until(() => part(widget, 'input').matches(':focus'), 'the customer can write');
  });

  it('is fetched for messages, which then count on the launcher', async () => {
    const widget = await closed('interaction');
    const unread = heard(widget, 'chat-unread');
    widget.receive(agentSays('Hello'));
    await until(() => textOf(part(widget, 'badge')) === '1', 'the badge counts it');
    expect(unread.map(({count}) => count)).to.deep.equal([1]);
    expect(parts(widget, 'panel')).to.have.length(0);
  });
});

describe('before what is behind the launcher is there', () => {
  /** A widget that has not fetched anything, not even been drawn. */
  const early = () => {
    const widget = document.createElement('chat-widget');
    widget.room = 'CHAT_1';
    return widget;
  };

  it('a page can send, and hears of it', () => {
    const widget = early();
    const sent = heard(widget, 'chat-send');
    const envelope = widget.sendText('Hello')!;
    expect(envelope.data.content['text']).to.equal('Hello');
    expect(sent.map(({message}) => message)).to.deep.equal([envelope]);
  });

  it('a page can keep a message from going out', async () => {
    const widget = early();
    widget.addEventListener('chat-send', (event) => event.preventDefault());
    expect(widget.sendText('Hello')).to.equal(undefined);
    widget.open = true;
    document.body.append(widget);
    await settled(widget);
    expect(widget.messages).to.deep.equal([]);
    widget.remove();
  });

  it('nothing is said before what it answers, whatever the clock says', () => {
    const widget = early();
    const ts = Date.now() + 60_000;
    widget.receive({...agentSays('Hello', {ts}), room: 'CHAT_1'});
    expect(widget.sendText('Hi')!.data.ts).to.equal(ts);
  });

  it('the first message brings the room', () => {
    const widget = document.createElement('chat-widget');
    widget.receive([JSON.stringify({...agentSays('Hello'), room: 'CHAT_7'})]);
    expect(widget.sendText('Hi')!.room).to.equal('CHAT_7');
  });

  it('everything is shown later, in the order in which it came', async () => {
    const widget = early();
    widget.receive({...agentSays('one', {id: 'one', ts: 1000}), room: 'CHAT_1'});
    widget.sendText('two');
    widget.react('one', '👍');
    widget.open = true;
    document.body.append(widget);
    await settled(widget);
    expect(widget.messages.map(({data}) => data.messageType)).to.deep.equal(['TEXT', 'TEXT', 'REACTION']);
    expect(textOf(part(widget, 'list'))).to.match(/one.*👍.*two/s);
    widget.remove();
  });

  it('what a page answers to messages that are handed over goes out, too', async () => {
    const widget = early();
    widget.addEventListener('chat-receive', async ({message}) => {
      await Promise.resolve();
      widget.sendText(`About ${message.data.id}`);
    });
    widget.receive({...agentSays('one', {id: 'one'}), room: 'CHAT_1'});
    widget.open = true;
    document.body.append(widget);
    await until(() => parts(widget, 'message').length === 2, 'both are shown');
    expect(textOf(part(widget, 'list'))).to.include('About one');
    widget.remove();
  });

  it('a message that is not known can’t be reacted to', () => {
    expect(early().react('nobody', '👍')).to.equal(undefined);
  });

  it('nothing that can’t be read makes it throw', () => {
    const widget = early();
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    for (const nonsense of [null, 1, 'x', '{', [], [[]], {data: null}, {data: {id: {}, ts: 'x'}}, revoked.proxy]) {
      widget.receive(nonsense);
    }
    expect(widget.sendText('Hi')).to.not.equal(undefined);
  });

  it('events come out as the specification shows them', () => {
    const widget = early();
    const end = fixture('messages/21-endChat');
    widget.room = end.room;
    widget.userId = (end.data.content['user'] as {id: string}).id;
    const message = widget.endChat()!;
    const {id, ts} = message.data;
    expect(message).to.deep.equal({room: end.room, data: {...end.data, id, ts}});
  });
});

describe('what a panel fetches when there is time', () => {
  /** An open widget on a page that never has time. */
  async function hurried(allow: string): Promise<ChatWidget> {
    instead(window, 'requestIdleCallback', () => 0);
    return show(html`<chat-widget open load="interaction" locale="en" allow=${allow}></chat-widget>`);
  }

  it('comes at once for a file that is dropped', async () => {
    const widget = await hurried('attachments');
    await drag(widget, 'drop', transferOf([fileOf('ticket.pdf')]));
    await until(() => parts(widget, 'attachment').length === 1, 'the file waits to be sent');
  });

  it('comes at once for a press on its button', async () => {
    const widget = await hurried('emoji');
    await click(part(widget, 'emoji-button'));
    await until(() => parts(widget, 'emoji-picker').length === 1, 'emoji can be picked');
  });

  it('comes at once for the pointer on a message', async () => {
    const widget = await hurried('replies');
    await say(widget, agentSays('Hello'));
    part(widget, 'text').dispatchEvent(
      new PointerEvent('pointerover', {pointerType: 'mouse', bubbles: true, composed: true}),
    );
    await until(() => parts(widget, 'action').length > 0, 'there is something to do');
  });

  it('comes at once for a question', async () => {
    const widget = await hurried('');
    await say(widget, fixture('messages/09-QUICK_REPLY'));
    expect(parts(widget, 'quick-reply').length).to.be.greaterThan(0);
  });
});
