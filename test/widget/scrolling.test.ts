import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  agentSays,
  click,
  focused,
  frame,
  isVisible,
  one,
  part,
  parts,
  press,
  say,
  show,
  still,
  textOf,
  until,
} from '../helpers.js';

const history = Array.from({length: 60}, (_, index) =>
  agentSays(`Line ${index}`, {id: `line-${index}`, ts: index + 1}),
);

async function filled(): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
  await say(widget, ...history);
  await until(() => parts(widget, 'message').length === history.length, 'all was drawn');
  await still(widget);
  return widget;
}

/** How far the list is from its end. */
function toEnd(widget: ChatWidget): number {
  const {scrollHeight, scrollTop, clientHeight} = part(widget, 'list');
  return scrollHeight - scrollTop - clientHeight;
}

/** Whether a message is where it can be read. */
function inView(widget: ChatWidget, id: string): boolean {
  const list = part(widget, 'list').getBoundingClientRect();
  const row = one(widget, `[id="message-${id}"]`).getBoundingClientRect();
  return row.top >= list.top - 1 && row.bottom <= list.bottom + 1;
}

/** Reads from the first message on, by keyboard. */
async function scrollUp(widget: ChatWidget): Promise<void> {
  part(widget, 'list').focus();
  await press('Home');
  await until(() => inView(widget, 'line-0'), 'the first message was shown');
  await until(() => parts(widget, 'scroll-to-latest').length > 0, 'the way back was offered');
}

/** Whether what has the focus is where it can be seen. */
function focusInView(widget: ChatWidget): boolean {
  const list = part(widget, 'list').getBoundingClientRect();
  const {top, bottom} = focused()!.getBoundingClientRect();
  return top >= list.top - 1 && bottom <= list.bottom + 1;
}

async function small(): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
  widget.style.setProperty('--chat-widget-height', '300px');
  return widget;
}

describe('the list of messages', () => {
  it('stays where a long new message is read when that grows', async () => {
    const widget = await small();
    const long = (lines: number) => agentSays('Line\n'.repeat(lines), {id: 'long', ts: 1});
    await say(widget, long(60));
    await frame();
    const list = part(widget, 'list');
    list.scrollTop += 100;
    await frame();
    const {scrollTop} = list;
    await say(widget, long(90));
    await frame();
    expect(list.scrollTop).to.be.closeTo(scrollTop, 1);
  });

  it('shows the field that is to be filled in next when a form lists what is wrong above it', async () => {
    const widget = await small();
    await say(widget, fixture('made/form-survey-types'));
    await click(part(widget, 'submit'));
    await until(() => focused()?.matches('[part=control]'), 'the first wrong field had the focus');
    await until(() => focusInView(widget), 'it was seen');
    await press('ArrowRight');
    await until(() => parts(widget, 'summary').every((each) => textOf(each) === ''), 'nothing was wrong any more');
    await frame();
    expect(focusInView(widget)).to.equal(true);
  });

  it('shows its end', async () => {
    const widget = await filled();
    expect(toEnd(widget)).to.be.at.most(1);
  });

  it('stays at its end when messages come', async () => {
    const widget = await filled();
    await say(widget, agentSays('One more\n'.repeat(10)));
    await frame();
    expect(toEnd(widget)).to.be.at.most(1);
  });

  it('stays at its end when the panel gets smaller', async () => {
    const widget = await filled();
    widget.style.setProperty('--chat-widget-height', '350px');
    await until(() => part(widget, 'panel').offsetHeight === 350 && toEnd(widget) <= 1, 'the end was shown');
  });

  it('stays at its end when something above it shrinks just before a message comes', async () => {
    const widget = await filled();
    for (const row of parts(widget, 'message').slice(30, 40)) row.style.display = 'none';
    await say(widget, agentSays('A few lines\n'.repeat(5), {id: 'newest', ts: 1000}));
    await until(() => inView(widget, 'newest'), 'the new message was shown');
    expect(parts(widget, 'scroll-to-latest')).to.be.empty;
  });

  it('shows its end again when the panel opens again', async () => {
    const widget = await filled();
    widget.close();
    await say(widget, agentSays('One more'));
    widget.show();
    await until(() => toEnd(widget) <= 1, 'the end was shown');
  });

  it('stays where its reader is when messages come', async () => {
    const widget = await filled();
    await scrollUp(widget);
    await say(widget, agentSays('One more'));
    expect(inView(widget, 'line-0')).to.equal(true);
  });

  it('leads back to its end', async () => {
    const widget = await filled();
    await scrollUp(widget);
    await click(part(widget, 'scroll-to-latest'));
    await until(() => toEnd(widget) <= 1, 'the end was shown');
    expect(parts(widget, 'scroll-to-latest').some(isVisible)).to.equal(false);
    expect(focused()).to.equal(part(widget, 'list'));
  });

  it('tells how many messages wait at its end', async () => {
    const widget = await filled();
    await until(() => widget.unread < history.length, 'some were read');
    await scrollUp(widget);
    await until(() => textOf(part(widget, 'scroll-to-latest')) === `${widget.unread}`, 'the number was told');
    await say(widget, agentSays('One more'));
    expect(part(widget, 'scroll-to-latest').ariaLabel).to.equal(`${widget.unread} new messages`);
  });

  it('can be scrolled by keyboard, and has a name', async () => {
    const widget = await filled();
    const list = part(widget, 'list');
    expect([list.tabIndex, list.role, list.ariaLabel]).to.deep.equal([0, 'log', 'Messages']);
  });

  it('does not scroll the page at its ends', async () => {
    const widget = await filled();
    expect(getComputedStyle(part(widget, 'list')).overscrollBehaviorY).to.equal('contain');
  });
});

describe('scrollToMessage', () => {
  it('brings a message into view', async () => {
    const widget = await filled();
    widget.scrollToMessage('line-20');
    expect(inView(widget, 'line-20')).to.equal(true);
  });

  it('brings it into view of a panel that is opened again in the same breath', async () => {
    const widget = await filled();
    widget.close();
    await widget.updateComplete;
    widget.show();
    widget.scrollToMessage('line-20');
    await still(widget);
    expect(inView(widget, 'line-20')).to.equal(true);
    expect(isVisible(one(widget, '[id="message-line-20"]'))).to.equal(true);
  });

  it('brings it into view of a page that is zoomed by its styles', async () => {
    const widget = await filled();
    document.body.style.setProperty('zoom', '1.5');
    await frame();
    widget.scrollToMessage('line-20');
    await frame();
    const isInView = inView(widget, 'line-20');
    document.body.style.removeProperty('zoom');
    expect(isInView).to.equal(true);
  });

  it('keeps it in its place, whatever grows above it, in a panel that the page draws smaller', async () => {
    const widget = await filled();
    part(widget, 'panel').style.setProperty('scale', '0.5');
    widget.scrollToMessage('line-20');
    await frame();
    const row = one(widget, '[id="message-line-20"]');
    const {top} = row.getBoundingClientRect();
    one(widget, '[id="message-line-2"]').style.setProperty('padding-block-start', '500px');
    await say(widget, agentSays('One more'));
    await frame();
    expect(row.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('keeps it in view while others come', async () => {
    const widget = await filled();
    widget.scrollToMessage('line-20');
    await say(widget, agentSays('One more'));
    expect(inView(widget, 'line-20')).to.equal(true);
  });

  it('does nothing when there is no such message', async () => {
    const widget = await filled();
    widget.scrollToMessage('line-2000');
    expect(toEnd(widget)).to.be.at.most(1);
  });
});

describe('the place that is read', () => {
  it('stays where it is when something above it grows late', async () => {
    const widget = await filled();
    const list = part(widget, 'list');
    await frame();
    list.scrollTop = Math.round(list.scrollHeight / 2);
    // Some browsers lay out only then what has come into view.
    for (let frames = 0; frames < 4; frames++) await frame();
    const {top, bottom} = list.getBoundingClientRect();
    const rows = parts(widget, 'message');
    const read = rows.find((row) => row.getBoundingClientRect().top > (top + bottom) / 2)!;
    const before = read.getBoundingClientRect().top;
    const above = widget.messages[rows.findLastIndex((row) => row.getBoundingClientRect().bottom < top)]!;
    const content = {...above.data.content, text: 'More and more. '.repeat(200)};
    const height = list.scrollHeight;
    await say(widget, {...above, data: {...above.data, content}});
    await frame();
    expect(list.scrollHeight).to.be.above(height + 200);
    expect(Math.abs(read.getBoundingClientRect().top - before)).to.be.below(1);
  });
});
