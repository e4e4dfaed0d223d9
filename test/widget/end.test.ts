import {expect} from 'chai';
import {html} from 'lit';

import {formatTime} from '../../src/i18n/format.js';
import {english} from '../../src/i18n/language.js';
import type {Envelope} from '../../src/model/message.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  agentSays,
  click,
  focused,
  heard,
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
} from '../helpers.js';

const plain = html`<chat-widget open locale="en" user-id="USER_1" room="CHAT_1"></chat-widget>`;
const {room} = fixture('made/endChat-by-agent');

/** A copy of a message that belongs to the room of the endings. */
function here(envelope: Envelope): Envelope {
  return {...envelope, room};
}

function reasonClosed(widget: ChatWidget): string {
  return textOf(one(widget, 'chat-composer'));
}

describe('a chat that is over', () => {
  const endings = [
    ['made/endChat-by-agent', 'Agent ended the chat', 'agent'],
    ['made/endChat-with-reply-to', 'Agent ended the chat', 'agent'],
    ['messages/21-endChat', 'You ended the chat', 'customer'],
    ['made/leave-by-customer', 'You left the chat', 'customer'],
  ] as const;
  for (const [name, notice, by] of endings) {
    it(`tells who ended it: ${name}`, async () => {
      const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
      const ends = heard(document, 'chat-end');
      await say(widget, fixture(name));
      const {ts} = fixture(name).data;
      expect(said(widget)).to.deep.equal([`${notice} · ${formatTime(english, ts)}`]);
      expect(ends.map((event) => event.by)).to.deep.equal([by]);
      expect(widget.ended).to.equal(true);
    });
  }

  it('is told once', async () => {
    const widget = await show(html`<chat-widget open></chat-widget>`);
    const ends = heard(widget, 'chat-end');
    await say(widget, fixture('made/endChat-by-agent'));
    await say(widget, fixture('made/endChat-by-agent'));
    await say(widget, fixture('made/leave-by-customer'));
    expect(ends).to.have.length(1);
  });

  it('says instead of the composer why nothing can be written', async () => {
    const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
    await say(widget, fixture('made/endChat-by-agent'));
    expect(reasonClosed(widget)).to.equal('This chat has ended.');
    expect(isVisible(part(widget, 'input'))).to.equal(false);
  });

  it('locks its questions', async () => {
    const widget = await show();
    await say(widget, here(fixture('made/menu-all-targets')), here(fixture('made/quick-reply-plain')));
    await say(widget, fixture('made/endChat-by-agent'));
    const controls = [...parts(widget, 'option'), ...parts(widget, 'quick-reply')];
    expect(controls.map((each) => each.ariaDisabled)).to.deep.equal(controls.map(() => 'true'));
  });

  it('takes no answer any more', async () => {
    const widget = await show();
    await say(widget, here(fixture('made/quick-reply-plain')), here(fixture('made/form-empty')));
    await say(widget, fixture('made/endChat-by-agent'));
    const sent = heard(widget, 'chat-send');
    await click(parts(widget, 'quick-reply')[0]!);
    await click(part(widget, 'submit'));
    expect(sent).to.deep.equal([]);
  });

  it('opens no page of a menu any more', async () => {
    const widget = await show();
    await say(widget, here(fixture('made/menu-all-targets')), fixture('made/endChat-by-agent'));
    expect(parts(widget, 'option').map(({localName}) => localName)).not.to.include('a');
  });

  it('still shows what comes', async () => {
    const widget = await show();
    await say(widget, fixture('made/endChat-by-agent'));
    await say(widget, agentSays('A late word'));
    expect(said(widget)).to.include('A late word');
  });

  it('goes on when only an agent leaves', async () => {
    const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
    await say(widget, fixture('made/leave'));
    expect(said(widget)).to.have.length(1);
    expect(said(widget)[0]).to.match(/^Agent left the chat · /);
    expect([widget.ended, isVisible(part(widget, 'input'))]).to.deep.equal([false, true]);
  });
});

describe('ending a chat', () => {
  for (const [method, example] of [
    ['endChat', 'messages/21-endChat'],
    ['leave', 'made/leave-by-customer'],
  ] as const) {
    it(`sends what the specification has for ${method}`, async () => {
      const widget = await show(plain);
      const sent = heard(widget, 'chat-send');
      const envelope = widget[method]();
      const {id, ts} = sent[0]!.message.data;
      const content = {user: {id: 'USER_1', isAgent: false}};
      expect(envelope).to.equal(sent[0]!.message);
      expect(envelope).to.deep.equal({room: 'CHAT_1', data: {...fixture(example).data, id, ts, content}});
    });

    it(`closes the composer after ${method}`, async () => {
      const widget = await show(plain);
      widget[method]();
      await settled(widget);
      expect([widget.ended, isVisible(part(widget, 'input'))]).to.deep.equal([true, false]);
    });

    it(`does nothing when the host prevents ${method}`, async () => {
      const widget = await show(plain);
      widget.addEventListener('chat-send', (event) => event.preventDefault());
      expect(widget[method]()).to.equal(undefined);
      expect([widget.ended, widget.messages]).to.deep.equal([false, []]);
    });
  }
});

describe('the end of the chat', () => {
  it('leads on who was writing, so that Escape still closes the panel', async () => {
    const widget = await show();
    await say(widget, agentSays('Hello'));
    await click(part(widget, 'input'));
    await say(widget, fixture('made/endChat-by-agent'));
    expect(focused()).to.equal(part(widget, 'new-chat'));
    await press('Escape');
    expect(widget.open).to.equal(false);
  });
});
