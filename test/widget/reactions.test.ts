import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  click,
  focused,
  frame,
  heard,
  instead,
  isVisible,
  part,
  parts,
  press,
  say,
  settled,
  show,
  textOf,
  until,
} from '../helpers.js';

const target = fixture('made/text-agent-question');
const story = ['reaction-customer', 'reaction-changed', 'reaction-removed', 'reaction-removed-no-emoji'] as const;

async function shown(...names: readonly (typeof story)[number][]): Promise<ChatWidget> {
  const widget = await show();
  await say(widget, target, ...names.map((name) => fixture(`made/${name}` as const)));
  return widget;
}

function reactions(widget: ChatWidget): string[] {
  return parts(widget, 'reaction').map(textOf);
}

async function openActions(widget: ChatWidget): Promise<HTMLElement[]> {
  part(widget, 'message').focus();
  await settled(widget);
  return parts(widget, 'action');
}

describe('a reaction', () => {
  it('hangs below its message, and has no row of its own', async () => {
    const widget = await shown('reaction-customer');
    expect(reactions(widget)).to.have.length(1);
    expect(parts(widget, 'message')).to.have.length(1);
  });

  it('is replaced by a later one of the same person', async () => {
    const before = reactions(await shown('reaction-customer'));
    const after = reactions(await shown('reaction-customer', 'reaction-changed'));
    expect(after).to.have.length(1);
    expect(after).not.to.deep.equal(before);
  });

  for (const removal of story.slice(2)) {
    it(`is taken back by ${removal}`, async () => {
      expect(reactions(await shown('reaction-customer', removal))).to.deep.equal([]);
    });
  }

  it('waits for its message', async () => {
    const widget = await show();
    await say(widget, fixture('made/reaction-customer'));
    expect(reactions(widget)).to.deep.equal([]);
    await say(widget, target);
    expect(reactions(widget)).to.have.length(1);
  });

  it('of an agent hangs below what the customer said', async () => {
    const widget = await show();
    await say(widget, fixture('made/text-seen'), fixture('made/reaction-agent'));
    expect(part(widget, 'message').part.contains('customer')).to.equal(true);
    expect(reactions(widget)).to.have.length(1);
  });

  it('to what is not there is not shown, and loses nothing', async () => {
    const widget = await show();
    await say(widget, fixture('messages/13-REACTION'));
    expect(parts(widget, 'message')).to.have.length(0);
    expect(widget.messages).to.have.length(1);
  });

  it('goes out by a long press', async () => {
    const widget = await shown();
    const pressed = {pointerType: 'touch', bubbles: true, composed: true};
    part(widget, 'text').dispatchEvent(new PointerEvent('pointerdown', pressed));
    await until(() => parts(widget, 'actions').some(isVisible), 'the bar came');
    await click(parts(widget, 'action')[0]!);
    await click(parts(widget, 'action')[2]!);
    expect(reactions(widget)).to.deep.equal(['😂']);
  });

  it('is not offered when the finger goes on to scroll', async () => {
    const widget = await shown();
    const pressed = {pointerType: 'touch', bubbles: true, composed: true};
    let pressing = false;
    const wait = window.setTimeout;
    instead(window, 'setTimeout', ((work: () => void, time?: number) => {
      pressing ||= time === 450;
      return wait(work, time === 450 ? 1 : time);
    }) as typeof setTimeout);
    part(widget, 'text').dispatchEvent(new PointerEvent('pointerdown', pressed));
    part(widget, 'text').dispatchEvent(new PointerEvent('pointercancel', pressed));
    await frame();
    expect(pressing).to.equal(true);
    expect(parts(widget, 'actions').filter(isVisible)).to.deep.equal([]);
  });

  it('of several people is counted, and tells who they are', async () => {
    const widget = await show();
    const by = (id: string, ts: number) => ({
      ...fixture('made/reaction-customer'),
      data: {
        ...fixture('made/reaction-customer').data,
        id,
        ts,
        content: {emoji: '👍', user: {id, isAgent: true, nickname: id}},
      },
    });
    await say(widget, target, by('Ada', target.data.ts + 1), by('Bo', target.data.ts + 2));
    expect(reactions(widget)).to.deep.equal(['👍2']);
    expect(part(widget, 'reaction').ariaLabel).to.equal('👍 2 by Ada and Bo');
  });

  it('goes out from the bar of a message', async () => {
    const widget = await shown();
    const sent = heard(widget, 'chat-send');
    await click((await openActions(widget))[0]!);
    await click(parts(widget, 'action')[0]!);
    const {messageType, replyTo, content} = sent[0]!.message.data;
    expect({messageType, replyTo, emoji: content['emoji']}).to.deep.equal({
      messageType: 'REACTION',
      replyTo: target.data.id,
      emoji: '👍',
    });
    expect(reactions(widget)).to.deep.equal(['👍']);
  });

  it('goes out by keyboard alone', async () => {
    const widget = await shown();
    part(widget, 'list').focus();
    await press('ArrowUp');
    expect(focused()).to.equal(part(widget, 'message'));
    await press('Enter');
    await press('Enter');
    await press('Enter');
    await settled(widget);
    expect(reactions(widget)).to.deep.equal(['👍']);
  });

  it('of the customer is taken back by choosing it', async () => {
    const widget = await shown();
    widget.react(target.data.id, '🎉');
    await settled(widget);
    expect(part(widget, 'reaction').ariaPressed).to.equal('true');
    const sent = heard(widget, 'chat-send');
    await click(part(widget, 'reaction'));
    expect(sent[0]!.message.data.content['emoji']).to.equal('');
    expect(reactions(widget)).to.deep.equal([]);
  });

  it('is only to be seen where the page does not allow more', async () => {
    const widget = await show(html`<chat-widget open allow="replies"></chat-widget>`);
    await say(widget, target, fixture('made/reaction-customer'));
    expect(part(widget, 'reaction').localName).to.equal('span');
    expect((await openActions(widget)).map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Reply', 'Copy']);
  });

  it('to a message that is not there is not sent', async () => {
    const widget = await shown();
    expect(widget.react('nobody', '👍')).to.equal(undefined);
  });
});
