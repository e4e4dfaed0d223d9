import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  agentSays,
  click,
  focused,
  heard,
  isVisible,
  part,
  parts,
  press,
  say,
  settled,
  show,
  textOf,
  type,
} from '../helpers.js';

const question = fixture('made/text-agent-question');
const answer = fixture('made/text-reply-to');

async function action(widget: ChatWidget, name: string): Promise<HTMLElement> {
  parts(widget, 'message')[0]!.focus();
  await settled(widget);
  return parts(widget, 'action').find(({ariaLabel}) => ariaLabel === name)!;
}

describe('a reply', () => {
  it('quotes what it replies to', async () => {
    const widget = await show();
    await say(widget, answer, question);
    expect(textOf(part(widget, 'quote'))).to.contain(question.data.content['text']);
  });

  it('says so when what it replies to is not there', async () => {
    const widget = await show();
    await say(widget, fixture('made/text-reply-to-missing'));
    expect(textOf(part(widget, 'quote'))).to.equal('The message replied to is not available.');
  });

  it('leads to what it replies to', async () => {
    const widget = await show();
    const between = Array.from({length: 30}, (_, index) =>
      agentSays(`Line ${index}`, {ts: question.data.ts + 1 + index}),
    );
    await say(widget, question, ...between, {...answer, data: {...answer.data, ts: question.data.ts + 99}});
    const [first] = parts(widget, 'message');
    const list = part(widget, 'list').getBoundingClientRect();
    expect(first!.getBoundingClientRect().bottom).to.be.below(list.top);
    await click(part(widget, 'quote'));
    expect(first!.getBoundingClientRect().top).to.be.within(list.top, list.bottom);
    expect(first!.classList.contains('pointed')).to.equal(true);
  });

  it('goes out with the id of what it replies to', async () => {
    const widget = await show();
    await say(widget, question);
    const sent = heard(widget, 'chat-send');
    await click(await action(widget, 'Reply'));
    expect(focused()).to.equal(part(widget, 'input'));
    await type('It is 4711');
    await press('Enter');
    expect(sent[0]!.message.data.replyTo).to.equal(question.data.id);
    await type('And thank you');
    await press('Enter');
    expect(sent[1]!.message.data.replyTo).to.equal('');
  });

  it('is offered only where the page allows it', async () => {
    const widget = await show(html`<chat-widget open allow=""></chat-widget>`);
    await say(widget, question);
    expect(await action(widget, 'Reply')).to.equal(undefined);
    expect(await action(widget, 'Copy')).not.to.equal(undefined);
  });
});

describe('the bar of a message', () => {
  it('goes to where the keyboard is, and leaves with it', async () => {
    const widget = await show();
    await say(widget, question, answer);
    const [first, second] = parts(widget, 'message');
    part(widget, 'list').focus();
    await press('ArrowUp');
    expect(focused()).to.equal(second);
    expect(
      second!.contains(
        part(widget, 'actions').getRootNode() instanceof ShadowRoot ? hostOf(part(widget, 'actions')) : null,
      ),
    ).to.equal(true);
    await press('ArrowUp');
    expect(focused()).to.equal(first);
    part(widget, 'input').focus();
    await settled(widget);
    expect(parts(widget, 'actions').filter(isVisible)).to.deep.equal([]);
  });

  it('can send a failed message again', async () => {
    const widget = await show();
    await say(widget, fixture('made/text-delivery-failed'));
    const sent = heard(widget, 'chat-send');
    await click(await action(widget, 'Try again'));
    expect(sent.map(({message}) => message.data.id)).to.deep.equal([fixture('made/text-delivery-failed').data.id]);
    expect(await action(widget, 'Try again')).to.equal(undefined);
  });

  it('lets Escape go back to the message before the panel closes', async () => {
    const widget = await show();
    await say(widget, question);
    await action(widget, 'Reply').then((button) => button.focus());
    await press('Escape');
    expect(focused()).to.equal(part(widget, 'message'));
    expect(widget.open).to.equal(true);
  });
});

function hostOf(element: Element): Element {
  return (element.getRootNode() as ShadowRoot).host;
}
