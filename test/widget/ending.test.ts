import {expect} from 'chai';
import {html} from 'lit';

import {MemoryTransport} from '../../src/transport/memory-transport.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {FakeTransport} from '../helpers/fake-transport.js';
import {
  agentSays,
  all,
  click,
  focused,
  heard,
  instead,
  isVisible,
  one,
  part,
  parts,
  press,
  said,
  say,
  settled,
  show,
  textOf,
  type,
  until,
} from '../helpers.js';

const english = html`<chat-widget open locale="en" user-id="USER_1" allow="transcript"></chat-widget>`;

async function talking(): Promise<ChatWidget> {
  const widget = await show(english);
  await say(widget, agentSays('Hello'));
  return widget;
}

/** A widget that asks whether the chat shall end. */
async function asking(): Promise<ChatWidget> {
  const widget = await talking();
  await click(part(widget, 'end-chat'));
  return widget;
}

async function over(): Promise<ChatWidget> {
  const widget = await talking();
  widget.endChat();
  await settled(widget);
  return widget;
}

describe('the button that ends a chat', () => {
  it('is there once something was said, and as long as the chat goes on', async () => {
    const widget = await show(english);
    expect(parts(widget, 'end-chat')).to.deep.equal([]);
    await say(widget, agentSays('Hello'));
    expect(part(widget, 'end-chat').ariaLabel).to.equal('End chat');
    widget.endChat();
    await settled(widget);
    expect(parts(widget, 'end-chat')).to.deep.equal([]);
  });

  it('asks first, and sends nothing', async () => {
    const widget = await talking();
    const sent = heard(widget, 'chat-send');
    await click(part(widget, 'end-chat'));
    expect(textOf(part(widget, 'confirm'))).to.match(/^End this chat\? .* Keep chatting End chat$/);
    expect([sent, widget.ended]).to.deep.equal([[], false]);
  });

  it('ends the chat for everybody once that is confirmed', async () => {
    const widget = await asking();
    const sent = heard(widget, 'chat-send');
    await click(part(widget, 'confirm').querySelector('[part="submit"]')!);
    const {id, ts} = sent[0]!.message.data;
    const content = {user: {id: 'USER_1', isAgent: false}};
    expect(sent[0]!.message).to.deep.equal({
      room: '',
      data: {...fixture('messages/21-endChat').data, id, ts, content},
    });
    expect(widget.ended).to.equal(true);
  });

  it('leads on to a new chat', async () => {
    const widget = await asking();
    await press('Tab');
    await press('Enter');
    expect(focused() === part(widget, 'new-chat')).to.equal(true);
  });
});

describe('the question whether to end a chat', () => {
  it('is a dialog with a name and a description', async () => {
    const dialog = part(await asking(), 'confirm');
    const root = dialog.getRootNode() as ShadowRoot;
    const texts = ['aria-labelledby', 'aria-describedby'].map((name) =>
      textOf(root.getElementById(dialog.getAttribute(name)!)!),
    );
    expect([dialog.role, dialog.ariaModal]).to.deep.equal(['alertdialog', 'true']);
    expect(texts[0]).to.equal('End this chat?');
    expect(texts[1]).not.to.equal('');
  });

  it('has the focus where nothing is lost, and keeps it', async () => {
    const widget = await asking();
    const names: (string | null)[] = [];
    for (const key of ['', 'Tab', 'Tab', 'Shift+Tab']) {
      if (key) await press(key);
      names.push(focused()!.getAttribute('part'));
    }
    expect(names).to.deep.equal(['cancel', 'submit', 'cancel', 'submit']);
    expect(widget.ended).to.equal(false);
  });

  for (const [what, dismiss] of [
    ['Escape', () => press('Escape')],
    ['its other button', () => press('Enter')],
    ['a click beside it', () => all(document.body, '.scrim')[0]!.click()],
  ] as const) {
    it(`goes with ${what}, and only it`, async () => {
      const widget = await asking();
      const sent = heard(widget, 'chat-send');
      await dismiss();
      await settled(widget);
      expect(parts(widget, 'confirm')).to.deep.equal([]);
      expect([widget.open, widget.ended, sent]).to.deep.equal([true, false, []]);
      expect(focused() === part(widget, 'end-chat')).to.equal(true);
    });
  }

  it('goes when the page stops the end from going out', async () => {
    const widget = await asking();
    widget.addEventListener('chat-send', (event) => event.preventDefault());
    await click(part(widget, 'confirm').querySelector('[part="submit"]')!);
    expect([parts(widget, 'confirm'), widget.ended]).to.deep.equal([[], false]);
    expect(isVisible(part(widget, 'input'))).to.equal(true);
  });

  it('goes when somebody else ends the chat', async () => {
    const widget = await asking();
    await say(widget, {...fixture('made/endChat-by-agent'), room: ''});
    expect(parts(widget, 'confirm')).to.deep.equal([]);
    expect(focused() === part(widget, 'new-chat')).to.equal(true);
  });

  it('speaks Italian too', async () => {
    const widget = await show(html`<chat-widget open locale="it"></chat-widget>`);
    await say(widget, agentSays('Ciao'));
    await click(part(widget, 'end-chat'));
    expect(textOf(part(widget, 'confirm'))).to.match(/^Terminare questa chat\? .* Continua la chat Termina la chat$/);
  });
});

describe('a chat that is over', () => {
  it('offers a new one', async () => {
    expect(textOf(part(await over(), 'new-chat'))).to.equal('Start a new chat');
  });

  it('is over after a reload too, and offers the same', async () => {
    const {messages} = await over();
    const again = await show(english);
    await say(again, ...messages);
    expect([again.ended, textOf(part(again, 'new-chat'))]).to.deep.equal([true, 'Start a new chat']);
  });

  it('offers no transcript unless the page allows it', async () => {
    const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
    await say(widget, agentSays('Hello'));
    widget.endChat();
    await settled(widget);
    expect(textOf(one(widget, '.ending'))).to.equal('Start a new chat');
  });

  it('offers its transcript as a file', async () => {
    const saved: [name: string, href: string][] = [];
    instead(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      saved.push([this.download, this.href]);
    });
    const widget = await over();
    await click(one(widget, '.download'));
    expect(saved[0]![0]).to.match(/^chat-\d{4}-\d\d-\d\d\.html$/);
    expect(await (await fetch(saved[0]![1])).text()).to.include('Hello');
  });

  it('says that its end did not get through, and goes on', async () => {
    const transport = new FakeTransport();
    const widget = await talking();
    widget.transport = transport;
    await settled(widget);
    widget.endChat();
    transport.sent[0]!.refuse('No network');
    await until(() => !widget.ended, 'the chat went on');
    await settled(widget);
    expect(said(widget).at(-1)).to.equal('You ended the chat · Not delivered: No network Try again');
    expect(isVisible(part(widget, 'input'))).to.equal(true);
    await click(part(widget, 'retry'));
    expect(transport.sent).to.have.length(2);
    expect(widget.ended).to.equal(true);
  });
});

describe('a new chat', () => {
  it('is empty and ready to be written in', async () => {
    const widget = await over();
    await click(part(widget, 'new-chat'));
    expect([widget.messages, widget.ended, widget.unread]).to.deep.equal([[], false, 0]);
    expect(focused()?.getAttribute('part')).to.equal('input');
    await type('Hello again');
    await press('Enter');
    expect(widget.messages.map(({data}) => data.content['text'])).to.deep.equal(['Hello again']);
  });

  it('is told to the page, which may have its own way', async () => {
    const widget = await over();
    const told = heard(document, 'chat-new');
    widget.addEventListener('chat-new', (event) => event.preventDefault(), {once: true});
    await click(part(widget, 'new-chat'));
    expect([told.length, told[0]!.cancelable, widget.ended]).to.deep.equal([1, true, true]);
    expect(said(widget)).to.have.length(2);
  });

  it('has a room of its own', async () => {
    const widget = await show(english);
    await say(widget, fixture('made/endChat-by-agent'));
    await click(part(widget, 'new-chat'));
    expect(widget.sendText('Hello')!.room).to.equal('');
  });

  it('stays in the room that the page has named', async () => {
    const widget = await over();
    widget.room = 'CHAT_7';
    await settled(widget);
    await click(part(widget, 'new-chat'));
    expect(widget.sendText('Hello')!.room).to.equal('CHAT_7');
  });

  it('is connected anew', async () => {
    const transport = new FakeTransport();
    const widget = await over();
    widget.transport = transport;
    await settled(widget);
    transport.party = undefined;
    await click(part(widget, 'new-chat'));
    expect(transport.party).to.deep.equal({room: '', userId: 'USER_1'});
  });

  it('shows nothing of what the service still has of the one before', async () => {
    const transport = new MemoryTransport({history: [agentSays('Hello')]});
    const widget = await show(english);
    widget.transport = transport;
    await settled(widget);
    widget.endChat();
    await settled(widget);
    await click(part(widget, 'new-chat'));
    expect([widget.messages, widget.ended]).to.deep.equal([[], false]);
    transport.deliver(agentSays('Welcome back'));
    await settled(widget);
    expect(said(widget)).to.deep.equal(['Welcome back']);
  });

  it('can end as well', async () => {
    const widget = await over();
    await click(part(widget, 'new-chat'));
    const ends = heard(widget, 'chat-end');
    await say(widget, {...fixture('made/endChat-with-reply-to'), room: ''});
    expect([widget.ended, ends.length]).to.deep.equal([true, 1]);
  });

  it('forgets the call of the one before, and says so', async () => {
    const widget = await show(english);
    await say(widget, fixture('messages/18-videoStarted'), fixture('messages/21-endChat'));
    const told = heard(widget, 'chat-call');
    await click(part(widget, 'new-chat'));
    expect([widget.call.state, told.map(({state}) => state)]).to.deep.equal(['none', ['none']]);
  });
});
